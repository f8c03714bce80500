using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Pdf;

/// <summary>Something a page can be drawn on. Every output is one: they all draw the same display list.</summary>
internal interface ICanvas
{
    /// <summary>Says what all that is drawn next is part of, until told otherwise. Canvases that keep nothing but ink need not know.</summary>
    void Begin(PagePart part)
    {
    }

    /// <summary>Fills a rectangle.</summary>
    void Fill(Rect area, Ink ink);

    /// <summary>Draws a rule.</summary>
    void Draw(Rule rule);

    /// <summary>Draws a picture.</summary>
    void Draw(PlacedPicture picture);

    /// <summary>Draws glyphs.</summary>
    void Draw(GlyphRun run);
}
