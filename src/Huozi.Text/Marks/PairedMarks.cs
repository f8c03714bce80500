namespace Huozi.Text.Marks;

/// <summary>Marks that come in pairs (成对标点): quotation marks, brackets, book-title marks.</summary>
/// <remarks>Rule: GB/T 15834-2011, 4.8 to 4.10 and 4.15. The ASCII quotation marks are left out: they do not say which side they are.</remarks>
public static class PairedMarks
{
    private const string Openings = "“‘（《〈「『【〔[(";
    private const string Closings = "”’）》〉」』】〕])";

    /// <summary>Whether the character opens a pair.</summary>
    public static bool IsOpening(char character) => Openings.Contains(character);

    /// <summary>Whether the character closes a pair.</summary>
    public static bool IsClosing(char character) => Closings.Contains(character);

    /// <summary>The mark that closes what one opens.</summary>
    /// <exception cref="ArgumentException">The character opens no pair.</exception>
    public static char ClosingOf(char opening) =>
        Openings.IndexOf(opening) is >= 0 and var at ? Closings[at] : throw new ArgumentException($"'{opening}' opens no pair.", nameof(opening));

    /// <summary>Where the first mark stands that has no partner; -1 where all have. Half-width and full-width parentheses pair.</summary>
    public static int FindUnpaired(ReadOnlySpan<char> text)
    {
        var open = new Stack<(int Kind, int Position)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Kind(Openings, text[i]) is >= 0 and var opened) open.Push((opened, i));
            else if (Kind(Closings, text[i]) is >= 0 and var closed)
            {
                if (open.Count == 0) return i;
                var last = open.Pop();
                if (last.Kind != closed) return last.Position;
            }
        }
        return open.Count == 0 ? -1 : open.Last().Position;
    }

    /// <summary>For each position of a text, how many pairs are open before it; a mark that closes nothing counts for nothing.</summary>
    public static int[] Depths(ReadOnlySpan<char> text)
    {
        var depths = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            depths[i + 1] = IsOpening(text[i]) ? depths[i] + 1 : IsClosing(text[i]) ? Math.Max(0, depths[i] - 1) : depths[i];
        }
        return depths;
    }

    private static int Kind(string marks, char character)
    {
        var index = marks.IndexOf(character);
        // [ ( pair with themselves and with their full-width forms.
        return index < 0 ? -1 : marks[index] is '(' or ')' ? marks.AsSpan().IndexOfAny('（', '）') : index;
    }
}
