using Huozi.Model.Styles;

namespace Huozi.Formats.Styles;

/// <summary>The keys and fixed words of a house style, in the order the shipped files have them.</summary>
internal static class StyleKeys
{
    public const string Base = "base";

    public static readonly string[] Style =
    [
        Base, "page", "body", "paragraphs", "text", "headlines", "faces", "colours", "rules", "nameplate", "ear", "folio", "imprint", "advertisements",
    ];

    public static readonly string[] Page = ["width", "height", "top", "bottom", "side", "columns", "gutter", "gap"];

    public static readonly string[] Body = ["preferred", "settings"];

    public static readonly string[] Paragraphs = ["indent", "row-above-subheads", "opening", "drop-cap-lines"];

    public static readonly string[] Text =
    [
        "prohibition", "squeeze-marks", "halve-middle-dots", "halve-line-end-marks", "trim-line-start", "trim-paragraph-start",
        "western-gap", "western-gap-minimum", "western-gap-maximum", "avoid-lone-character", "avoid-lone-line",
    ];

    public static readonly string[] Headlines = ["sizes", "ranks"];

    public static readonly string[] Rank = ["smallest", "preferred", "largest", "faces"];

    public static readonly string[] Faces =
    [
        "body", "opening", "dateline", "subhead", "column", "kicker", "deck", "byline", "jump", "caption", "credit", "title", "publishers", "date", "ear",
        "folio-number", "folio-section", "folio-title", "folio-date", "imprint", "advertisement", "advertisement-mark",
    ];

    public static readonly string[] Colours =
    [
        "accent", "shade", "rule", "nameplate", "title", "publishers", "ear", "folio-number", "folio-ground", "folio-title", "column", "column-ground",
    ];

    public static readonly string[] Rules = ["articles", "frames", "advertisements", "heavy", "light"];

    public static readonly string[] Nameplate =
    [
        "height", "padding", "centred", "title-size", "title-tracking", "publishers-below", "publishers-size", "publishers-leading",
        "date-gap", "date-height", "date-size",
    ];

    public static readonly string[] Ear = ["width", "gap", "above", "below", "padding", "size", "second-frame"];

    public static readonly string[] Folio = ["height", "number-size", "section-size", "title-size", "title-tracking", "date-size", "gap"];

    public static readonly string[] Imprint = ["height", "size"];

    public static readonly string[] Advertisements = ["mark-size", "mark-frame", "secondary-size", "text-size"];

    public static readonly (string Word, Opening Value)[] Openings =
        [("plain", Opening.Plain), ("dateline", Opening.Dateline), ("first-paragraph", Opening.FirstParagraph)];

    public static readonly (string Word, Prohibition Value)[] Prohibitions =
        [("none", Prohibition.None), ("basic", Prohibition.Basic), ("gb", Prohibition.Gb), ("strict", Prohibition.Strict)];
}
