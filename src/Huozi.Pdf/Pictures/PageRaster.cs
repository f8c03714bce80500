using System.Runtime.InteropServices;
using SkiaSharp;

namespace Huozi.Pdf.Pictures;

/// <summary>A page drawn as dots.</summary>
public sealed class PageRaster : IDisposable
{
    private readonly SKBitmap bitmap;

    internal PageRaster(SKBitmap bitmap) => this.bitmap = bitmap;

    /// <summary>The same picture at half its width and height: each dot is the mean of four.</summary>
    public PageRaster Halved()
    {
        var half = Empty(bitmap.Width / 2, bitmap.Height / 2);
        var from = MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan());
        var to = MemoryMarshal.Cast<byte, uint>(half.GetPixelSpan());
        for (var y = 0; y < half.Height; y++)
        {
            var upper = from.Slice(2 * y * bitmap.Width, bitmap.Width);
            var lower = from.Slice((2 * y + 1) * bitmap.Width, bitmap.Width);
            var row = to.Slice(y * half.Width, half.Width);
            for (var x = 0; x < row.Length; x++) row[x] = Mean(Mean(upper[2 * x], upper[2 * x + 1]), Mean(lower[2 * x], lower[2 * x + 1]));
        }

        return new(half);
    }

    /// <summary>The picture as a PNG file.</summary>
    public byte[] Png()
    {
        using var pixels = bitmap.PeekPixels();
        // A light filter and a light pack: text pages shrink nearly as well as with the heaviest, in half the time.
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, 3));
        return data?.ToArray() ?? throw new InvalidOperationException("The picture could not be packed.");
    }

    /// <inheritdoc/>
    public void Dispose() => bitmap.Dispose();

    /// <summary>The mean of two dots, all four bytes at once: what they share, and half of what they do not.</summary>
    private static uint Mean(uint a, uint b) => (a & b) + (((a ^ b) & 0xFEFEFEFE) >> 1);

    internal static SKBitmap Empty(int width, int height) => new(new SKImageInfo(width, height, SKColorType.Rgb888x, SKAlphaType.Opaque));
}
