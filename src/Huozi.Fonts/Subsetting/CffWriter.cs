using System.Buffers;
using System.Buffers.Binary;

namespace Huozi.Fonts.Subsetting;

/// <summary>Writes the pieces of a CFF font (Adobe Technical Note 5176).</summary>
internal sealed class CffWriter(int capacity)
{
    private readonly ArrayBufferWriter<byte> output = new(capacity);
    private byte[]? patched;

    /// <summary>How many bytes there are so far: where the next piece will stand.</summary>
    public int Length => output.WrittenCount;

    /// <summary>The font.</summary>
    public byte[] ToArray() => patched ?? output.WrittenSpan.ToArray();

    /// <summary>The header (section 6): version 1.0, four bytes long. The last is the size of absolute offsets, which only old readers ask for.</summary>
    public void Header() => output.Write((ReadOnlySpan<byte>)[1, 0, 4, 4]);

    /// <summary>Bytes as they are.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes) => output.Write(bytes);

    /// <summary>An INDEX (section 5).</summary>
    public void Index(byte[][] items)
    {
        StartIndex(items.Length, items.Sum(item => item.Length), out var offsetSize);
        if (items.Length == 0) return;
        var offset = 1;
        Number(offset, offsetSize);
        foreach (var item in items) Number(offset += item.Length, offsetSize);
        foreach (var item in items) output.Write(item);
    }

    /// <summary>The CharStrings INDEX of the kept glyphs: copied.</summary>
    public void CharStrings(CffIndex from, ReadOnlySpan<ushort> kept)
    {
        var size = 0;
        foreach (var glyph in kept) size += from[glyph].Length;
        StartIndex(kept.Length, size, out var offsetSize);
        var offset = 1;
        Number(offset, offsetSize);
        foreach (var glyph in kept) Number(offset += from[glyph].Length, offsetSize);
        foreach (var glyph in kept) output.Write(from[glyph]);
    }

    /// <summary>The charset (section 13) where each glyph's CID is its number: one range of format 2, or nothing but .notdef.</summary>
    public void Charset(int glyphs)
    {
        Number(2, 1);
        if (glyphs < 2) return;
        Number(1, 2);
        Number(glyphs - 2, 2);
    }

    /// <summary>The FDSelect (section 19), format 3: ranges of glyphs with the same Font DICT.</summary>
    public void FdSelect(ReadOnlySpan<byte> fontOf, Dictionary<int, byte> dictOf)
    {
        var ranges = new List<(int First, byte Dict)>();
        for (var glyph = 0; glyph < fontOf.Length; glyph++)
        {
            var dict = dictOf[fontOf[glyph]];
            if (ranges.Count == 0 || ranges[^1].Dict != dict) ranges.Add((glyph, dict));
        }

        Number(3, 1);
        Number(ranges.Count, 2);
        foreach (var (first, dict) in ranges)
        {
            Number(first, 2);
            Number(dict, 1);
        }

        Number(fontOf.Length, 2);
    }

    /// <summary>Writes an INDEX anew over one of the same size. The last thing that is done.</summary>
    public void Replace(int at, byte[][] items)
    {
        var fresh = new CffWriter(256);
        fresh.Index(items);
        patched = output.WrittenSpan.ToArray();
        fresh.output.WrittenSpan.CopyTo(patched.AsSpan(at));
    }

    /// <summary>An operand in as few bytes as it can have (section 4, table 3).</summary>
    public static byte[] Integer(int value) => value switch
    {
        >= -107 and <= 107 => [(byte)(value + 139)],
        >= 108 and <= 1131 => [(byte)((value - 108 >> 8) + 247), (byte)(value - 108)],
        >= -1131 and <= -108 => [(byte)((-value - 108 >> 8) + 251), (byte)(-value - 108)],
        >= short.MinValue and <= short.MaxValue => [28, (byte)(value >> 8), (byte)value],
        _ => Offset(value),
    };

    /// <summary>An operand in five bytes, whatever its value.</summary>
    public static byte[] Offset(int value) => [29, (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    /// <summary>An operator.</summary>
    public static byte[] Operator(int operation) => operation >= CffDict.Escape ? [12, (byte)operation] : [(byte)operation];

    private void StartIndex(int count, int size, out int offsetSize)
    {
        Number(count, 2);
        offsetSize = (size + 1) switch { < 1 << 8 => 1, < 1 << 16 => 2, < 1 << 24 => 3, _ => 4 };
        if (count > 0) Number(offsetSize, 1);
    }

    private void Number(int value, int bytes)
    {
        Span<byte> whole = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(whole, value);
        output.Write(whole[(4 - bytes)..]);
    }
}
