using System.Runtime.InteropServices;
using BitMiracle.LibTiff.Classic;
using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Scans;

/// <summary>Reads the pages of a TIFF file.</summary>
internal static class TiffReader
{
    private const int MostPages = 10_000;

    static TiffReader() => Tiff.SetErrorHandler(new Silent());

    /// <summary>How many pages the file has.</summary>
    /// <exception cref="DiagnosticException">It is no TIFF file that can be read: <c>scan-damaged</c>.</exception>
    public static int CountPages(byte[] bytes, string file) => Use(bytes, file, 1, tiff =>
    {
        var count = 1;
        while (count < MostPages && tiff.ReadDirectory()) count++;
        return count;
    });

    /// <summary>Reads the dots of a page, and how many there are to the inch; 0 where the file does not say.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="page">The page, from 1.</param>
    /// <exception cref="DiagnosticException">They cannot be read: <c>scan-damaged</c>, <c>scan-size</c>.</exception>
    public static (Raster Raster, double Density) Read(byte[] bytes, string file, int page) => Use(bytes, file, page, tiff =>
    {
        if (!tiff.SetDirectory((short)(page - 1))) throw new DiagnosticException(ScanProblem.Damaged(file, page));
        var (width, height) = (Whole(tiff, TiffTag.IMAGEWIDTH), Whole(tiff, TiffTag.IMAGELENGTH));
        PictureReader.CheckSize(file, page, width, height);
        var dots = new int[width * height];
        if (!tiff.ReadRGBAImageOriented(width, height, dots, Orientation.TOPLEFT, stopOnError: true)) throw new DiagnosticException(ScanProblem.Damaged(file, page));
        return (PictureReader.FromDots(MemoryMarshal.Cast<int, uint>(dots), width, height), Density(tiff));
    });

    private static T Use<T>(byte[] bytes, string file, int page, Func<Tiff, T> read)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var tiff = Tiff.ClientOpen(file, "r", stream, new TiffStream()) ?? throw new DiagnosticException(ScanProblem.Damaged(file, page));
            return read(tiff);
        }
        // The library meets damage with whatever exception the damage leads to.
        catch (Exception fault) when (fault is not DiagnosticException)
        {
            throw new DiagnosticException(ScanProblem.Damaged(file, page), fault);
        }
    }

    private static double Density(Tiff tiff)
    {
        if (tiff.GetField(TiffTag.XRESOLUTION) is not [var value]) return 0;
        var unit = (ResUnit)tiff.GetFieldDefaulted(TiffTag.RESOLUTIONUNIT)[0].ToInt();
        return unit switch { ResUnit.INCH => value.ToDouble(), ResUnit.CENTIMETER => value.ToDouble() * 2.54, _ => 0 };
    }

    private static int Whole(Tiff tiff, TiffTag tag) => tiff.GetField(tag) is [var value] ? value.ToInt() : 0;

    /// <summary>What goes wrong is told by what is returned; nothing is printed.</summary>
    private sealed class Silent : TiffErrorHandler
    {
        public override void ErrorHandler(Tiff tif, string method, string format, params object[] args)
        {
        }

        public override void ErrorHandlerExt(Tiff tif, object clientData, string method, string format, params object[] args)
        {
        }

        public override void WarningHandler(Tiff tif, string method, string format, params object[] args)
        {
        }

        public override void WarningHandlerExt(Tiff tif, object clientData, string method, string format, params object[] args)
        {
        }
    }
}
