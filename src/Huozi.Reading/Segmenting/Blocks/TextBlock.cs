using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Lines;

namespace Huozi.Reading.Segmenting.Blocks;

/// <summary>Lines of one look that stand under one another: a column's text up to whatever interrupts it, the lines of a headline, a caption.</summary>
/// <remarks>Places are in the flow of its lines: see <see cref="TextLine.Flow"/>.</remarks>
internal sealed class TextBlock
{
    public TextBlock(IReadOnlyList<TextLine> lines)
    {
        Lines = lines;
        Area = lines.Select(line => line.Area).Aggregate((a, b) => a.Union(b));
        Flow = lines.Select(line => line.Flow).Aggregate((a, b) => a.Union(b));
        Size = lines.Select(line => line.Size).Order().ElementAt(lines.Count / 2);
        Characters = lines.Sum(line => line.Glyphs.Length);
        Column = (Edge(lines, line => line.Flow.Left, isRight: false), Edge(lines, line => line.Flow.Right, isRight: true));
    }

    /// <summary>The lines in reading order.</summary>
    public IReadOnlyList<TextLine> Lines { get; }

    public TextLine First => Lines[0];

    public TextLine Last => Lines[^1];

    /// <summary>What it covers on the page.</summary>
    public Area Area { get; }

    /// <summary>What it covers as its lines see it.</summary>
    public Area Flow { get; }

    public bool IsDown => First.IsDown;

    /// <summary>The size of its type, in points.</summary>
    public double Size { get; }

    public string Face => First.Face;

    public int Ink => First.Ink;

    /// <summary>How many glyphs it has.</summary>
    public int Characters { get; }

    /// <summary>The edges of the column it stands in: its own, or those of the longer blocks of the same column.</summary>
    public (double Left, double Right) Column { get; set; }

    /// <summary>The closed area (frame, tint) it stands in; null for the open page.</summary>
    public Enclosure? Enclosure { get; set; }

    /// <summary>The distance from line to line, in points; its size where it has one line.</summary>
    public double Pitch => Lines.Count > 1 ? (Last.Flow.CentreY - First.Flow.CentreY) / (Lines.Count - 1) : Size;

    /// <summary>Its text, line after line.</summary>
    public string Text => string.Concat(Lines.Select(line => line.Text));

    public override string ToString() => $"{Text} {Area}";

    /// <summary>The outermost place where many lines begin or end: half as many as at any. A mark may hang beyond. Of few lines, the outermost.</summary>
    private static double Edge(IReadOnlyList<TextLine> lines, Func<TextLine, double> of, bool isRight)
    {
        const int fewLines = 4;
        const double sameEdge = 0.35;
        double[] edges = [.. lines.Select(of)];
        if (edges.Length < fewLines) return isRight ? edges.Max() : edges.Min();
        var near = sameEdge * lines[0].Size;
        var ordered = isRight ? edges.OrderDescending() : edges.Order();
        // Among the last lines of a poem no edge is common: then the outermost is.
        var most = edges.Max(edge => Near(edge));
        return ordered.First(edge => 2 * Near(edge) >= most);

        int Near(double edge) => edges.Count(other => Math.Abs(other - edge) < near);
    }
}
