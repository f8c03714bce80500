namespace Huozi.Fonts.Subsetting;

/// <summary>An INDEX of a CFF font: numbered pieces of data (Adobe Technical Note 5176, section 5).</summary>
/// <remarks>A count, the size of an offset, the offsets, the data. Whatever the bytes are, nothing outside the font is read: slicing throws.</remarks>
internal readonly ref struct CffIndex
{
    private readonly ReadOnlySpan<byte> offsets;
    private readonly ReadOnlySpan<byte> data;
    private readonly int offsetSize;

    /// <summary>The INDEX that starts at a place of a font.</summary>
    public CffIndex(ReadOnlySpan<byte> cff, int at)
    {
        Count = cff[at] << 8 | cff[at + 1];
        End = at + 2;
        if (Count == 0) return;
        offsetSize = cff[at + 2];
        if (offsetSize is < 1 or > 4) throw new InvalidDataException("The face is damaged: an INDEX has offsets of no size.");
        offsets = cff.Slice(at + 3, (Count + 1) * offsetSize);
        // Offsets count from the byte before the data.
        data = cff[(at + 2 + offsets.Length)..];
        End = at + 2 + offsets.Length + Offset(Count);
        if (End > cff.Length) throw new InvalidDataException("The face is damaged: an INDEX is cut off.");
    }

    /// <summary>How many pieces there are.</summary>
    public int Count { get; }

    /// <summary>The place after its last byte.</summary>
    public int End { get; }

    /// <summary>A piece by its number.</summary>
    public ReadOnlySpan<byte> this[int item] => data[Offset(item)..Offset(item + 1)];

    private int Offset(int item)
    {
        var value = 0;
        foreach (var b in offsets.Slice(item * offsetSize, offsetSize)) value = value << 8 | b;
        return value;
    }
}
