using System.Buffers;
using System.Buffers.Binary;

namespace Huozi.Fonts.Subsetting;

/// <summary>Cuts a TrueType font by copying the outlines that are wanted, without their hints (OpenType 1.9, the tables glyf, loca, head, hhea, hmtx, maxp).</summary>
/// <remarks>Kept are the tables that a PDF file's CIDFontType2 needs (ISO 32000-1, 9.9), and the glyphs that kept glyphs are put together from.</remarks>
internal static class TrueTypeSubsetter
{
    private const int HeaderSize = 12;
    private const int RecordSize = 16;
    private const uint ChecksumOfAWholeFont = 0xB1B0AFBA;

    /// <summary>Cuts a font.</summary>
    /// <param name="tables">Brings a table of the whole font.</param>
    /// <param name="glyphs">The glyphs to keep; .notdef is kept in any case.</param>
    /// <exception cref="InvalidDataException">The font is damaged, or has no such glyph.</exception>
    public static SubsetFace Subset(Func<string, ReadOnlySpan<byte>> tables, IReadOnlyCollection<ushort> glyphs)
    {
        try
        {
            return new Cut(tables).Of(glyphs);
        }
        catch (Exception problem) when (problem is ArgumentOutOfRangeException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("The face is damaged: a table of it points outside the font.", problem);
        }
    }

