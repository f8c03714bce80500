using System.Runtime.InteropServices;
using Huozi.Model.Diagnostics;
using SkiaSharp;

namespace Huozi.Reading.Sources.Scans;

/// <summary>Reads the dots of a PNG or JPEG file.</summary>
internal static class PictureReader
{
    /// <summary>A picture with a shorter side has no room for a line of text.</summary>
    public const int LeastSide = 16;

    /// <summary>A picture with a longer side is no page: a broadsheet at 1,200 dpi has 26,000.</summary>
    public const int LargestSide = 30_000;

    /// <summary>A picture with more dots is refused, so that a false header cannot ask for all memory: a broadsheet at 600 dpi has 120 million.</summary>
    public const int MostDots = 160_000_000;

    // Dots whose red, green and blue differ by no more are grey: JPEG's rounding makes as much.
    private const int GreyTolerance = 12;

    /// <summary>Reads the dots.</summary>
    /// <exception cref="DiagnosticException">They cannot be read: <c>scan-damaged</c>, <c>scan-size</c>.</exception>
    public static Raster Read(byte[] bytes, string file)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data) ?? throw new DiagnosticException(ScanProblem.Damaged(file, 1));
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        CheckSize(file, 1, width, height);
        using var bitmap = new SKBitmap();
        if (!bitmap.TryAllocPixels(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul))) throw new DiagnosticException(ScanProblem.WrongSize(file, 1, width, height, LargestSide, MostDots));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is not SKCodecResult.Success) throw new DiagnosticException(ScanProblem.Damaged(file, 1));
        return FromDots(MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan()), width, height);
    }

    /// <summary>Refuses a picture that is no page.</summary>
    public static void CheckSize(string file, int page, long width, long height)
    {
        if (Math.Min(width, height) < LeastSide || Math.Max(width, height) > LargestSide || width * height > MostDots)
            throw new DiagnosticException(ScanProblem.WrongSize(file, page, width, height, LargestSide, MostDots));
    }

    /// <summary>A picture of dots that hold red in the lowest byte, then green, blue and how opaque they are; what is clear shows white paper.</summary>
    public static Raster FromDots(ReadOnlySpan<uint> dots, int width, int height)
    {
        var light = new byte[width * height];
        var coloured = false;
        for (var i = 0; i < light.Length; i++)
        {
            var (red, green, blue) = OnPaper(dots[i]);
            light[i] = Raster.LightOf(red, green, blue);
            coloured |= Math.Max(red, Math.Max(green, blue)) - Math.Min(red, Math.Min(green, blue)) > GreyTolerance;
        }

        if (!coloured) return new(width, height, light);
        var colour = new byte[3 * light.Length];
        for (var i = 0; i < light.Length; i++)
        {
            var (red, green, blue) = OnPaper(dots[i]);
            (colour[3 * i], colour[3 * i + 1], colour[3 * i + 2]) = ((byte)red, (byte)green, (byte)blue);
        }

        return new(width, height, light, colour);
    }

    private static (int Red, int Green, int Blue) OnPaper(uint dot)
    {
        var paper = 255 - (int)(dot >> 24);
        return (Math.Min(255, (int)(dot & 0xFF) + paper), Math.Min(255, (int)(dot >> 8 & 0xFF) + paper), Math.Min(255, (int)(dot >> 16 & 0xFF) + paper));
    }
}
