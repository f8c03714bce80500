using System.Buffers.Binary;

namespace Huozi.Tests;

/// <summary>The smallest files that say a picture's size.</summary>
internal static class TestPictures
{
    public static byte[] Png(int width, int height)
    {
        byte[] bytes = [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    /// <summary>A JPEG with a JFIF segment, fill bytes, a Huffman table that looks like a frame header, then the frame header given.</summary>
    public static byte[] Jpeg(int width, int height, byte frame = 0xC0) =>
    [
        0xFF, 0xD8,
        0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0,
        0xFF, 0xFF, 0xFF, 0xC4, 0, 7, 8, 0, 99, 0, 99,
        0xFF, frame, 0, 17, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
        0xFF, 0xDA,
    ];
}
