using Huozi.Model.Diagnostics;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Sources.Scans;

/// <summary>A scan of printed pages: a PNG or JPEG file with one page, a TIFF file with one or more.</summary>
/// <remarks>The text is read by Tesseract, a program that must be installed (Debian: tesseract-ocr, tesseract-ocr-chi-sim, tesseract-ocr-chi-sim-vert).</remarks>
public sealed class ScanFile : IPrintedDocument
{
    private readonly byte[] bytes;
    private readonly string file;
    private readonly bool isTiff;

    private ScanFile(byte[] bytes, string file)
    {
        (this.bytes, this.file) = (bytes, file);
        isTiff = bytes is [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..];
        PageCount = isTiff ? TiffReader.CountPages(bytes, file) : 1;
    }

    /// <inheritdoc/>
    public int PageCount { get; }

    /// <summary>Opens a scan.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DiagnosticException">It is no picture that can be read: <c>scan-unreadable</c>, <c>scan-empty</c>, <c>scan-not-a-picture</c>, <c>scan-damaged</c>.</exception>
    public static ScanFile Open(string path)
    {
        try
        {
            return Open(File.ReadAllBytes(path), path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(ScanProblem.Unreadable(path, fault.Message), fault);
        }
    }

    /// <summary>Opens a scan that is in memory.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="DiagnosticException">It is no picture that can be read: <c>scan-empty</c>, <c>scan-not-a-picture</c>, <c>scan-damaged</c>.</exception>
    public static ScanFile Open(byte[] bytes, string file)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return bytes switch
        {
            [] => throw new DiagnosticException(ScanProblem.Empty(file)),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => new(bytes, file),
            _ => throw new DiagnosticException(ScanProblem.NotAPicture(file, FileSignature.Find(bytes))),
        };
    }

    /// <inheritdoc/>
    public PrintedPage Read(int place, CancellationToken cancellation)
    {
        var (raster, given) = Decode(place);
        return PageRecogniser.Read(raster, Density.OfPage(given, raster.Width, raster.Height), cancellation) with { Number = place };
    }

    /// <inheritdoc/>
    public (byte[] Bytes, string Extension)? Picture(int place, int number) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private (Raster Raster, double Density) Decode(int place)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(place, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(place, PageCount);
        return isTiff ? TiffReader.Read(bytes, file, place) : (PictureReader.Read(bytes, file), Density.Find(bytes));
    }
}
