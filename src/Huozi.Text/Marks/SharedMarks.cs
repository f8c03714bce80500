using System.Buffers;

namespace Huozi.Text.Marks;

/// <summary>Marks that Chinese and Western text share one code for, and whose they are in a text: “ ” ‘ ’ — … ·.</summary>
/// <remarks>
/// <para>
/// The code does not tell: their East_Asian_Width is Ambiguous, which the context resolves (UAX #11, section 5). A Chinese mark fills a square, a
/// Western one has the width of its face; Western text quoted whole may keep its own (CLREQ, note n038). So a mark is Western where all that it
/// stands among is. Letters of alphabets are Western; ideographs, kana and full-width marks are Chinese; digits, half-width marks, spaces and
/// pictographs are neither, and are looked past. Then
/// </para>
/// <list type="bullet">
/// <item>a pair of quotation marks is Western if a Western letter is the nearest on at least one of its inner and outer sides, and nothing
/// Chinese is inside it or the nearest on either side: Chinese text that quotes a foreign word does so in its own marks;</item>
/// <item>’ right after a Western letter, with no ‘ open, is an apostrophe if a letter or nothing Chinese follows; so is ’ right before a Western
/// letter or digit, if nothing Chinese is before it;</item>
/// <item>one … or — is Western if Western letters are the nearest on both sides, or on one and nothing on the other; two are the Chinese mark;</item>
/// <item>· is Western right between Western letters or digits.</item>
/// </list>
/// </remarks>
public static class SharedMarks
{
    /// <summary>The marks in question.</summary>
    public const string Characters = "“”‘’—…·";

    private static readonly SearchValues<char> All = SearchValues.Create(Characters);

    /// <summary>Which code units of a text are shared marks that are Western there.</summary>
    /// <param name="text">The text; a paragraph, since a pair is not looked for beyond it.</param>
    /// <param name="western">Receives one answer for each code unit; false for all other characters.</param>
    /// <returns>Whether there is any.</returns>
    /// <exception cref="ArgumentException">There is less room than the text has units.</exception>
    public static bool FindWestern(ReadOnlySpan<char> text, Span<bool> western)
    {
        if (western.Length < text.Length) throw new ArgumentException($"{western.Length} places are too few for {text.Length} characters.", nameof(western));
        western[..text.Length].Clear();
        return MayHaveWestern(text) && new Pass(text, western).Run();
    }

    /// <summary>Whether a text has both a shared mark and something Western: the quick no for almost every paragraph.</summary>
    public static bool MayHaveWestern(ReadOnlySpan<char> text) =>
        text.ContainsAny(All) && (text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('A', '\u1FFF'));

    private enum Side : byte
    {
        /// <summary>Start or end of the text, or nothing but neutral characters up to there.</summary>
        Nothing,

        /// <summary>A letter of an alphabet.</summary>
        Western,

        /// <summary>An ideograph or a mark of Chinese text.</summary>
        Chinese,
    }

    private static Side? SideOf(char character) => character switch
    {
        <= '\u007F' => char.IsAsciiLetter(character) ? Side.Western : null,
        '·' or '‘' or '’' or '“' or '”' or '—' or '…' => null,
        < '\u2000' => char.IsLetter(character) ? Side.Western : null,
        < '\u2E80' => null,
        '\u3000' or (>= '\uE000' and <= '\uF8FF') or (>= '\uFE00' and <= '\uFE0F') => null,
        // Of the planes beyond the first only ideographs take a side: theirs are U+20000 to U+33FFF.
        >= '\uD800' and <= '\uDFFF' => character is >= '\uD840' and <= '\uD88F' ? Side.Chinese : null,
        _ => Side.Chinese,
    };

    private static bool IsLetterOrDigit(char character) => SideOf(character) is Side.Western || char.IsAsciiDigit(character);

    private ref struct Pass(ReadOnlySpan<char> text, Span<bool> western)
    {
        // Deeper nesting than this is no text; its outer marks stay Chinese.
        private const int Deepest = 8;

        private readonly ReadOnlySpan<char> text = text;
        private readonly Span<bool> western = western;
        private OpenQuotes open;
        private int depth;
        private Side left;
        private int rightFrom;
        private Side right;
        private bool any;

        public bool Run()
        {
            for (var at = 0; at < text.Length; at++)
            {
                var character = text[at];
                if (SideOf(character) is { } side)
                {
                    left = side;
                    // Nothing that holds something Chinese is Western.
                    if (side is Side.Chinese) depth = 0;
                    else if (depth > 0) open[depth - 1].HasLetter = true;
                    continue;
                }

                switch (character)
                {
                    case '“' or '‘':
                        Open(at);
                        break;
                    case '”':
                        Close(at, '“');
                        break;
                    case '’':
                        if (!Close(at, '‘') && IsApostrophe(at)) Mark(at);
                        break;
                    case '—' or '…':
                        if (IsSingle(at) && IsAmongLetters(at)) Mark(at);
                        break;
                    case '·':
                        if (at > 0 && at + 1 < text.Length && IsLetterOrDigit(text[at - 1]) && IsLetterOrDigit(text[at + 1])) Mark(at);
                        break;
                }
            }

            return any;
        }

        private void Mark(int at) => any = western[at] = true;

        private void Open(int at)
        {
            if (depth == Deepest) depth = 0;
            open[depth++] = new() { At = at, Left = left };
        }

        /// <summary>Closes the innermost quotation, if it is of this kind.</summary>
        private bool Close(int at, char opening)
        {
            // An apostrophe between letters closes nothing.
            if (opening == '‘' && at > 0 && at + 1 < text.Length && SideOf(text[at - 1]) is Side.Western && SideOf(text[at + 1]) is Side.Western) return false;
            if (depth == 0 || text[open[depth - 1].At] != opening) return false;
            var quote = open[--depth];
            if (depth > 0 && quote.HasLetter) open[depth - 1].HasLetter = true;
            var after = Right(at);
            if (quote.Left is Side.Chinese || after is Side.Chinese) return true;
            if (!quote.HasLetter && quote.Left is not Side.Western && after is not Side.Western) return true;
            Mark(quote.At);
            Mark(at);
            return true;
        }

        private bool IsApostrophe(int at)
        {
            var isAfterLetter = at > 0 && SideOf(text[at - 1]) is Side.Western;
            var isBeforeWestern = at + 1 < text.Length && IsLetterOrDigit(text[at + 1]);
            return isAfterLetter ? isBeforeWestern || Right(at) is not Side.Chinese : isBeforeWestern && left is not Side.Chinese;
        }

        private readonly bool IsSingle(int at) =>
            (at == 0 || text[at - 1] != text[at]) && (at + 1 == text.Length || text[at + 1] != text[at]);

        private bool IsAmongLetters(int at) => left switch
        {
            Side.Western => Right(at) is not Side.Chinese,
            Side.Nothing => Right(at) is Side.Western,
            _ => false,
        };

        /// <summary>The nearest side after a place. Remembered, so that no stretch is looked through twice.</summary>
        private Side Right(int at)
        {
            if (at < rightFrom) return right;
            right = Side.Nothing;
            for (rightFrom = at + 1; rightFrom < text.Length; rightFrom++)
            {
                if (SideOf(text[rightFrom]) is not { } side) continue;
                right = side;
                break;
            }

            return right;
        }
    }

    private struct Quote
    {
        public int At;
        public Side Left;
        public bool HasLetter;
    }

    [System.Runtime.CompilerServices.InlineArray(8)]
    private struct OpenQuotes
    {
        private Quote first;
    }
}
