using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Pdf;

/// <summary>Something a page can be drawn on. Every output is one: they all draw the same display list.</summary>
internal interface ICanvas
{
    /// <summary>Fills a rectangle.</summary>
    void Fill(Rect area, Ink ink);

    /// <summary>Draws a rule.</summary>
    void Draw(Rule rule);

    /// <summary>Draws a picture.</summary>
    void Draw(PlacedPicture picture);

    /// <summary>Draws glyphs.</summary>
    void Draw(GlyphRun run);
}
