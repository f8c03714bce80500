namespace Huozi.Text.LineBreaking;

/// <summary>Web and e-mail addresses, as far as line breaking asks.</summary>
internal static class WesternAddress
{
    /// <summary>A line may end after these, if an address must be cut.</summary>
    private const string CutAfter = "/.?&=-_:#";

    /// <summary>What ends an address or a word of marks and letters.</summary>
    private const string Fences = "()[]{}<>\"'";

    /// <summary>What belongs to the sentence if it is the last.</summary>
    private const string Stops = ".,;:!?";

    /// <summary>The end of the row of ASCII letters, digits and marks that begins at a place, and whether the row is an address.</summary>
    public static bool Is(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        while (end < text.Length && text[end] is > ' ' and < '\u007F' && !Fences.Contains(text[end])) end++;
        return Is(text[start..end].TrimEnd(Stops));
    }

    /// <summary>Whether a line may end before a place inside an address: after its marks, but not right after ://.</summary>
    public static bool MayCut(ReadOnlySpan<char> text, int at) =>
        CutAfter.Contains(text[at - 1]) && !CutAfter.Contains(text[at]) && !text[..at].EndsWith("://", StringComparison.Ordinal);

    private static bool Is(ReadOnlySpan<char> row)
    {
        if (row.Contains("://", StringComparison.Ordinal) || row.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        if (row.IndexOf('@') is > 0 and var sign && row[sign..].Contains('.')) return true;
        // A domain: letters or digits, a dot, and two letters at least.
        for (var i = 1; i + 2 < row.Length; i++)
        {
            if (row[i] == '.' && char.IsAsciiLetterOrDigit(row[i - 1]) && char.IsAsciiLetter(row[i + 1]) && char.IsAsciiLetter(row[i + 2])) return true;
        }

        return false;
    }
}
