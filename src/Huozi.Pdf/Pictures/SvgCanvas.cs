using System.Globalization;
using System.Text;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Pdf.Writing;
using SkiaSharp;

namespace Huozi.Pdf.Pictures;

/// <summary>Draws a page as SVG: each glyph's outline stands in the file once and is used wherever it is set.</summary>
internal sealed class SvgCanvas(Typefaces typefaces, PictureSource pictures) : ICanvas, IDisposable
{
    private readonly StringBuilder body = new();
    private readonly StringBuilder outlines = new();
    private readonly Dictionary<(string Face, ushort Glyph), int> glyphs = [];
    private readonly Dictionary<string, SKFont> fonts = new(StringComparer.Ordinal);

    /// <summary>The file's bytes.</summary>
    public byte[] Finish(Length width, Length height)
    {
        var head = $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {N(width)} {N(height)}\" width=\"{N(width)}pt\" height=\"{N(height)}pt\">\n";
        return Encoding.UTF8.GetBytes($"{head}<defs>\n{outlines}</defs>\n<path d=\"M0 0H{N(width)}V{N(height)}H0Z\" fill=\"#fff\"/>\n{body}</svg>\n");
    }

    /// <inheritdoc/>
    public void Fill(Rect area, Ink ink) =>
        Append($"<path d=\"M{N(area.Left)} {N(area.Top)}h{N(area.Width)}v{N(area.Height)}h{N(-area.Width)}z\" fill=\"{Colour(ink)}\"/>\n");

    /// <inheritdoc/>
    public void Draw(Rule rule) =>
        Append($"<path d=\"M{N(rule.From.X)} {N(rule.From.Y)}L{N(rule.To.X)} {N(rule.To.Y)}\" stroke=\"{Colour(rule.Ink)}\" stroke-width=\"{N(rule.Weight)}\"/>\n");

    /// <inheritdoc/>
    public void Draw(PlacedPicture picture)
    {
        var (area, shown) = (picture.Area, picture.Shown);
        var bytes = pictures(picture.File);
        using var codec = SKCodec.Create(new SKMemoryStream(bytes)) ?? throw new InvalidDataException($"The picture {picture.File} is damaged.");
        var type = codec.EncodedFormat is SKEncodedImageFormat.Jpeg ? "jpeg" : "png";
        // A nested view shows just the part that was chosen.
        Append($"<svg x=\"{N(area.Left)}\" y=\"{N(area.Top)}\" width=\"{N(area.Width)}\" height=\"{N(area.Height)}\" ");
        Append($"viewBox=\"{shown.Left} {shown.Top} {shown.Width} {shown.Height}\" preserveAspectRatio=\"none\">");
        Append($"<image width=\"{codec.Info.Width}\" height=\"{codec.Info.Height}\" href=\"data:image/{type};base64,{Convert.ToBase64String(bytes)}\"/></svg>\n");
    }

    /// <inheritdoc/>
    public void Draw(GlyphRun run)
    {
        var size = run.Size.Points;
        // Inside, one unit is a thousandth of the size; the x axis is the baseline, or what is across the axis of a run that goes down.
        var turn = run.Direction is RunDirection.Turned ? "rotate(90)" : "";
        Append($"<g transform=\"translate({N(run.Origin.X)} {N(run.Origin.Y)}){turn}scale({(size / 1000).ToString("0.######", CultureInfo.InvariantCulture)})\" fill=\"{Colour(run.Ink)}\">");
        foreach (var glyph in run.Glyphs)
        {
            var number = OutlineOf(run.Face, glyph.Id);
            if (number < 0) continue;
            var (x, y) = ((int)Math.Round(glyph.Along.Points / size * 1000), 0);
            if (run.Direction is RunDirection.Down) (x, y) = (-typefaces.AdvanceOf(run.Face, glyph.Id) / 2, x + (int)(GlyphRun.AscentShare * 1000));
            Append($"<use href=\"#g{number}\"");
            if (x != 0) Append($" x=\"{x}\"");
            if (y != 0) Append($" y=\"{y}\"");
            body.Append("/>");
        }

        body.Append("</g>\n");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var font in fonts.Values) font.Dispose();
    }

    /// <summary>The number of a glyph's outline in the file; below 0 for a glyph without ink.</summary>
    private int OutlineOf(string faceName, ushort glyph)
    {
        if (glyphs.TryGetValue((faceName, glyph), out var known)) return known;
        if (!fonts.TryGetValue(faceName, out var font))
        {
            fonts.Add(faceName, font = new SKFont(typefaces[faceName], 1000) { Hinting = SKFontHinting.None, LinearMetrics = true });
        }

        using var path = font.GetGlyphPath(glyph);
        if (path is null || path.IsEmpty) return glyphs[(faceName, glyph)] = -1;
        outlines.Append(CultureInfo.InvariantCulture, $"<path id=\"g{glyphs.Count}\" d=\"");
        AppendOutline(path);
        outlines.Append("\"/>\n");
        return glyphs[(faceName, glyph)] = glyphs.Count;
    }

    /// <summary>An outline in whole thousandths, in relative steps: a third of the length of plain numbers.</summary>
    private void AppendOutline(SKPath path)
    {
        using var iterator = path.CreateRawIterator();
        var points = new SKPoint[4];
        var (penX, penY, startX, startY) = (0, 0, 0, 0);
        for (var verb = iterator.Next(points); verb != SKPathVerb.Done; verb = iterator.Next(points))
        {
            switch (verb)
            {
                case SKPathVerb.Move:
                    (penX, penY) = (startX, startY) = Rounded(points[0]);
                    outlines.Append(CultureInfo.InvariantCulture, $"M{penX} {penY}");
                    break;
                case SKPathVerb.Line:
                    Step('l', points.AsSpan(1, 1));
                    break;
                case SKPathVerb.Quad:
                    Step('q', points.AsSpan(1, 2));
                    break;
                case SKPathVerb.Cubic:
                    Step('c', points.AsSpan(1, 3));
                    break;
                case SKPathVerb.Close:
                    outlines.Append('z');
                    (penX, penY) = (startX, startY);
                    break;
            }
        }

        void Step(char command, ReadOnlySpan<SKPoint> to)
        {
            outlines.Append(command);
            var (x, y) = (penX, penY);
            for (var i = 0; i < to.Length; i++)
            {
                (x, y) = Rounded(to[i]);
                if (i > 0 && x >= penX) outlines.Append(' ');
                outlines.Append(CultureInfo.InvariantCulture, $"{x - penX}");
                if (y >= penY) outlines.Append(' ');
                outlines.Append(CultureInfo.InvariantCulture, $"{y - penY}");
            }

            (penX, penY) = (x, y);
        }
    }

    private static (int X, int Y) Rounded(SKPoint point) => ((int)MathF.Round(point.X), (int)MathF.Round(point.Y));

    private void Append(FormattableString text) => body.Append(text.ToString(CultureInfo.InvariantCulture));

    private static string N(Length length) => PdfText.Number(length);

    private static string Colour(Ink ink)
    {
        var (red, green, blue) = ink.Screen;
        return $"#{red:x2}{green:x2}{blue:x2}";
    }
}