    /// <summary>A font being cut.</summary>
    private readonly ref struct Cut
    {
        private readonly ReadOnlySpan<byte> head;
        private readonly ReadOnlySpan<byte> hhea;
        private readonly ReadOnlySpan<byte> hmtx;
        private readonly ReadOnlySpan<byte> maxp;
        private readonly ReadOnlySpan<byte> loca;
        private readonly ReadOnlySpan<byte> glyf;
        private readonly int glyphCount;
        private readonly int metricCount;
        private readonly bool isLong;

        public Cut(Func<string, ReadOnlySpan<byte>> tables)
        {
            head = tables("head");
            hhea = tables("hhea");
            hmtx = tables("hmtx");
            maxp = tables("maxp");
            loca = tables("loca");
            glyf = tables("glyf");
            glyphCount = UInt16(maxp, 4);
            metricCount = UInt16(hhea, 34);
            isLong = UInt16(head, 50) != 0;
            if (metricCount == 0) throw new InvalidDataException("The face is damaged: no glyph has a width.");
        }

        public SubsetFace Of(IReadOnlyCollection<ushort> glyphs)
        {
            var kept = Closure(glyphs);
            var numbers = new Dictionary<ushort, ushort>(kept.Length);
            for (var i = 0; i < kept.Length; i++) numbers.Add(kept[i], (ushort)i);

            var outlines = new ArrayBufferWriter<byte>(kept.Length * 200);
            var offsets = new int[kept.Length + 1];
            // Short offsets are in units of two bytes; a byte of padding for each glyph is the most that they can cost.
            var size = kept.Length;
            foreach (var glyph in kept) size += Outline(glyph).Length;
            var needsLong = size > ushort.MaxValue * 2;
            for (var i = 0; i < kept.Length; i++)
            {
                Copy(Outline(kept[i]), numbers, outlines);
                if (!needsLong && outlines.WrittenCount % 2 != 0) outlines.Write(NoHints[..1]);
                offsets[i + 1] = outlines.WrittenCount;
            }

            return new SubsetFace(Font(kept, outlines.WrittenSpan.ToArray(), Offsets(offsets, needsLong), needsLong), false, numbers);
        }

        /// <summary>The glyphs and all that they are put together from, in order, .notdef first.</summary>
        private ushort[] Closure(IReadOnlyCollection<ushort> glyphs)
        {
            var kept = new SortedSet<ushort>();
            var open = new Stack<ushort>(glyphs);
            open.Push(0);
            while (open.TryPop(out var glyph))
            {
                if (glyph >= glyphCount) throw new InvalidDataException($"The face has no glyph {glyph}.");
                if (!kept.Add(glyph)) continue;
                var outline = Outline(glyph);
                for (var part = Part.First(outline); part is { } p; part = p.Next(outline))
                {
                    if (!kept.Contains(p.Glyph)) open.Push(p.Glyph);
                }
            }

            return [.. kept];
        }

        private ReadOnlySpan<byte> Outline(ushort glyph)
        {
            var (start, end) = isLong
                ? (BinaryPrimitives.ReadInt32BigEndian(loca[(glyph * 4)..]), BinaryPrimitives.ReadInt32BigEndian(loca[(glyph * 4 + 4)..]))
                : (UInt16(loca, glyph * 2) * 2, UInt16(loca, glyph * 2 + 2) * 2);
            return glyf[start..end];
        }

        private static ReadOnlySpan<byte> NoHints => [0, 0];

        private static void Copy(ReadOnlySpan<byte> outline, Dictionary<ushort, ushort> numbers, ArrayBufferWriter<byte> output)
        {
            if (outline.Length == 0) return;
            if (Part.First(outline) is not null)
            {
                CopyComposite(outline, numbers, output);
                return;
            }

            // The header, the ends of the contours, the hints, the points.
            var hints = 10 + 2 * BinaryPrimitives.ReadInt16BigEndian(outline);
            output.Write(outline[..hints]);
            output.Write(NoHints);
            output.Write(outline[(hints + 2 + UInt16(outline, hints))..]);
        }

        private static void CopyComposite(ReadOnlySpan<byte> outline, Dictionary<ushort, ushort> numbers, ArrayBufferWriter<byte> output)
        {
            output.Write(outline[..Part.Start]);
            Span<byte> copy = stackalloc byte[4];
            for (var part = Part.First(outline); part is { } p; part = p.Next(outline))
            {
                BinaryPrimitives.WriteUInt16BigEndian(copy, (ushort)(p.Flags & ~Part.HasHints));
                BinaryPrimitives.WriteUInt16BigEndian(copy[2..], numbers[p.Glyph]);
                output.Write(copy);
                output.Write(outline[(p.At + 4)..p.End]);
            }
        }

        private byte[] Font(ushort[] kept, byte[] outlines, byte[] offsets, bool areLong)
        {
            var newHead = head[..54].ToArray();
            newHead.AsSpan(8, 4).Clear();
            newHead[50] = 0;
            newHead[51] = (byte)(areLong ? 1 : 0);
            var newMaxp = maxp.ToArray();
            BinaryPrimitives.WriteUInt16BigEndian(newMaxp.AsSpan(4), (ushort)kept.Length);
            var newHhea = hhea[..36].ToArray();
            var metrics = Metrics(kept, out var wholeMetrics);
            BinaryPrimitives.WriteUInt16BigEndian(newHhea.AsSpan(34), (ushort)wholeMetrics);
            var font = Assemble([("glyf", outlines), ("head", newHead), ("hhea", newHhea), ("hmtx", metrics), ("loca", offsets), ("maxp", newMaxp)], out var headAt);
            BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(headAt + 8), unchecked(ChecksumOfAWholeFont - Sum(font)));
            return font;
        }

        /// <summary>The widths and bearings; the last glyphs of one width say it once.</summary>
        private byte[] Metrics(ushort[] kept, out int wholeMetrics)
        {
            wholeMetrics = kept.Length;
            while (wholeMetrics > 1 && Width(kept[wholeMetrics - 1]).SequenceEqual(Width(kept[wholeMetrics - 2]))) wholeMetrics--;
            var metrics = new byte[wholeMetrics * 4 + (kept.Length - wholeMetrics) * 2];
            var at = 0;
            for (var i = 0; i < kept.Length; i++)
            {
                var glyph = kept[i];
                if (i < wholeMetrics)
                {
                    Width(glyph).CopyTo(metrics.AsSpan(at));
                    at += 2;
                }

                // Glyphs past the last whole metric have a bearing only.
                hmtx.Slice(glyph < metricCount ? glyph * 4 + 2 : metricCount * 4 + (glyph - metricCount) * 2, 2).CopyTo(metrics.AsSpan(at));
                at += 2;
            }

            return metrics;
        }

