using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Huozi.Reading.Sources.Pdf.Guarding;

/// <summary>How long a stream becomes, told without making it.</summary>
internal static class LengthOf
{
    private const int LzwClear = 256;
    private const int LzwEnd = 257;
    private const int LzwWidest = 4096;

    /// <summary>What LZW (7.4.4) makes of an input.</summary>
    public static long Lzw(ReadOnlySpan<byte> input)
    {
        // An entry of the table is one byte longer than the entry it goes on from.
        var lengths = new int[LzwWidest];
        lengths.AsSpan(0, LzwClear).Fill(1);
        var (total, next, previous, width, bits, held) = (0L, LzwEnd + 1, 0, 9, 0, 0u);
        foreach (var value in input)
        {
            held = held << 8 | value;
            bits += 8;
            if (bits < width) continue;
            bits -= width;
            var code = (int)(held >> bits & (1u << width) - 1);
            if (code == LzwEnd) break;
            if (code == LzwClear)
            {
                (next, previous, width) = (LzwEnd + 1, 0, 9);
                continue;
            }
            var length = code < next ? lengths[code] : previous + 1;
            total += length;
            if (previous > 0 && next < LzwWidest) lengths[next++] = previous + 1;
            previous = length;
            width = next < 511 ? 9 : next < 1023 ? 10 : next < 2047 ? 11 : 12;
        }
        return total;
    }

    /// <summary>What run lengths (7.4.5) make of an input.</summary>
    public static long RunLength(ReadOnlySpan<byte> input)
    {
        var total = 0L;
        for (var i = 0; i < input.Length && input[i] != 128;)
        {
            var isRun = input[i] > 128;
            var count = isRun ? 257 - input[i] : input[i] + 1;
            total += count;
            i += isRun ? 2 : count + 1;
        }
        return total;
    }

    /// <summary>What the fax codes (7.4.6) claim to be.</summary>
    public static long Fax(Memory<byte> input, DictionaryToken stream, int filterIndex)
    {
        var parameters = DecodeParameterResolver.GetFilterParameters(stream, filterIndex);
        var columns = Claim(parameters, NameToken.Columns, 1728);
        var rows = Math.Max(Claim(parameters, NameToken.Rows, 0), Math.Max(Claim(stream, NameToken.Height, 0), Claim(stream, NameToken.H, 0)));
        return columns < 1 ? long.MaxValue / 2 : (columns + 7) / 8 * rows;
    }

    private static long Claim(DictionaryToken dictionary, NameToken name, long ordinary) => dictionary.TryGet(name, out NumericToken number) ? (long)Math.Clamp(number.Data, -1, int.MaxValue) : ordinary;
}
