namespace Huozi.Text.Words;

/// <summary>Judges by language whether one text goes on with another: over a column's end, a page's, a cut of any kind.</summary>
/// <remarks>
/// What the characters on both sides of the cut say is added: how often they follow one another in news (pairs and triples, smoothed as by Kneser and Ney),
/// and what a small network makes of the four or five on each side. All arithmetic is of whole numbers: the same texts have the same score on every machine.
/// </remarks>
public static class Continuity
{
    /// <summary>A score of so much: e times as likely to go on as not, where both were equally likely before the texts were looked at.</summary>
    public const int Unit = ContinuityModel.Unit;

    /// <summary>How likely the second text goes on with the first: the logarithm of the odds, in <see cref="Unit"/>s.</summary>
    /// <param name="before">What stands before the cut; its end is looked at.</param>
    /// <param name="after">What stands after the cut; its beginning is looked at.</param>
    /// <returns>Above 0 where it is likelier that it goes on than that the two stand together by chance; 0 for an empty text.</returns>
    public static int Score(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        before = before.TrimEnd();
        after = after.TrimStart();
        if (before.IsEmpty || after.IsEmpty) return 0;
        var model = ContinuityModel.Instance;
        Span<ushort> around = stackalloc ushort[2 * ContinuityModel.Window];
        around.Clear();
        for (var i = 0; i < ContinuityModel.Window; i++)
        {
            if (i < before.Length) around[ContinuityModel.Window - 1 - i] = model.NumberOf(before[^(i + 1)]);
            if (i < after.Length) around[ContinuityModel.Window + i] = model.NumberOf(after[i]);
        }

        return model.Score(around);
    }
}
