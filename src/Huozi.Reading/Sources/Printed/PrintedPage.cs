using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Printed;

/// <summary>What a source (PDF, scan, ALTO) finds on one page: marks and their places. Their order says nothing.</summary>
/// <remarks>Glyphs printed twice in one place (a shadow, a bold by overprinting) are given once; what lies outside the page is left out.</remarks>
public sealed record PrintedPage
{
    /// <summary>Its place in the file, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The width in points.</summary>
    public required double Width { get; init; }

    /// <summary>The height in points.</summary>
    public required double Height { get; init; }

    /// <summary>The glyphs, in any order.</summary>
    public required IReadOnlyList<PrintedGlyph> Glyphs { get; init; }

    /// <summary>Straight lines that stand alone; four that enclose an area are a box.</summary>
    public IReadOnlyList<PrintedRule> Rules { get; init; } = [];

    /// <summary>Frames and areas of colour, those drawn first first.</summary>
    public IReadOnlyList<PrintedBox> Boxes { get; init; } = [];

    /// <summary>The pictures.</summary>
    public IReadOnlyList<PrintedPicture> Pictures { get; init; } = [];

    /// <summary>What of it could not be read.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; init; } = [];
}
