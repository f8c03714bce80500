using JpegLibrary;
using SkiaSharp;

namespace Huozi.Reading.Sources.Pdf.Pictures;

/// <summary>Makes a JPEG in four inks (CMYK, or YCCK after Adobe's way) one in RGB, which every program shows.</summary>
internal static class FourInks
{
    private const int Quality = 92;
    private const int Inks = 4;

    /// <summary>The picture in RGB, without a profile: inks are taken for ideal ones.</summary>
    /// <param name="decoder">The decoder, its header read.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="isTurned">Whether 0 is full ink in the file, as Adobe's programs write it; the PDF says so by its Decode.</param>
    public static byte[] ToRgb(JpegDecoder decoder, ReadOnlySpan<byte> bytes, bool isTurned)
    {
        var pixels = new byte[decoder.Width * decoder.Height * Inks];
        decoder.SetOutputWriter(new SampleWriter(pixels, decoder.Width, decoder.Height, Inks));
        decoder.Decode();
        var isYcck = HasYcck(bytes);
        for (var i = 0; i < pixels.Length; i += Inks)
        {
            var pixel = pixels.AsSpan(i, Inks);
            if (isYcck) ToInks(pixel);
            if (!isTurned)
            {
                for (var ink = 0; ink < Inks; ink++) pixel[ink] = (byte)~pixel[ink];
            }
            // From here each is the light its ink lets through.
            for (var ink = 0; ink < 3; ink++) pixel[ink] = (byte)(pixel[ink] * pixel[3] / 255);
            pixel[3] = 255;
        }
        using var image = SKImage.FromPixelCopy(new SKImageInfo(decoder.Width, decoder.Height, SKColorType.Rgba8888, SKAlphaType.Opaque), pixels);
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return data.ToArray();
    }

    private static void ToInks(Span<byte> pixel)
    {
        double y = pixel[0], blue = pixel[1] - 128, red = pixel[2] - 128;
        pixel[0] = (byte)Math.Clamp(255 - (y + 1.402 * red), 0, 255);
        pixel[1] = (byte)Math.Clamp(255 - (y - 0.344136 * blue - 0.714136 * red), 0, 255);
        pixel[2] = (byte)Math.Clamp(255 - (y + 1.772 * blue), 0, 255);
    }

    /// <summary>Whether Adobe's marker (APP14) says that the first three are luminance and colour.</summary>
    private static bool HasYcck(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.IndexOf("Adobe\0"u8);
        return at >= 0 && at + 11 < bytes.Length && bytes[at + 11] == 2;
    }

    /// <summary>Puts a decoder's blocks of eight by eight where they belong.</summary>
    private sealed class SampleWriter(byte[] samples, int width, int height, int components) : JpegBlockOutputWriter
    {
        private const int Side = 8;

        public override void WriteBlock(ref short blockRef, int componentIndex, int x, int y)
        {
            var block = System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(ref blockRef, Side * Side);
            for (var row = 0; row < Side && y + row < height; row++)
            {
                for (var column = 0; column < Side && x + column < width; column++)
                {
                    samples[((y + row) * width + x + column) * components + componentIndex] = (byte)Math.Clamp((int)block[row * Side + column], 0, 255);
                }
            }
        }
    }
}
