using Huozi.Model.Recovered;

namespace Huozi.Reading.Sources.Mets;

/// <summary>What the types of divisions mean. METS leaves them open; these are the ones that newspapers' profiles use (METAe, ENMAP, NDNP), and Huozi's own.</summary>
internal static class MetsTypes
{
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal)
    {
        "ARTICLE", "ADVERTISEMENT", "AD", "NOTICE", "OBITUARY", "DEATH_NOTICE", "LETTER", "REVIEW", "POEM", "INTERVIEW", "EDITORIAL", "COMMUNIQUE", "WEATHER",
    };

    private static readonly HashSet<string> Pictures = new(StringComparer.Ordinal) { "ILLUSTRATION", "PICTURE", "PHOTO", "PHOTOGRAPH", "CARTOON", "DRAWING", "MAP", "CHART", "GRAPH", "TABLE" };

    private static readonly Dictionary<string, BlockRole> Roles = new(StringComparer.Ordinal)
    {
        ["TITLE"] = BlockRole.Headline,
        ["HEADING"] = BlockRole.Headline,
        ["HEADLINE"] = BlockRole.Headline,
        ["OVERLINE"] = BlockRole.Kicker,
        ["KICKER"] = BlockRole.Kicker,
        ["SUBHEADLINE"] = BlockRole.Deck,
        ["SUBTITLE"] = BlockRole.Deck,
        ["DECK"] = BlockRole.Deck,
        ["AUTHOR"] = BlockRole.Byline,
        ["BYLINE"] = BlockRole.Byline,
        ["RUBRIC"] = BlockRole.Column,
        ["CROSSHEADING"] = BlockRole.Subhead,
        ["SUBHEADING"] = BlockRole.Subhead,
        ["CONTINUATION"] = BlockRole.Continuation,
        ["JUMP"] = BlockRole.Jump,
        ["CAPTION"] = BlockRole.Caption,
        ["MARK"] = BlockRole.Mark,
    };

    /// <summary>Whether a division is an article.</summary>
    public static bool IsArticle(string type) => Articles.Contains(type);

    /// <summary>Whether a division is an advertisement.</summary>
    public static bool IsAdvertisement(string type) => type is "ADVERTISEMENT" or "AD";

    /// <summary>Whether a division is a picture, or a table, which is kept as text.</summary>
    public static bool IsPicture(string type) => Pictures.Contains(type);

    /// <summary>Whether a division is the paper's nameplate with what stands around it.</summary>
    public static bool IsNameplate(string type) => type is "TITLE_SECTION" or "MASTHEAD" or "NAMEPLATE";

    /// <summary>What the blocks of a division are; null where they are what it is part of.</summary>
    public static BlockRole? Role(string type) => Roles.TryGetValue(type, out var role) ? role : null;
}
