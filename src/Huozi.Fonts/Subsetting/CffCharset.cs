namespace Huozi.Fonts.Subsetting;

/// <summary>Reads which CID each glyph of a CFF font has (Adobe Technical Note 5176, sections 6 to 13).</summary>
internal static class CffCharset
{
    private const int OperatorCharset = 15;
    private const int OperatorCharStrings = 17;
    private const int OperatorRos = 0x0C1E;

    /// <summary>The CID of every glyph, by glyph number; null where the font is not CID-keyed and codes are glyph numbers.</summary>
    public static ushort[]? Read(ReadOnlySpan<byte> cff)
    {
        int headerSize = cff[2];
        var names = Index.At(cff, headerSize);
        var topDicts = Index.At(cff, names.End);
        var top = ReadDict(topDicts.Item(cff, 0));
        if (!top.ContainsKey(OperatorRos)) return null;

        var count = Index.At(cff, top[OperatorCharStrings]).Count;
        var cids = new ushort[count];
        var at = top.GetValueOrDefault(OperatorCharset);
        int format = cff[at++];
        var glyph = 1;
        while (glyph < count)
        {
            var first = cff[at] << 8 | cff[at + 1];
            at += 2;
            var left = 0;
            if (format == 1) left = cff[at++];
            if (format == 2)
            {
                left = cff[at] << 8 | cff[at + 1];
                at += 2;
            }

            for (var i = 0; i <= left && glyph < count; i++) cids[glyph++] = (ushort)(first + i);
        }

        return cids;
    }

    /// <summary>The last operand of each operator; two-byte operators are 0x0C00 and their second byte.</summary>
    private static Dictionary<int, int> ReadDict(ReadOnlySpan<byte> dict)
    {
        var entries = new Dictionary<int, int>();
        var operand = 0;
        for (var i = 0; i < dict.Length;)
        {
            int b = dict[i++];
            switch (b)
            {
                case 12:
                    entries[0x0C00 | dict[i++]] = operand;
                    break;
                case <= 21:
                    entries[b] = operand;
                    break;
                case 28:
                    operand = (short)(dict[i] << 8 | dict[i + 1]);
                    i += 2;
                    break;
                case 29:
                    operand = dict[i] << 24 | dict[i + 1] << 16 | dict[i + 2] << 8 | dict[i + 3];
                    i += 4;
                    break;
                case 30:
                    // A real number: nibbles up to 0xF. No entry read here has one.
                    while ((dict[i] & 0xF) != 0xF && dict[i] >> 4 != 0xF) i++;
                    i++;
                    break;
                case <= 246:
                    operand = b - 139;
                    break;
                case <= 250:
                    operand = (b - 247) * 256 + dict[i++] + 108;
                    break;
                case <= 254:
                    operand = -(b - 251) * 256 - dict[i++] - 108;
                    break;
            }
        }

        return entries;
    }

    /// <summary>An INDEX: a count, the size of an offset, the offsets, the data.</summary>
    private readonly record struct Index(int Count, int OffsetSize, int Offsets, int End)
    {
        public static Index At(ReadOnlySpan<byte> cff, int at)
        {
            var count = cff[at] << 8 | cff[at + 1];
            if (count == 0) return new(0, 0, 0, at + 2);
            var index = new Index(count, cff[at + 2], at + 3, 0);
            return index with { End = index.DataStart + index.Offset(cff, count) };
        }

        public ReadOnlySpan<byte> Item(ReadOnlySpan<byte> cff, int item) => cff[(DataStart + Offset(cff, item))..(DataStart + Offset(cff, item + 1))];

        // Offsets count from the byte before the data.
        private int DataStart => Offsets + (Count + 1) * OffsetSize - 1;

        private int Offset(ReadOnlySpan<byte> cff, int item)
        {
            var value = 0;
            foreach (var b in cff.Slice(Offsets + item * OffsetSize, OffsetSize)) value = value << 8 | b;
            return value;
        }
    }
}
