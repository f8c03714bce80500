using UglyToad.PdfPig.Tokens;

namespace Huozi.Reading.Sources.Pdf.Guarding;

/// <summary>Undoes the prediction of samples from their neighbours (ISO 32000-1, 7.4.4.4).</summary>
internal static class Predictor
{
    private const int Tiff = 2;
    private const int FirstOfPng = 10;

    /// <summary>The samples themselves.</summary>
    /// <param name="data">How they differ from what was predicted.</param>
    /// <param name="parameters">The filter's parameters.</param>
    public static Memory<byte> Undo(Memory<byte> data, DictionaryToken parameters)
    {
        var predictor = Parameter(parameters, NameToken.Predictor, 1);
        if (predictor < Tiff || data.Length == 0) return data;
        var bits = Math.Clamp(Parameter(parameters, NameToken.BitsPerComponent, 8), 1, 16);
        var pixelBits = bits * Math.Clamp(Parameter(parameters, NameToken.Colors, 1), 1, 32);
        // A row that is claimed to be longer than all there is, is all there is.
        var row = (int)Math.Min(((long)Math.Max(1, Parameter(parameters, NameToken.Columns, 1)) * pixelBits + 7) / 8, data.Length);
        var pixel = Math.Max(1, pixelBits / 8);
        if (predictor >= FirstOfPng) return UndoPng(data.Span, row, pixel);
        for (var start = 0; start < data.Length && bits == 8; start += row)
        {
            var samples = data.Span[start..Math.Min(start + row, data.Length)];
            for (var i = pixel; i < samples.Length; i++) samples[i] += samples[i - pixel];
        }
        return data;
    }

    /// <summary>Undoes the filters of PNG (its specification, 9.2); each row begins with the filter's number.</summary>
    private static byte[] UndoPng(ReadOnlySpan<byte> data, int row, int pixel)
    {
        var rows = (data.Length + row) / (row + 1);
        var plain = new byte[data.Length - rows];
        ReadOnlySpan<byte> above = new byte[row];
        for (int from = 0, to = 0; to < plain.Length; from += row + 1, to += row)
        {
            var current = plain.AsSpan(to, Math.Min(row, plain.Length - to));
            data.Slice(from + 1, current.Length).CopyTo(current);
            Undo(data[from], current, above, pixel);
            above = current;
        }
        return plain;
    }

    private static void Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        switch (filter)
        {
            case 1:
                for (var i = pixel; i < row.Length; i++) row[i] += row[i - pixel];
                break;
            case 2:
                for (var i = 0; i < row.Length; i++) row[i] += above[i];
                break;
            case 3:
                for (var i = 0; i < row.Length; i++) row[i] += (byte)(((i < pixel ? 0 : row[i - pixel]) + above[i]) / 2);
                break;
            case 4:
                for (var i = 0; i < row.Length; i++) row[i] += i < pixel ? above[i] : Paeth(row[i - pixel], above[i], above[i - pixel]);
                break;
        }
    }

    private static byte Paeth(int left, int above, int corner)
    {
        var (toLeft, toAbove, toCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - 2 * corner));
        return (byte)(toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
    }

    private static int Parameter(DictionaryToken parameters, NameToken name, int ordinary) => parameters.TryGet(name, out NumericToken number) ? (int)Math.Clamp(number.Data, -1, int.MaxValue) : ordinary;
}
