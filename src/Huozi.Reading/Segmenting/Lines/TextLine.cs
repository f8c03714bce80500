using Huozi.Model.Geometry;
using System.Text;
using Huozi.Reading.Sources.Printed;
using Huozi.Text;

namespace Huozi.Reading.Segmenting.Lines;

/// <summary>A line of type: glyphs that follow one another without a gutter between.</summary>
internal sealed class TextLine
{
    // White of so many em more than the line's glyphs have between them stands for a space. Between an ideograph and a figure there is a quarter em anyway (CLREQ 3.2.5).
    private const double Blank = 0.18;
    private const double BlankBesideFigure = 0.4;

    /// <summary>A line of some glyphs.</summary>
    /// <param name="glyphs">The glyphs in reading order; at least one.</param>
    /// <param name="isDown">Whether they follow one another downwards.</param>
    /// <param name="besides">What stands in the line's place beside it, such as a drop cap; null for nothing.</param>
    public TextLine(PrintedGlyph[] glyphs, bool isDown, Area? besides = null)
    {
        Glyphs = glyphs;
        IsDown = isDown;
        var flow = ToFlow(glyphs[0].Body, isDown);
        foreach (var glyph in glyphs) flow = flow.Union(ToFlow(glyph.Body, isDown));
        if (besides is { } beside && ToFlow(beside, isDown) is var side) flow = flow with { Left = Math.Min(flow.Left, side.Left) };
        Flow = flow;
        Area = isDown ? new(-flow.Bottom, flow.Left, -flow.Top, flow.Right) : flow;
        (Size, Face, Ink) = Look(glyphs);
        Text = TextOf(glyphs, isDown);
    }

    /// <summary>The glyphs in reading order.</summary>
    public PrintedGlyph[] Glyphs { get; }

    /// <summary>Whether it runs downwards (直排).</summary>
    public bool IsDown { get; }

    /// <summary>What it covers on the page.</summary>
    public Area Area { get; }

    /// <summary>What it covers, as if it ran to the right and the next line stood under it: for vertical text the page is turned.</summary>
    public Area Flow { get; }

    /// <summary>The size most of its glyphs have, in points.</summary>
    public double Size { get; }

    /// <summary>The face most of its ideographs have.</summary>
    public string Face { get; }

    /// <summary>The colour most of its glyphs have.</summary>
    public int Ink { get; }

    /// <summary>Whether a large first character (首字下沉) opens it, and a paragraph with it.</summary>
    public bool HasDropCap { get; init; }

    /// <summary>Its text; white inside it is one space.</summary>
    public string Text { get; }

    /// <summary>An area of the page as lines of one direction see it: along them to the right, from line to line downwards.</summary>
    public static Area ToFlow(Area area, bool isDown) => isDown ? new(area.Top, -area.Right, area.Bottom, -area.Left) : area;

    public override string ToString() => $"{Text} {Area}";

    private static (double Size, string Face, int Ink) Look(PrintedGlyph[] glyphs)
    {
        var sizes = Array.ConvertAll(glyphs, glyph => glyph.Size);
        Array.Sort(sizes);
        // Figures and Latin words have faces of their own in many papers: a line looks as its ideographs do.
        var ideographs = Array.FindAll(glyphs, glyph => Ideograph.Is(glyph.Text[0]));
        var shown = ideographs.Length > 0 ? ideographs : glyphs;
        return (sizes[sizes.Length / 2], Most(shown, glyph => glyph.Face), Most(shown, glyph => glyph.Ink));
    }

    private static T Most<T>(PrintedGlyph[] glyphs, Func<PrintedGlyph, T> of) where T : notnull
    {
        var first = of(glyphs[0]);
        if (Array.TrueForAll(glyphs, glyph => first.Equals(of(glyph)))) return first;
        return glyphs.CountBy(of).MaxBy(pair => pair.Value).Key;
    }

    private static string TextOf(PrintedGlyph[] glyphs, bool isDown)
    {
        var whites = new double[glyphs.Length - 1];
        for (var i = 0; i < whites.Length; i++)
        {
            var white = ToFlow(glyphs[i + 1].Body, isDown).Left - ToFlow(glyphs[i].Body, isDown).Right;
            whites[i] = white / Math.Min(glyphs[i].Size, glyphs[i + 1].Size);
        }

        var usual = whites.Length > 0 ? Math.Max(0, whites.Order().ElementAt(whites.Length / 2)) : 0;
        var text = new StringBuilder(glyphs.Length);
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (i > 0 && whites[i - 1] > usual + (IsMixed(glyphs[i - 1], glyphs[i]) ? BlankBesideFigure : Blank)) text.Append(' ');
            text.Append(glyphs[i].Text);
        }

        return text.ToString();
    }

    private static bool IsMixed(in PrintedGlyph a, in PrintedGlyph b) => Ideograph.Is(a.Text[0]) ? char.IsAscii(b.Text[0]) : char.IsAscii(a.Text[0]) && Ideograph.Is(b.Text[0]);
}
