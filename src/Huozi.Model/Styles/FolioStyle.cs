namespace Huozi.Model.Styles;

/// <summary>The folio (版眉) at the head of every page but the first, in points where nothing else is said.</summary>
public sealed record FolioStyle
{
    /// <summary>Its height, in millimetres.</summary>
    public required double Height { get; init; }

    /// <summary>The size of the page number.</summary>
    public required double NumberSize { get; init; }

    /// <summary>The size of the page's name.</summary>
    public required double SectionSize { get; init; }

    /// <summary>The size of the paper's name.</summary>
    public required double TitleSize { get; init; }

    /// <summary>The white between the characters of the paper's name, in thousandths of an em.</summary>
    public required int TitleTracking { get; init; }

    /// <summary>The size of date and editor.</summary>
    public required double DateSize { get; init; }

    /// <summary>The white between the page's number and its name.</summary>
    public required double Gap { get; init; }
}
