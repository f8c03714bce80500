namespace Huozi.Model.Styles;

/// <summary>Advertisements that are set from text (文字广告).</summary>
public sealed record AdvertisementStyle
{
    /// <summary>The size of the mark 广告 (广告法, article 14), in points.</summary>
    public required double MarkSize { get; init; }

    /// <summary>The weight of the frame around that mark, in points.</summary>
    public required double MarkFrame { get; init; }

    /// <summary>The size of kicker and deck, in thousandths of the headline's; body type at the least.</summary>
    public required int SecondarySize { get; init; }

    /// <summary>The size of paragraphs, in thousandths of the headline's; body type at the least.</summary>
    public required int TextSize { get; init; }
}
