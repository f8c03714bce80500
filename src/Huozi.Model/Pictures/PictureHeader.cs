using System.Buffers.Binary;

namespace Huozi.Model.Pictures;

/// <summary>Reads a picture's size from the head of its file, without decoding it.</summary>
/// <remarks>PNG: ISO/IEC 15948, clause 11.2.2 (IHDR). JPEG: ITU-T T.81, B.2.2 (frame header). The content decides, not the file's name.</remarks>
public static class PictureHeader
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The size of the JPEG or PNG picture that a seekable stream holds; null where it holds none, or only a part of its head.</summary>
    public static PixelSize? Read(Stream picture)
    {
        Span<byte> head = stackalloc byte[24];
        var length = picture.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (length == head.Length && head.StartsWith(PngSignature)) return Png(head);
        if (length < 2 || head[0] != 0xFF || head[1] != StartOfImage) return null;
        picture.Position = 2;
        return Jpeg(picture);
    }

    private static PixelSize? Png(ReadOnlySpan<byte> head) =>
        head[12..16].SequenceEqual("IHDR"u8)
            ? Size(BinaryPrimitives.ReadUInt32BigEndian(head[16..]), BinaryPrimitives.ReadUInt32BigEndian(head[20..]))
            : null;

    private static PixelSize? Jpeg(Stream picture)
    {
        Span<byte> segment = stackalloc byte[7];
        while (picture.ReadByte() == 0xFF)
        {
            int marker;
            do marker = picture.ReadByte();
            while (marker == 0xFF); // a marker may be preceded by any number of fill bytes
            if (marker is < 0x02 or StartOfScan or EndOfImage) return null;
            if (marker is >= 0xD0 and <= StartOfImage) continue; // stands alone, without a segment
            var rest = segment[..(IsFrameHeader(marker) ? 7 : 2)];
            if (picture.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false) < rest.Length) return null;
            // Length, precision, height, width.
            if (IsFrameHeader(marker)) return Size(BinaryPrimitives.ReadUInt16BigEndian(rest[5..]), BinaryPrimitives.ReadUInt16BigEndian(rest[3..]));
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest);
            if (length < 2) return null;
            picture.Seek(length - 2, SeekOrigin.Current);
        }
        return null;
    }

    // Tables and arithmetic coding share the range of the frame headers.
    private static bool IsFrameHeader(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PixelSize? Size(uint width, uint height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new((int)width, (int)height) : null;
}
