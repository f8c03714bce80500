using System.Buffers.Binary;

namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>Packs grey pictures into one TIFF file of many pages, the form in which the recogniser takes many at once.</summary>
internal static class TiffSheets
{
    private const int Entries = 11;
    private const int DirectoryLength = 2 + 12 * Entries + 4;
    private const int DotsPerInch = 300;

    /// <summary>The file, each picture a page, without compression.</summary>
    public static byte[] Write(IReadOnlyList<Raster> pictures)
    {
        var file = new byte[8 + pictures.Sum(picture => DirectoryLength + 8 + Even(picture.Light.Length))];
        "II*\0"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), 8);
        var at = 8;
        for (var i = 0; i < pictures.Count; i++)
        {
            var picture = pictures[i];
            var resolution = at + DirectoryLength;
            var dots = resolution + 8;
            var end = dots + Even(picture.Light.Length);
            var directory = file.AsSpan(at);
            BinaryPrimitives.WriteInt16LittleEndian(directory, Entries);
            directory = directory[2..];
            Entry(ref directory, 256, Long, picture.Width);
            Entry(ref directory, 257, Long, picture.Height);
            Entry(ref directory, 258, Short, 8); // bits to a dot
            Entry(ref directory, 259, Short, 1); // no compression
            Entry(ref directory, 262, Short, 1); // 0 is black
            Entry(ref directory, 273, Long, dots);
            Entry(ref directory, 277, Short, 1); // one value to a dot
            Entry(ref directory, 278, Long, picture.Height); // all rows in one strip
            Entry(ref directory, 279, Long, picture.Light.Length);
            Entry(ref directory, 282, Rational, resolution);
            Entry(ref directory, 283, Rational, resolution);
            BinaryPrimitives.WriteInt32LittleEndian(directory, i + 1 < pictures.Count ? end : 0);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(resolution), DotsPerInch);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(resolution + 4), 1);
            picture.Light.CopyTo(file, dots);
            at = end;
        }

        return file;
    }

    private const short Short = 3;
    private const short Long = 4;
    private const short Rational = 5;

    private static void Entry(ref Span<byte> directory, short tag, short type, int value)
    {
        BinaryPrimitives.WriteInt16LittleEndian(directory, tag);
        BinaryPrimitives.WriteInt16LittleEndian(directory[2..], type);
        BinaryPrimitives.WriteInt32LittleEndian(directory[4..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(directory[8..], value);
        directory = directory[12..];
    }

    private static int Even(int length) => length + (length & 1);
}
