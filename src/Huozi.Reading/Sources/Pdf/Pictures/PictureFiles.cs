using Huozi.Reading.Sources.Pdf.Guarding;
using JpegLibrary;
using UglyToad.PdfPig.Content;

namespace Huozi.Reading.Sources.Pdf.Pictures;

/// <summary>Makes files of the pictures in a PDF: whole, whatever part of them the page shows.</summary>
internal static class PictureFiles
{
    // A broadsheet page at 350 dpi; a decoder takes some eight bytes for each.
    private const long MostPixels = 40L << 20;

    /// <summary>A picture's file: a JPEG in grey or RGB as it is, others made anew in RGB; null for a mask, and for what cannot be decoded.</summary>
    public static (byte[] Bytes, string Extension)? Of(IPdfImage picture, PageBudget budget)
    {
        if (picture.IsImageMask || picture is not { WidthInSamples: > 0, HeightInSamples: > 0 } || (long)picture.WidthInSamples * picture.HeightInSamples > MostPixels) return null;
        if (picture.RawMemory.Span is [0xFF, 0xD8, 0xFF, ..]) return OfJpeg(picture.RawMemory, isTurned: picture.Decode is [> 0.5, ..]) is { } jpeg ? (jpeg, ".jpg") : null;
        budget.TakeBytes(3L * picture.WidthInSamples * picture.HeightInSamples);
        return picture.TryGetPng(out var png) ? (png, ".png") : null;
    }

    private static byte[]? OfJpeg(ReadOnlyMemory<byte> bytes, bool isTurned)
    {
        try
        {
            var decoder = new JpegDecoder();
            decoder.SetInput(bytes);
            decoder.Identify();
            if ((long)decoder.Width * decoder.Height > MostPixels) return null;
            return decoder.NumberOfComponents == 4 ? FourInks.ToRgb(decoder, bytes.Span, isTurned) : bytes.ToArray();
        }
        catch (Exception problem) when (problem is InvalidDataException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }
}
