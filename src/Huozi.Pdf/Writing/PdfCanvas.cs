using System.Globalization;
using System.Text;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Pdf.Writing;

/// <summary>Draws a page as a PDF content stream (ISO 32000-1, 8 and 9).</summary>
/// <param name="pageHeight">The page's height: lengths go down from its top, PDF's numbers up from its foot.</param>
/// <param name="faces">The faces.</param>
/// <param name="pictures">The pictures.</param>
/// <param name="colours">How colours are said.</param>
/// <param name="tags">What the content is.</param>
internal sealed class PdfCanvas(
    Length pageHeight, IReadOnlyDictionary<string, EmbeddedFace> faces, IReadOnlyDictionary<string, EmbeddedPicture> pictures, IColours colours, ITags tags) : ICanvas
{
    private readonly StringBuilder content = new();
    private PagePart part;
    private ContentMark mark = ContentMark.None;
    private (Ink Ink, bool IsType)? fill;
    private Ink? stroke;
    private bool inText;
    private (string Resource, Length Size)? font;

    /// <summary>Moves all that is drawn from here on.</summary>
    public void Move(Length right, Length up) => content.Append(CultureInfo.InvariantCulture, $"1 0 0 1 {X(right)} {X(up)} cm\n");

    /// <summary>The stream's bytes.</summary>
    public byte[] Finish()
    {
        Enter(ContentMark.None, text: false);
        var bytes = new byte[content.Length];
        var at = 0;
        // Piece by piece: one string of a page's content would be as large again.
        foreach (var chunk in content.GetChunks()) at += Encoding.Latin1.GetBytes(chunk.Span, bytes.AsSpan(at));
        return bytes;
    }

    /// <inheritdoc/>
    public void Begin(PagePart next) => part = next;

    /// <inheritdoc/>
    public void Fill(Rect area, Ink ink)
    {
        Enter(tags.MarkOf(part), text: false);
        if (fill != (ink, false)) content.Append(colours.Fill(ink));
        fill = (ink, false);
        content.Append(CultureInfo.InvariantCulture, $"{X(area.Left)} {Y(area.Bottom)} {X(area.Width)} {X(area.Height)} re f\n");
    }

    /// <inheritdoc/>
    public void Draw(Rule rule)
    {
        Enter(tags.MarkOf(part), text: false);
        if (stroke != rule.Ink) content.Append(colours.Stroke(rule.Ink));
        stroke = rule.Ink;
        content.Append(CultureInfo.InvariantCulture, $"{X(rule.Weight)} w {X(rule.From.X)} {Y(rule.From.Y)} m {X(rule.To.X)} {Y(rule.To.Y)} l S\n");
    }

    /// <inheritdoc/>
    public void Draw(PlacedPicture placed)
    {
        Enter(tags.MarkOf(part), text: false);
        var (area, shown) = (placed.Area, placed.Shown);
        var picture = pictures[placed.File];
        // The whole picture is placed so that the part that shows covers the area; the rest is clipped away.
        var scaleX = area.Width.Points / shown.Width;
        var scaleY = area.Height.Points / shown.Height;
        var left = area.Left.Points - shown.Left * scaleX;
        var bottom = (pageHeight - area.Top).Points + shown.Top * scaleY - picture.Height * scaleY;
        content.Append(CultureInfo.InvariantCulture, $"q {X(area.Left)} {Y(area.Bottom)} {X(area.Width)} {X(area.Height)} re W n ");
        content.Append(CultureInfo.InvariantCulture, $"{PdfText.Number(picture.Width * scaleX)} 0 0 {PdfText.Number(picture.Height * scaleY)} {PdfText.Number(left)} {PdfText.Number(bottom)} cm /{picture.Resource} Do Q\n");
    }

    /// <inheritdoc/>
    public void Draw(GlyphRun run)
    {
        if (run.Glyphs.Count == 0) return;
        var face = faces[run.Face];
        Enter(tags.MarkOf(part), text: true);
        if (fill != (run.Ink, true)) content.Append(colours.Type(run.Ink));
        fill = (run.Ink, true);
        var resource = run.Direction is RunDirection.Down ? face.DownResource : face.Resource;
        if (font != (resource, run.Size)) content.Append(CultureInfo.InvariantCulture, $"/{resource} {X(run.Size)} Tf\n");
        font = (resource, run.Size);
        // A mark's sequence says its text already: none.
        var says = part.IsMark || face.Says(run);
        if (!says) content.Append(CultureInfo.InvariantCulture, $"/Span << /ActualText {PdfText.Text(run.Text)} >> BDC\n");
        content.Append(CultureInfo.InvariantCulture, $"{(run.Direction is RunDirection.Turned ? "0 -1 1 0" : "1 0 0 1")} {X(run.Origin.X)} {Y(run.Origin.Y)} Tm ");
        Show(run, face);
        if (!says) content.Append("EMC\n");
        BoxMissing(run, face);
    }

    /// <summary>Draws a box for each character that no face has: .notdef is never shown (ISO 19005-2, 6.2.11.8).</summary>
    private void BoxMissing(GlyphRun run, EmbeddedFace face)
    {
        var around = part;
        foreach (var glyph in run.Glyphs.Where(glyph => glyph.Id == 0))
        {
            Begin(new(around.Zone));
            var width = run.Direction is RunDirection.Down ? run.Size : run.Size.Scale(Math.Max(300, face.AdvanceOf(0)) / 1000.0);
            var (x, y) = (run.Origin.X, run.Origin.Y);
            var ascent = run.Size.Scale(GlyphRun.AscentShare);
            var em = run.Direction switch
            {
                RunDirection.Down => new Rect(x - run.Size / 2, y + glyph.Along, width, run.Size),
                RunDirection.Turned => new Rect(x + ascent - run.Size, y + glyph.Along, run.Size, width),
                _ => new Rect(x + glyph.Along, y - ascent, width, run.Size),
            };
            var box = em.Inset(run.Size / 10);
            Point[] corners = [new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom)];
            for (var i = 0; i < 4; i++) Draw(new Rule(corners[i], corners[(i + 1) % 4], run.Size / 20, run.Ink));
        }

        part = around;
    }

    /// <summary>Shows the glyphs; where one is not where the last one's width would put it, a number moves it (9.4.3): back along a line, on down a column.</summary>
    private void Show(GlyphRun run, EmbeddedFace face)
    {
        content.Append("[<");
        var size = run.Size.Millipoints;
        var isDown = run.Direction is RunDirection.Down;
        // The pen in thousandths of the size, as a viewer will add it up: rounding never accumulates.
        long pen = 0;
        foreach (var glyph in run.Glyphs)
        {
            if (glyph.Id == 0) continue;
            var place = (glyph.Along.Millipoints * 1000L + (glyph.Along.Millipoints < 0 ? -size : size) / 2) / size;
            if (place != pen)
            {
                content.Append(CultureInfo.InvariantCulture, $">{(isDown ? place - pen : pen - place)}<");
                pen = place;
            }

            content.Append(CultureInfo.InvariantCulture, $"{face.CodeOf(glyph.Id):X4}");
            pen += isDown ? 1000 : face.AdvanceOf(glyph.Id);
        }

        content.Append(">] TJ\n");
    }

    /// <summary>Goes over to a marked-content sequence, and into or out of text: sequences and text objects never cross (14.6.1).</summary>
    private void Enter(ContentMark next, bool text)
    {
        if (next == mark && text == inText) return;
        content.Append(mark.Close);
        if (text != inText) content.Append(text ? "BT\n" : "ET\n");
        content.Append(next.Open);
        (mark, inText) = (next, text);
    }

    private static string X(Length length) => PdfText.Number(length);

    private string Y(Length y) => PdfText.Number(pageHeight - y);
}
