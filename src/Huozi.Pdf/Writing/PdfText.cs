using System.Globalization;
using System.Text;
using Huozi.Model.Geometry;

namespace Huozi.Pdf.Writing;

/// <summary>How values are written in a PDF file (ISO 32000-1, 7.3).</summary>
internal static class PdfText
{
    /// <summary>A number with three decimals at most.</summary>
    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A length in points: exact, for lengths are thousandths.</summary>
    public static string Number(Length length)
    {
        var (whole, part) = Math.DivRem(Math.Abs(length.Millipoints), 1000);
        var sign = length.Millipoints < 0 ? "-" : "";
        return part == 0 ? $"{sign}{whole}" : $"{sign}{whole}.{part:000}".TrimEnd('0');
    }

    /// <summary>A rectangle: its left, lower, right and upper edges (7.9.5), on a page of some height.</summary>
    public static string Box(Rect box, Length pageHeight) => $"[{Number(box.Left)} {Number(pageHeight - box.Bottom)} {Number(box.Right)} {Number(pageHeight - box.Top)}]";

    /// <summary>A date at the start of its day in China (7.9.4).</summary>
    public static string Date(DateOnly date) => $"(D:{date:yyyyMMdd}000000+08'00')";

    /// <summary>A name that other programs look up, such as a printing condition: as it is where it is ASCII (7.3.4.2).</summary>
    public static string Label(string text) =>
        text.All(char.IsAscii) ? $"({text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)})" : Text(text);

    /// <summary>A text string, in UTF-16 with its mark (7.9.2.2).</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
}
