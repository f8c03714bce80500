namespace Huozi.Reading.Segmenting.Blocks;

/// <summary>The mark that an advertisement must bear (广告法 article 14).</summary>
internal static class AdvertisementMark
{
    /// <summary>Whether a text is the mark.</summary>
    public static bool Is(string text) => text.Trim(' ', '（', '）', '(', ')', '［', '］', '[', ']', '【', '】') is "广告" or "公益广告";
}
