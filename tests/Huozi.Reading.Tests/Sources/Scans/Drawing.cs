using System.Runtime.InteropServices;
using Huozi.Reading.Sources.Scans;
using SkiaSharp;

namespace Huozi.Reading.Tests.Sources.Scans;

/// <summary>Draws the rasters and picture files that the tests read.</summary>
internal static class Drawing
{
    // In dots: hollow squares stand for characters.
    public const int Character = 20;
    public const int Pitch = 24;
    public const int Leading = 40;

    /// <summary>White paper with black rectangles.</summary>
    public static Raster Page(int width, int height, params IEnumerable<Dots> ink)
    {
        var page = new Raster(width, height, new byte[width * height]);
        page.Light.AsSpan().Fill(255);
        foreach (var dots in ink)
        {
            for (var y = dots.Top; y < dots.Bottom; y++) page.Row(y)[dots.Left..dots.Right].Clear();
        }

        return page;
    }

    /// <summary>A mask of rows, each dot of which is ink where a sign stands that is no full stop.</summary>
    public static Mask Ink(params IReadOnlyList<string> rows)
    {
        var mask = new Mask(rows[0].Length, rows.Count);
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++) mask.Row(y)[x] = rows[y][x] != '.';
        }

        return mask;
    }

    /// <summary>The squares of a block of lines, read across.</summary>
    public static IEnumerable<Dots> Lines(int left, int top, int characters, int lines) =>
        from line in Enumerable.Range(0, lines)
        from character in Enumerable.Range(0, characters)
        select new Dots(left + character * Pitch, top + line * Leading, left + character * Pitch + Character, top + line * Leading + Character);

    /// <summary>A page of lines, turned clockwise about its middle by an angle in degrees.</summary>
    public static Raster TurnedLines(int width, int height, double angle)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888));
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            canvas.RotateDegrees((float)angle, width / 2f, height / 2f);
            using var pen = new SKPaint { IsStroke = true, StrokeWidth = 3, IsAntialias = true };
            foreach (var square in Lines(100, 100, (width - 200) / Pitch, (height - 200) / Leading)) canvas.DrawRect(square.Left, square.Top, square.Width, square.Height, pen);
        }

        return PictureReader.FromDots(MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan()), width, height);
    }

    /// <summary>A picture file of a raster's lightness.</summary>
    public static byte[] Encode(Raster page, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(page.Width, page.Height, SKColorType.Gray8));
        page.Light.CopyTo(bitmap.GetPixelSpan().Length == page.Light.Length ? Pixels(bitmap) : throw new InvalidOperationException("Rows are padded."));
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();

        static Span<byte> Pixels(SKBitmap bitmap) => MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(bitmap.GetPixelSpan()), bitmap.ByteCount);
    }
}
