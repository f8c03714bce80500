using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources;

/// <summary>Tells what kind of file some bytes are, by the bytes it begins with.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, Bilingual Name)[] Signatures =
    [
        ("%PDF"u8.ToArray(), new("PDF 文件", "a PDF file")),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], new("PNG 图片", "a PNG picture")),
        ([0xFF, 0xD8, 0xFF], new("JPEG 图片", "a JPEG picture")),
        ("GIF8"u8.ToArray(), new("GIF 图片", "a GIF picture")),
        ("II*\0"u8.ToArray(), new("TIFF 图片", "a TIFF picture")),
        ("MM\0*"u8.ToArray(), new("TIFF 图片", "a TIFF picture")),
        ("PK\x03\x04"u8.ToArray(), new("ZIP 压缩包或 Word（docx）文件", "a ZIP archive or a Word (docx) file")),
        ([0xD0, 0xCF, 0x11, 0xE0], new("旧版 Word（doc）文件", "an old Word (doc) file")),
        ("{\\rtf"u8.ToArray(), new("RTF 文件", "an RTF file")),
        ([0x1F, 0x8B], new("gzip 压缩包", "a gzip archive")),
    ];

    /// <summary>The name of the kind of file; null where the bytes begin like none that is known.</summary>
    public static Bilingual? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, name) in Signatures)
        {
            if (bytes.StartsWith(start)) return name;
        }
        return null;
    }
}
