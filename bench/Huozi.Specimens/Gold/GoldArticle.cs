namespace Huozi.Specimens.Gold;

/// <summary>What is printed of an article.</summary>
internal sealed class GoldArticle
{
    public required string Id { get; init; }

    /// <summary><c>news</c>, <c>photo</c>, <c>ad</c>, <c>notice</c>; <c>index</c> and <c>table</c>, which no score asks for.</summary>
    public required string Kind { get; init; }

    public string Headline { get; set; } = "";

    public string Kicker { get; set; } = "";

    public string Deck { get; set; } = "";

    public string Byline { get; set; } = "";

    public string? BylineHabit { get; set; }

    public List<string> Paragraphs { get; init; } = [];

    public List<string> Subheads { get; init; } = [];

    /// <summary>The rectangles it covers, in reading order: left, top, right, bottom in points.</summary>
    public List<double[]> Zones { get; init; } = [];

    public int? JumpTo { get; set; }

    public int? JumpFrom { get; set; }

    public string? PartOf { get; set; }

    public bool? Vertical { get; set; }
}
