using Huozi.Model.Geometry;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Sources.Pdf.Drawing;

/// <summary>Takes what is drawn on a page, in points from its top left corner, and gives the marks that a reader sees.</summary>
internal sealed class PageCanvas(double width, double height)
{
    /// <summary>How much of the rectangle around it a shape must fill to count as an area of colour: a circle does.</summary>
    private const double Fullest = 0.75;

    /// <summary>The smallest picture that shows anything, in points.</summary>
    private const double SmallestPicture = 2;

    private const int White = 0xFFFFFF;

    private readonly Area _page = new(0, 0, width, height);
    private readonly List<PrintedGlyph> _glyphs = [];
    private readonly List<PrintedRule> _strokes = [];
    private readonly List<PrintedBox> _boxes = [];
    private readonly List<PrintedPicture> _pictures = [];

    /// <summary>The whole page.</summary>
    public Area Page => _page;

    /// <summary>How many pictures were drawn, those too that cannot be seen.</summary>
    public int PictureCount { get; private set; }

    /// <summary>Sets a glyph.</summary>
    /// <returns>Whether it can be seen.</returns>
    public bool Glyph(in PrintedGlyph glyph, Area clip)
    {
        if (!clip.Contains(glyph.Body.CentreX, glyph.Body.CentreY)) return false;
        _glyphs.Add(glyph);
        return true;
    }

    /// <summary>Fills a path.</summary>
    public void Fill(IReadOnlyList<Outline> path, bool isEvenOdd, int ink, Area clip)
    {
        if (IsRing(path, isEvenOdd))
        {
            var (outer, inner) = path[0].Bounds.Contains(path[1].Bounds) ? (path[0].Bounds, path[1].Bounds) : (path[1].Bounds, path[0].Bounds);
            Frame(outer, inner, ink, clip);
            return;
        }
        foreach (var outline in path)
        {
            if (!TryClip(outline.Bounds, clip, out var area)) continue;
            if (Strokes.IsStroke(area)) _strokes.Add(new(area, ink));
            else if (outline.Fullness >= Fullest) Box(area, null, ink);
        }
    }

    /// <summary>Draws a line along a path.</summary>
    public void Stroke(IReadOnlyList<Outline> path, double weight, int ink, Area clip)
    {
        foreach (var outline in path)
        {
            var isFrame = outline.Corners.Count >= 4 && outline.Bounds is { Width: > Strokes.Heaviest, Height: > Strokes.Heaviest } && outline.Fullness >= 0.9
                && (outline.IsClosed || IsNear(outline.Corners[0], outline.Corners[^1]));
            if (isFrame) Frame(outline.Bounds.Inset(-weight / 2), outline.Bounds.Inset(weight / 2), ink, clip);
            else Segments(outline, weight, ink, clip);
        }
    }

    /// <summary>Shows a picture.</summary>
    public void Picture(Area area, Area clip)
    {
        var number = PictureCount++;
        if (TryClip(area, clip, out var shown) && shown.Width >= SmallestPicture && shown.Height >= SmallestPicture) _pictures.Add(new(shown, number));
    }

    /// <summary>The page as it was drawn.</summary>
    /// <param name="number">Its place in the file, from 1.</param>
    public PrintedPage ToPage(int number)
    {
        var (rules, frames) = Strokes.Join(_strokes);
        return new()
        {
            Number = number,
            Width = _page.Width,
            Height = _page.Height,
            Glyphs = Shadows.Remove(_glyphs),
            Rules = rules,
            Boxes = [.. _boxes, .. frames],
            Pictures = _pictures,
        };
    }

    private void Segments(Outline outline, double weight, int ink, Area clip)
    {
        for (var i = outline.IsClosed ? 0 : 1; i < outline.Corners.Count; i++)
        {
            var (x1, y1) = outline.Corners[i == 0 ? ^1 : i - 1];
            var (x2, y2) = outline.Corners[i];
            var (across, down) = (Math.Abs(x2 - x1), Math.Abs(y2 - y1));
            if (Math.Min(across, down) > 0.03 * Math.Max(across, down)) continue;
            var half = weight / 2;
            var line = new Area(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
            line = across >= down ? new(line.Left, line.CentreY - half, line.Right, line.CentreY + half) : new(line.CentreX - half, line.Top, line.CentreX + half, line.Bottom);
            if (!TryClip(line, clip, out var area)) continue;
            if (Strokes.IsStroke(area)) _strokes.Add(new(area, ink));
            else Box(area, null, ink);
        }
    }

    /// <summary>A frame between two rectangles: its four sides where part of it is clipped away.</summary>
    private void Frame(Area outer, Area inner, int ink, Area clip)
    {
        var seen = clip.Inset(-Strokes.Heaviest);
        if (outer.Width <= Strokes.Heaviest || outer.Height <= Strokes.Heaviest || !seen.Contains(outer) || inner.Left - outer.Left > 2 * Strokes.Heaviest)
        {
            Area[] sides =
            [
                outer with { Bottom = inner.Top }, outer with { Top = inner.Bottom }, outer with { Right = inner.Left }, outer with { Left = inner.Right },
            ];
            foreach (var side in sides)
            {
                if (!TryClip(side, clip, out var area)) continue;
                if (Strokes.IsStroke(area)) _strokes.Add(new(area, ink));
                else Box(area, null, ink);
            }
        }
        else
        {
            Box(outer, ink, null);
        }
    }

    private void Box(Area area, int? stroke, int? fill)
    {
        var isPaper = fill == White && stroke is null && area.Width >= 0.95 * _page.Width && area.Height >= 0.95 * _page.Height;
        if (!isPaper) _boxes.Add(new(area, stroke, fill));
    }

    /// <summary>Whether a filled path is the space between two rectangles, one in the other: a frame.</summary>
    private static bool IsRing(IReadOnlyList<Outline> path, bool isEvenOdd)
    {
        if (path is not [var a, var b] || a.Fullness < 0.9 || b.Fullness < 0.9) return false;
        return (a.Bounds.Contains(b.Bounds) || b.Bounds.Contains(a.Bounds)) && (isEvenOdd || Math.Sign(a.SignedArea) != Math.Sign(b.SignedArea));
    }

    private static bool IsNear((double X, double Y) a, (double X, double Y) b) => Math.Abs(a.X - b.X) <= 0.1 && Math.Abs(a.Y - b.Y) <= 0.1;

    private static bool TryClip(Area area, Area clip, out Area seen)
    {
        seen = new(Math.Max(area.Left, clip.Left), Math.Max(area.Top, clip.Top), Math.Min(area.Right, clip.Right), Math.Min(area.Bottom, clip.Bottom));
        return seen.Left <= seen.Right && seen.Top <= seen.Bottom && Math.Max(seen.Width, seen.Height) > 0;
    }
}
