namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>The sizes of type on a page: few, each measured again in every line that has it.</summary>
internal static class TypeSizes
{
    // What is measured in a line differs by so much from the size it is set in; sizes that papers use side by side differ by more.
    private const double Error = 0.035;

    // A line with few ideographs is measured less surely.
    private const double ErrorOfShort = 0.08;
    private const int Short = 4;

    /// <summary>For each line the size that it has in common with others, in dots.</summary>
    public static double[] Find(IReadOnlyList<LineReading> readings)
    {
        var measured = readings.Select(reading => reading.Em).ToArray();
        var sizes = (double[])measured.Clone();
        var left = Enumerable.Range(0, readings.Count).Where(i => readings[i].Ideographs.Count > 0).OrderBy(i => measured[i]).ToList();
        while (left.Count > 0)
        {
            var (first, end) = Heaviest(left, measured, readings);
            var size = Median(left[first..end], measured, readings);
            var own = left.Where(i => Math.Abs(measured[i] / size - 1) <= (readings[i].Ideographs.Count < Short ? ErrorOfShort : Error)).ToHashSet();
            foreach (var i in own) sizes[i] = size;
            left.RemoveAll(i => own.Contains(i));
        }

        return sizes;
    }

    /// <summary>The run of lines, all of about one size, that has the most ideographs.</summary>
    private static (int First, int End) Heaviest(List<int> sorted, double[] measured, IReadOnlyList<LineReading> readings)
    {
        var (best, bestCount, count, first) = ((0, 1), 0, 0, 0);
        for (var i = 0; i < sorted.Count; i++)
        {
            count += readings[sorted[i]].Ideographs.Count;
            while (measured[sorted[first]] < measured[sorted[i]] * (1 - Error)) count -= readings[sorted[first++]].Ideographs.Count;
            if (count > bestCount) (best, bestCount) = ((first, i + 1), count);
        }

        return best;
    }

    private static double Median(List<int> run, double[] measured, IReadOnlyList<LineReading> readings)
    {
        var half = run.Sum(i => readings[i].Ideographs.Count) / 2.0;
        foreach (var i in run)
        {
            half -= readings[i].Ideographs.Count;
            if (half <= 0) return measured[i];
        }

        return measured[run[^1]];
    }
}
