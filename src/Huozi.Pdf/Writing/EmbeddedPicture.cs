using SkiaSharp;

namespace Huozi.Pdf.Writing;

/// <summary>A picture in a PDF file.</summary>
internal sealed class EmbeddedPicture
{
    private readonly byte[] bytes;

    private EmbeddedPicture(byte[] bytes, int number)
    {
        this.bytes = bytes;
        Resource = $"P{number}";
        using var codec = SKCodec.Create(new SKMemoryStream(bytes)) ?? throw new InvalidDataException("The picture is damaged.");
        (Width, Height) = (codec.Info.Width, codec.Info.Height);
        IsJpeg = codec.EncodedFormat is SKEncodedImageFormat.Jpeg;
    }

    /// <summary>The name by which content streams draw it.</summary>
    public string Resource { get; }

    /// <summary>Its width in pixels.</summary>
    public int Width { get; }

    /// <summary>Its height in pixels.</summary>
    public int Height { get; }

    /// <summary>How many components a colour of it has: 1 (grey), 3 (RGB) or 4 (CMYK).</summary>
    public int Components => IsJpeg ? JpegComponents(bytes) : 3;

    private bool IsJpeg { get; }

    /// <summary>The picture of some bytes.</summary>
    public static EmbeddedPicture Of(byte[] bytes, int number) => new(bytes, number);

    /// <summary>Writes the image object (ISO 32000-1, 8.9.5): a JPEG as it is, anything else as packed samples.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="space">The colour space its components are of.</param>
    public int WriteTo(PdfObjects objects, string space)
    {
        var entries = $"/Type /XObject /Subtype /Image /Width {Width} /Height {Height} /BitsPerComponent 8 /ColorSpace {space}";
        if (!IsJpeg) return objects.AddStream(entries, Samples());
        // JPEG files of CMYK are written upside down, as Adobe's first ones were.
        var decode = Components == 4 ? " /Decode [1 0 1 0 1 0 1 0]" : "";
        return objects.AddStored($"{entries}{decode} /Filter /DCTDecode", bytes);
    }

    /// <summary>The samples, red, green and blue, on white where the picture is transparent.</summary>
    private byte[] Samples()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        using (var canvas = new SKCanvas(bitmap))
        using (var image = SKImage.FromEncodedData(bytes))
        {
            canvas.Clear(SKColors.White);
            canvas.DrawImage(image, 0, 0, SKSamplingOptions.Default);
        }

        var pixels = bitmap.GetPixelSpan();
        var samples = new byte[Width * Height * 3];
        for (int from = 0, to = 0; to < samples.Length; from += 4, to += 3) pixels.Slice(from, 3).CopyTo(samples.AsSpan(to));
        return samples;
    }

    /// <summary>How many colour components a JPEG has: the last byte of its frame header's fixed part (ITU-T T.81, B.2.2).</summary>
    private static int JpegComponents(byte[] jpeg)
    {
        for (var at = 2; at + 9 < jpeg.Length && jpeg[at] == 0xFF;)
        {
            var marker = jpeg[at + 1];
            var isFrame = marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (isFrame) return jpeg[at + 9];
            at += 2 + (jpeg[at + 2] << 8 | jpeg[at + 3]);
        }

        return 3;
    }
}