        private ReadOnlySpan<byte> Width(ushort glyph) => hmtx.Slice(Math.Min(glyph, metricCount - 1) * 4, 2);

        private static byte[] Offsets(int[] offsets, bool isLong)
        {
            var table = new byte[offsets.Length * (isLong ? 4 : 2)];
            for (var i = 0; i < offsets.Length; i++)
            {
                if (isLong) BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(i * 4), offsets[i]);
                else BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(i * 2), (ushort)(offsets[i] / 2));
            }

            return table;
        }

        /// <summary>A font file of some tables, in the order of their names.</summary>
        private static byte[] Assemble((string Tag, byte[] Data)[] tables, out int headAt)
        {
            headAt = 0;
            var size = HeaderSize + tables.Length * RecordSize + tables.Sum(table => Padded(table.Data.Length));
            var font = new byte[size];
            BinaryPrimitives.WriteUInt32BigEndian(font, 0x00010000);
            BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(4), (ushort)tables.Length);
            // The search fields: the greatest power of two not above the count, times the record; its exponent; the rest.
            var power = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)tables.Length + 1) / 2;
            BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(6), (ushort)(power * RecordSize));
            BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(8), (ushort)System.Numerics.BitOperations.TrailingZeroCount(power));
            BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(10), (ushort)((tables.Length - power) * RecordSize));
            var at = HeaderSize + tables.Length * RecordSize;
            for (var i = 0; i < tables.Length; i++)
            {
                var (tag, data) = tables[i];
                if (tag == "head") headAt = at;
                data.CopyTo(font, at);
                var record = font.AsSpan(HeaderSize + i * RecordSize, RecordSize);
                for (var c = 0; c < 4; c++) record[c] = (byte)tag[c];
                BinaryPrimitives.WriteUInt32BigEndian(record[4..], Sum(font.AsSpan(at, Padded(data.Length))));
                BinaryPrimitives.WriteInt32BigEndian(record[8..], at);
                BinaryPrimitives.WriteInt32BigEndian(record[12..], data.Length);
                at += Padded(data.Length);
            }

            return font;
        }

        private static int Padded(int length) => (length + 3) & ~3;

        private static uint Sum(ReadOnlySpan<byte> data)
        {
            var sum = 0u;
            for (var i = 0; i < data.Length; i += 4) sum += BinaryPrimitives.ReadUInt32BigEndian(data[i..]);
            return sum;
        }

        private static int UInt16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data[at..]);
    }

    /// <summary>One part of a composite glyph.</summary>
    /// <param name="At">Where its record starts in the outline.</param>
    /// <param name="Flags">Its flags.</param>
    /// <param name="Glyph">The glyph that is placed.</param>
    private readonly record struct Part(int At, int Flags, ushort Glyph)
    {
        /// <summary>Where the parts start: after the header.</summary>
        public const int Start = 10;

        /// <summary>The flag of a glyph whose parts are followed by hints.</summary>
        public const int HasHints = 0x100;

        private const int HasWords = 0x1;
        private const int HasScale = 0x8;
        private const int HasMore = 0x20;
        private const int HasTwoScales = 0x40;
        private const int HasMatrix = 0x80;

        /// <summary>The place after its record.</summary>
        public int End => At + 4 + ((Flags & HasWords) != 0 ? 4 : 2)
            + ((Flags & HasScale) != 0 ? 2 : (Flags & HasTwoScales) != 0 ? 4 : (Flags & HasMatrix) != 0 ? 8 : 0);

        /// <summary>The first part of an outline; null where the glyph is a simple one or has no ink.</summary>
        public static Part? First(ReadOnlySpan<byte> outline) => outline.Length >= 2 && BinaryPrimitives.ReadInt16BigEndian(outline) < 0 ? Read(outline, Start) : null;

        /// <summary>The part after this one; null after the last.</summary>
        public Part? Next(ReadOnlySpan<byte> outline) => (Flags & HasMore) != 0 ? Read(outline, End) : null;

        private static Part Read(ReadOnlySpan<byte> outline, int at) =>
            new(at, BinaryPrimitives.ReadUInt16BigEndian(outline[at..]), BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
    }
}
