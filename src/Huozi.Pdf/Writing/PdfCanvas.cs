using System.Globalization;
using System.Text;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Pdf.Writing;

/// <summary>Draws a page as a PDF content stream (ISO 32000-1, 8 and 9).</summary>
internal sealed class PdfCanvas(Length pageHeight, IReadOnlyDictionary<string, EmbeddedFace> faces, IReadOnlyDictionary<string, EmbeddedPicture> pictures) : ICanvas
{
    private readonly StringBuilder content = new();
    private Ink? fill;
    private Ink? stroke;
    private bool inText;
    private (string Face, Length Size)? font;

    /// <summary>The stream's bytes.</summary>
    public byte[] Finish()
    {
        EndText();
        return Encoding.Latin1.GetBytes(content.ToString());
    }

    /// <inheritdoc/>
    public void Fill(Rect area, Ink ink)
    {
        EndText();
        UseFill(ink);
        Append($"{X(area.Left)} {Y(area.Bottom)} {X(area.Width)} {X(area.Height)} re f\n");
    }

    /// <inheritdoc/>
    public void Draw(Rule rule)
    {
        EndText();
        if (stroke != rule.Ink) content.Append(Colour(rule.Ink, isStroke: true));
        stroke = rule.Ink;
        Append($"{X(rule.Weight)} w {X(rule.From.X)} {Y(rule.From.Y)} m {X(rule.To.X)} {Y(rule.To.Y)} l S\n");
    }

    /// <inheritdoc/>
    public void Draw(PlacedPicture placed)
    {
        EndText();
        var (area, shown) = (placed.Area, placed.Shown);
        var picture = pictures[placed.File];
        // The whole picture is placed so that the part that shows covers the area; the rest is clipped away.
        var scaleX = area.Width.Points / shown.Width;
        var scaleY = area.Height.Points / shown.Height;
        var left = area.Left.Points - shown.Left * scaleX;
        var bottom = (pageHeight - area.Top).Points + shown.Top * scaleY - picture.Height * scaleY;
        Append($"q {X(area.Left)} {Y(area.Bottom)} {X(area.Width)} {X(area.Height)} re W n ");
        Append($"{PdfText.Number(picture.Width * scaleX)} 0 0 {PdfText.Number(picture.Height * scaleY)} {PdfText.Number(left)} {PdfText.Number(bottom)} cm /{picture.Resource} Do Q\n");
    }

    /// <inheritdoc/>
    public void Draw(GlyphRun run)
    {
        if (run.Glyphs.Count == 0) return;
        var face = faces[run.Face];
        if (!inText) content.Append("BT\n");
        inText = true;
        UseFill(run.Ink);
        if (font != (run.Face, run.Size)) Append($"/{face.Resource} {X(run.Size)} Tf\n");
        font = (run.Face, run.Size);
        var says = face.Says(run);
        if (!says) Append($"/Span << /ActualText {PdfText.Text(run.Text)} >> BDC\n");
        Append($"1 0 0 1 {X(run.Origin.X)} {Y(run.Origin.Y)} Tm ");
        Show(run, face);
        if (!says) content.Append("EMC\n");
    }

    /// <summary>Shows the glyphs; where one is not where the last one's width would put it, a number moves it (9.4.3).</summary>
    private void Show(GlyphRun run, EmbeddedFace face)
    {
        content.Append("[<");
        var size = run.Size.Millipoints;
        // The pen in thousandths of the size, as a viewer will add it up: rounding never accumulates.
        long pen = 0;
        foreach (var glyph in run.Glyphs)
        {
            var place = (glyph.Along.Millipoints * 1000L + (glyph.Along.Millipoints < 0 ? -size : size) / 2) / size;
            if (place != pen)
            {
                Append($">{pen - place}<");
                pen = place;
            }

            Append($"{face.CodeOf(glyph.Id):X4}");
            pen += face.AdvanceOf(glyph.Id);
        }

        content.Append(">] TJ\n");
    }

    private void EndText()
    {
        if (inText) content.Append("ET\n");
        inText = false;
    }

    private void UseFill(Ink ink)
    {
        if (fill != ink) content.Append(Colour(ink, isStroke: false));
        fill = ink;
    }

    /// <summary>Greys as grey, so that black is black on every screen; other inks as the screen shows them.</summary>
    private static string Colour(Ink ink, bool isStroke)
    {
        var (red, green, blue) = ink.Screen;
        string Part(byte value) => PdfText.Number(value / 255.0);
        return red == green && green == blue
            ? $"{Part(red)} {(isStroke ? "G" : "g")}\n"
            : $"{Part(red)} {Part(green)} {Part(blue)} {(isStroke ? "RG" : "rg")}\n";
    }

    private void Append(FormattableString text) => content.Append(text.ToString(CultureInfo.InvariantCulture));

    private static string X(Length length) => PdfText.Number(length);

    private string Y(Length y) => PdfText.Number(pageHeight - y);
}
