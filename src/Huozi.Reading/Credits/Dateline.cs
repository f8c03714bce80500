using System.Text.RegularExpressions;

namespace Huozi.Reading.Credits;

/// <summary>The opening that names paper or agency, place and day (电头).</summary>
/// <param name="Opening">The opening as printed.</param>
/// <param name="Byline">The writers in its parentheses; null for none.</param>
/// <param name="Rest">The text after it.</param>
internal sealed partial record Dateline(string Opening, string? Byline, string Rest)
{
    // An opening is shorter; only so much of a paragraph is looked at.
    private const int Longest = 80;

    /// <summary>Takes the opening off a paragraph; null where there is none.</summary>
    public static Dateline? AtStart(string text)
    {
        var match = OpeningPattern().Match(text, 0, Math.Min(text.Length, Longest));
        if (!match.Success || match.Length == text.Length) return null;
        var names = match.Groups["names"];
        var byline = names.Success ? BylineText.Clean(names.Value) : null;
        // Parentheses that hold no writers belong to the text.
        if (names.Success && byline is null) return new(text[..names.Index].TrimEnd('(', '（', ' '), null, text[(names.Index - 1)..]);
        return new(match.Value.TrimEnd(), byline, text[match.Length..].TrimStart());
    }

    /// <summary>Whether a text is an opening and nothing more.</summary>
    public static bool Is(string text) => text.Length <= Longest && OpeningPattern().Match(text) is { Success: true } match && match.Length == text.Length;

    /// <summary>Whether a paragraph begins as the first of a report does: with a dateline, a day, or a word for one such as 近日.</summary>
    public static bool OpensReport(string text) => ReportOpening().IsMatch(text) || OpeningPattern().IsMatch(text.Length > Longest ? text[..Longest] : text);

    [GeneratedRegex(@"^(本[报刊台]\s?[\u4e00-\u9fff]{0,10}\s?([0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日)?\s?[讯电]|(据?[\u4e00-\u9fff]{1,8}[社网报]|中新社|新华社)\s?[\u4e00-\u9fff]{0,10}([0-9一二三四五六七八九十]{1,3}月)?[0-9一二三四五六七八九十]{1,3}日\s?[电讯])(\s{0,2}[(（](?<names>[^()（）。]{2,40})[)）])?[\s:：—]{0,3}",
        RegexOptions.ExplicitCapture)]
    private static partial Regex OpeningPattern();

    [GeneratedRegex(@"^(([0-9]{4}年|今年|去年)?[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日|[0-9]{1,2}日([上下]午|晚)?，|近日|日前|连日来|昨[日天]|今[日天](?!的))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex ReportOpening();
}
