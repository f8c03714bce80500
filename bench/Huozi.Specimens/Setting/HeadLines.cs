using Huozi.Specimens.Type;

namespace Huozi.Specimens.Setting;

/// <summary>Shares a headline out over lines, and finds its size.</summary>
internal static class HeadLines
{
    /// <summary>The lines, and a size at which the longest fits the measure.</summary>
    /// <param name="text">The headline; a space where it may part.</param>
    /// <param name="face">Its face.</param>
    /// <param name="measure">The measure in points.</param>
    /// <param name="largest">The largest size.</param>
    /// <param name="most">The most lines.</param>
    public static (IReadOnlyList<string> Lines, double Size) Fit(string text, Face face, double measure, double largest, int most)
    {
        (IReadOnlyList<string> Lines, double Size) best = ([text], 0);
        for (var count = 1; count <= most; count++)
        {
            var lines = Split(text, face, count);
            var size = Math.Min(largest, measure * 0.99 / lines.Max(line => Measure.Advance(face, line)));
            if (size > best.Size * 1.25) best = (lines, size);
        }

        return best;
    }

    private static IReadOnlyList<string> Split(string text, Face face, int count)
    {
        if (count == 1) return [text];
        var parts = text.Split(' ');
        if (parts.Length == count) return parts;
        var joined = text.Replace(" ", "", StringComparison.Ordinal);
        var total = Measure.Advance(face, joined);
        var lines = new List<string>();
        var start = 0;
        for (var i = 1; i < count; i++)
        {
            var wanted = total * i / count;
            var cut = Enumerable.Range(start + 1, Math.Max(0, joined.Length - start - 1)).Where(place => LineBreaker.MayBreak(joined, place))
                .OrderBy(place => Math.Abs(Measure.Advance(face, joined[..place]) - wanted)).FirstOrDefault(joined.Length);
            if (cut >= joined.Length) break;
            lines.Add(joined[start..cut]);
            start = cut;
        }

        lines.Add(joined[start..]);
        return lines;
    }
}
