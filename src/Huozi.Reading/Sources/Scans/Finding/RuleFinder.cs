namespace Huozi.Reading.Sources.Scans.Finding;

/// <summary>Finds the rules of a page and takes their ink away.</summary>
internal static class RuleFinder
{
    // In points. What is shorter may be a stroke of a headline's character.
    private const double Shortest = 80;
    private const double Thickest = 6;
    private const double LongestBreak = 0.6;

    /// <summary>Finds the rules, level ones first, and clears them from the mask.</summary>
    public static List<Dots> TakeOut(Mask mask, double dotsPerPoint)
    {
        var (least, thickest, gap) = ((int)(Shortest * dotsPerPoint), (int)(Thickest * dotsPerPoint), (int)(LongestBreak * dotsPerPoint));
        var rules = LongRuns.Find(mask, least, thickest, gap);
        rules.AddRange(LongRuns.Find(mask.Transposed(), least, thickest, gap).Select(rule => new Dots(rule.Top, rule.Left, rule.Bottom, rule.Right)));
        foreach (var rule in rules) mask.Clear(rule.Grown(1));
        return rules;
    }
}
