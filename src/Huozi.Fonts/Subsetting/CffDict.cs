namespace Huozi.Fonts.Subsetting;

/// <summary>A DICT of a CFF font: operators, each with the operands before it (Adobe Technical Note 5176, section 4).</summary>
internal readonly ref struct CffDict
{
    /// <summary>Two-byte operators are this and their second byte.</summary>
    public const int Escape = 0x0C00;

    private readonly ReadOnlySpan<byte> bytes;
    private readonly Dictionary<int, Entry> entries;

    /// <summary>The DICT of some bytes.</summary>
    public CffDict(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        entries = [];
        var (start, previous, last) = (0, 0, 0);
        for (var i = 0; i < bytes.Length;)
        {
            int b = bytes[i++];
            if (b <= 21)
            {
                var operation = b == 12 ? Escape | bytes[i++] : b;
                entries[operation] = new(start, i, previous, last);
                (start, previous, last) = (i, 0, 0);
                continue;
            }

            previous = last;
            last = Operand(bytes, b, ref i);
        }
    }

    /// <summary>Whether it has an operator.</summary>
    public bool Has(int operation) => entries.ContainsKey(operation);

    /// <summary>The last operand of an operator; null where it is not there.</summary>
    public int? Last(int operation) => entries.TryGetValue(operation, out var entry) ? entry.Last : null;

    /// <summary>The last two operands of an operator; null where it is not there.</summary>
    public (int First, int Second)? LastTwo(int operation) => entries.TryGetValue(operation, out var entry) ? (entry.Previous, entry.Last) : null;

    /// <summary>The bytes of an operator and its operands, as they stand; none where it is not there.</summary>
    public ReadOnlySpan<byte> Bytes(int operation) => entries.TryGetValue(operation, out var entry) ? bytes[entry.Start..entry.End] : [];

    private static int Operand(ReadOnlySpan<byte> bytes, int first, ref int i)
    {
        switch (first)
        {
            case 28:
                i += 2;
                return (short)(bytes[i - 2] << 8 | bytes[i - 1]);
            case 29:
                i += 4;
                return bytes[i - 4] << 24 | bytes[i - 3] << 16 | bytes[i - 2] << 8 | bytes[i - 1];
            case 30:
                // A real number: nibbles up to 0xF. No operand whose value is asked for is one.
                while ((bytes[i] & 0xF) != 0xF && bytes[i] >> 4 != 0xF) i++;
                i++;
                return 0;
            case >= 32 and <= 246:
                return first - 139;
            case >= 247 and <= 250:
                return (first - 247) * 256 + bytes[i++] + 108;
            case >= 251 and <= 254:
                return -(first - 251) * 256 - bytes[i++] - 108;
            default:
                throw new InvalidDataException($"The face is damaged: {first} starts no operand of a DICT.");
        }
    }

    /// <summary>An operator: where its operands start and it ends, and the values of the last two.</summary>
    private readonly record struct Entry(int Start, int End, int Previous, int Last);
}
