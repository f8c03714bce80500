using System.Text.RegularExpressions;
using Huozi.Text.Numerals;

namespace Huozi.Reading.Credits;

/// <summary>The words that send a reader on (下转) or say where an article comes from (上接).</summary>
internal static partial class JumpMark
{
    // No mark is longer; only so much of a paragraph's end or start is looked at.
    private const int Longest = 24;

    private const string Number = "[0-9〇零一二三四五六七八九十]";

    /// <summary>Takes （下转二版） off the end; null where there is none.</summary>
    public static (string Before, int Page)? AtEnd(string text)
    {
        var from = Math.Max(0, text.Length - Longest);
        var match = Jump().Match(text, from);
        return match.Success && Page(match) is { } page ? (text[..match.Index].TrimEnd(), page) : null;
    }

    /// <summary>Takes （上接第一版） off the start; null where there is none.</summary>
    public static (string After, int Page)? AtStart(string text)
    {
        var match = Continuation().Match(text, 0, Math.Min(text.Length, Longest));
        return match.Success && Page(match) is { } page ? (text[match.Length..].TrimStart(), page) : null;
    }

    private static int? Page(Match match) =>
        ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var page) && page is >= 1 and <= 999 ? page : null;

    [GeneratedRegex(@"[(（【\[]?\s?[▲▶►▷◀☞→]?\s?(紧?下\s?转)\s?第?\s?[A-Za-z]?\s?(?<n>" + Number + @"{1,4})\s?版\s?[①②③④⑤⑥]?\s?[▲▶►▷☞→]?\s?[)）】\]]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Jump();

    [GeneratedRegex(@"^[(（【\[]?\s?[▲▼◀◁☜←]?\s?([上紧]\s?接)\s?第?\s?[A-Za-z]?\s?(?<n>" + Number + @"{1,4})\s?版\s?[①②③④⑤⑥]?\s?[)）】\]]?", RegexOptions.ExplicitCapture)]
    private static partial Regex Continuation();
}
