using System.Buffers.Binary;
using System.Text;

namespace Huozi.Fonts;

/// <summary>Reads the OpenType name table.</summary>
internal static class NameTable
{
    private const int HeaderSize = 6;
    private const int RecordSize = 12;
    private const int PostScript = 6;
    private const int Windows = 3;

    /// <summary>The PostScript name in the table's Windows encoding; null where there is none.</summary>
    public static string? PostScriptName(ReadOnlySpan<byte> table)
    {
        if (table.Length < HeaderSize) return null;
        var count = BinaryPrimitives.ReadUInt16BigEndian(table[2..]);
        var strings = BinaryPrimitives.ReadUInt16BigEndian(table[4..]);
        for (var i = 0; i < count && HeaderSize + (i + 1) * RecordSize <= table.Length; i++)
        {
            var record = table.Slice(HeaderSize + i * RecordSize, RecordSize);
            if (BinaryPrimitives.ReadUInt16BigEndian(record) != Windows || BinaryPrimitives.ReadUInt16BigEndian(record[6..]) != PostScript) continue;
            var (length, offset) = (BinaryPrimitives.ReadUInt16BigEndian(record[8..]), BinaryPrimitives.ReadUInt16BigEndian(record[10..]));
            if (strings + offset + length <= table.Length) return Encoding.BigEndianUnicode.GetString(table.Slice(strings + offset, length));
        }

        return null;
    }
}
