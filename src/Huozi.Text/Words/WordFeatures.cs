namespace Huozi.Text.Words;

/// <summary>What is looked at to tell a character's tag: the characters around it, their types, and the known words that start, end or lie over there.</summary>
/// <remarks>
/// The n-grams are those of Ng and Low (2004), with trigrams; the known words those of Zhao, Huang and Li (2006). A feature is a key that holds its template
/// and up to three characters exactly; training and segmenting share this file, so that they cannot differ.
/// </remarks>
internal static class WordFeatures
{
    /// <summary>How many features a character has.</summary>
    public const int Count = 21;

    /// <summary>The forms in which characters are looked at: digits are alike, so are letters, and wide forms are as narrow ones.</summary>
    public static void Normalize(ReadOnlySpan<char> text, Span<char> normal)
    {
        for (var i = 0; i < text.Length; i++) normal[i] = Normal(text[i]);
        // A stroke is part of a number between digits only; elsewhere it parts words as a mark does.
        for (var i = 0; i < text.Length; i++)
        {
            if (normal[i] == '/' && !(i > 0 && normal[i - 1] == '0' && i + 1 < text.Length && normal[i + 1] == '0')) normal[i] = '、';
        }
    }

    /// <summary>The keys of the features of one character.</summary>
    /// <param name="text">The normal forms of the text.</param>
    /// <param name="words">The known words of the text.</param>
    /// <param name="at">Which character.</param>
    /// <param name="keys">Room for <see cref="Count"/> keys.</param>
    public static void At(ReadOnlySpan<char> text, ReadOnlySpan<WordSpan> words, int at, Span<ulong> keys)
    {
        ulong a = at > 1 ? text[at - 2] : '\0', b = at > 0 ? text[at - 1] : '\0', c = text[at];
        ulong d = at + 1 < text.Length ? text[at + 1] : '\0', e = at + 2 < text.Length ? text[at + 2] : '\0';
        keys[0] = Key(1, b);
        keys[1] = Key(2, c);
        keys[2] = Key(3, d);
        keys[3] = Key(4, a);
        keys[4] = Key(5, e);
        keys[5] = Key(6, b, c);
        keys[6] = Key(7, c, d);
        keys[7] = Key(8, b, d);
        keys[8] = Key(9, a, b);
        keys[9] = Key(10, d, e);
        keys[10] = Key(11, a, c);
        keys[11] = Key(12, c, e);
        keys[12] = Key(13, b, c, d);
        keys[13] = Key(14, a, b, c);
        keys[14] = Key(15, c, d, e);
        keys[15] = Key(16, TypeOf(b) << 6 | TypeOf(c) << 3 | TypeOf(d), TypeOf(a) << 3 | TypeOf(e));
        keys[16] = Key(17, Bit(c == b, 0) | Bit(c == a, 1) | Bit(c == d, 2) | Bit(c == e, 3));
        var here = words[at];
        ulong starting = here.Starting, ending = here.Ending, over = here.Over;
        ulong startingNext = at + 1 < text.Length ? words[at + 1].Starting : 0ul, endingBefore = at > 0 ? words[at - 1].Ending : 0ul;
        keys[17] = Key(18, starting << 3 | ending, over);
        keys[18] = Key(19, starting << 3 | ending, startingNext << 3 | endingBefore, over);
        keys[19] = Key(20, starting, c, over);
        keys[20] = Key(21, ending, c, over);
    }

    /// <summary>Finds the longest known word of two characters or more that starts at, ends at and lies over each character.</summary>
    /// <param name="text">The normal forms of the text.</param>
    /// <param name="isWord">Whether a string is known, by its <see cref="WordModel.HashOfWord"/>.</param>
    /// <param name="words">Room for one item a character, all nothing.</param>
    public static void FindWords(ReadOnlySpan<char> text, Func<ulong, bool> isWord, Span<WordSpan> words)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var hash = WordModel.HashWith(0, text[start]);
            var longest = Math.Min(WordModel.LongestWord, text.Length - start);
            for (var length = 2; length <= longest; length++)
            {
                hash = WordModel.HashWith(hash, text[start + length - 1]);
                if (!isWord(hash)) continue;
                words[start].Starting = (byte)length;
                words[start + length - 1].Ending = Math.Max(words[start + length - 1].Ending, (byte)length);
                for (var inside = start + 1; inside < start + length - 1; inside++) words[inside].Over = Math.Max(words[inside].Over, (byte)length);
            }
        }
    }

    internal static char Normal(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E') c = (char)(c - 0xFEE0);
        return c switch
        {
            >= '0' and <= '9' => '0',
            (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => 'a',
            '○' or '〇' => '零',
            ',' or ' ' or '\u3000' => '，',
            ';' => '；',
            ':' => '：',
            '!' => '！',
            '?' => '？',
            '(' => '（',
            ')' => '）',
            _ => c,
        };
    }

    /// <summary>The type of a character: none, digit, letter, Chinese numeral, unit of time, other ideograph, mark.</summary>
    private static ulong TypeOf(ulong c) => (char)c switch
    {
        '\0' => 0,
        '0' => 1,
        'a' => 2,
        '零' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '千' or '万' or '亿' or '两' => 3,
        '年' or '月' or '日' or '时' or '分' or '秒' => 4,
        >= '\u4E00' and <= '\u9FFF' => 5,
        _ => 6,
    };

    private static ulong Bit(bool set, int place) => set ? 1UL << place : 0;

    private static ulong Key(ulong template, ulong first, ulong second = 0, ulong third = 0) => template << 48 | first << 32 | second << 16 | third;
}
