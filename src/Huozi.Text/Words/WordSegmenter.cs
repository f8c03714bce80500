using System.Buffers;

namespace Huozi.Text.Words;

/// <summary>Cuts Chinese text into words (分词).</summary>
/// <remarks>
/// Each character gets a tag for its place in a word; the best row of tags is found exactly (Viterbi) under weights learnt from segmented news
/// (averaged perceptron, Collins 2002). All arithmetic is of whole numbers: the same text has the same words on every machine.
/// A word is what the standard of Peking University calls one: surname and given name are two, a number and its measure word are two.
/// </remarks>
public static class WordSegmenter
{
    /// <summary>The score of a place that is a boundary for sure; its negative where there is none for sure. No other score is beyond.</summary>
    public const int Sure = 10_000;

    private const int Tags = 4;

    // Far below any row of tags, and far above what would overflow when rows are added.
    private const int Never = -1_000_000_000;

    /// <summary>Cuts a text into words.</summary>
    /// <param name="text">The text. A blank is a word by itself.</param>
    /// <returns>One past the last UTF-16 unit of each word, in order; empty for an empty text.</returns>
    public static int[] Segment(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return [];
        var room = ArrayPool<int>.Shared.Rent(2 * Tags * text.Length);
        var scores = room.AsSpan(0, Tags * text.Length);
        var best = room.AsSpan(Tags * text.Length, Tags * text.Length);
        Score(text, scores);
        Forward(scores, best);
        var ends = EndsOf(best);
        ArrayPool<int>.Shared.Return(room);
        return ends;
    }

    /// <summary>Says for each place how sure it is that one word ends and another starts there.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// For each UTF-16 unit, the place before it: by how much the best row of tags with a boundary there is better than the best without.
    /// Above 0 for a boundary; the first is <see cref="Sure"/>.
    /// </returns>
    public static int[] BoundaryScores(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return [];
        var count = Tags * text.Length;
        var room = ArrayPool<int>.Shared.Rent(3 * count);
        var scores = room.AsSpan(0, count);
        var before = room.AsSpan(count, count);
        var after = room.AsSpan(2 * count, count);
        Score(text, scores);
        Forward(scores, before);
        Backward(scores, after);
        var margins = new int[text.Length];
        for (var i = 0; i < margins.Length; i++)
        {
            var at = Tags * i;
            var starts = Math.Max(Sum(before, after, at + (int)WordTag.Begin), Sum(before, after, at + (int)WordTag.Single));
            var goesOn = Math.Max(Sum(before, after, at + (int)WordTag.Middle), Sum(before, after, at + (int)WordTag.End));
            margins[i] = (int)Math.Clamp(starts - goesOn, -Sure, Sure);
        }

        margins[0] = Sure;
        ArrayPool<int>.Shared.Return(room);
        return margins;

        static long Sum(Span<int> before, Span<int> after, int at) => (long)before[at] + after[at];
    }

    /// <summary>How well each tag suits each character: item 4 × character + tag.</summary>
    private static void Score(ReadOnlySpan<char> text, Span<int> scores)
    {
        var model = WordModel.Instance;
        var normal = ArrayPool<char>.Shared.Rent(text.Length);
        var words = ArrayPool<WordSpan>.Shared.Rent(text.Length);
        var form = normal.AsSpan(0, text.Length);
        var known = words.AsSpan(0, text.Length);
        known.Clear();
        WordFeatures.Normalize(text, form);
        WordFeatures.FindWords(form, model.IsWord, known);
        Span<ulong> keys = stackalloc ulong[WordFeatures.Count];
        for (var i = 0; i < text.Length; i++)
        {
            WordFeatures.At(form, known, i, keys);
            TagScores tags = default;
            foreach (var key in keys) model.AddTo(ref tags, key);
            var at = scores.Slice(Tags * i, Tags);
            (at[0], at[1], at[2], at[3]) = (tags.Begin, tags.Middle, tags.End, 0);
            if (text[i] is ' ' or '\u3000' or '\n') at[(int)WordTag.Single] = 2 * Sure;
            // The halves of a character outside the basic plane are never parted.
            if (i > 0 && char.IsSurrogatePair(text[i - 1], text[i])) at[(int)WordTag.Begin] = at[(int)WordTag.Single] = -2 * Sure;
        }

        ArrayPool<WordSpan>.Shared.Return(words);
        ArrayPool<char>.Shared.Return(normal);
    }

    /// <summary>The score of the best row of tags that ends with each tag of each character.</summary>
    private static void Forward(ReadOnlySpan<int> scores, Span<int> best)
    {
        var weights = WordModel.Instance.Transitions;
        (best[0], best[1], best[2], best[3]) = (scores[0], Never, Never, scores[3]);
        for (var at = Tags; at < scores.Length; at += Tags)
        {
            int begin = best[at - 4], middle = best[at - 3], end = best[at - 2], single = best[at - 1];
            best[at] = scores[at] + Math.Max(end + weights[8], single + weights[12]);
            best[at + 1] = scores[at + 1] + Math.Max(begin + weights[1], middle + weights[5]);
            best[at + 2] = scores[at + 2] + Math.Max(begin + weights[2], middle + weights[6]);
            best[at + 3] = scores[at + 3] + Math.Max(end + weights[11], single + weights[15]);
        }
    }

    /// <summary>The score of the best row of tags that follows each tag of each character, without its own.</summary>
    private static void Backward(ReadOnlySpan<int> scores, Span<int> best)
    {
        var weights = WordModel.Instance.Transitions;
        var last = scores.Length - Tags;
        (best[last], best[last + 1], best[last + 2], best[last + 3]) = (Never, Never, 0, 0);
        for (var at = last - Tags; at >= 0; at -= Tags)
        {
            int begin = best[at + 4] + scores[at + 4], middle = best[at + 5] + scores[at + 5], end = best[at + 6] + scores[at + 6], single = best[at + 7] + scores[at + 7];
            best[at] = Math.Max(middle + weights[1], end + weights[2]);
            best[at + 1] = Math.Max(middle + weights[5], end + weights[6]);
            best[at + 2] = Math.Max(begin + weights[8], single + weights[11]);
            best[at + 3] = Math.Max(begin + weights[12], single + weights[15]);
        }
    }

    /// <summary>Follows the best row of tags back from the end.</summary>
    private static int[] EndsOf(ReadOnlySpan<int> best)
    {
        var weights = WordModel.Instance.Transitions;
        var count = best.Length / Tags;
        var ends = new List<int>(count / 2 + 1) { count };
        var tag = best[^2] > best[^1] ? WordTag.End : WordTag.Single;
        for (var i = count - 1; i > 0; i--)
        {
            var starts = tag is WordTag.Begin or WordTag.Single;
            var (first, second) = starts ? (WordTag.End, WordTag.Single) : (WordTag.Begin, WordTag.Middle);
            if (starts) ends.Add(i);
            var before = best.Slice(Tags * (i - 1), Tags);
            tag = before[(int)first] + weights[Tags * (int)first + (int)tag] >= before[(int)second] + weights[Tags * (int)second + (int)tag] ? first : second;
        }

        ends.Reverse();
        return [.. ends];
    }
}
