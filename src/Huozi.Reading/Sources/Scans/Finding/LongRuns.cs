namespace Huozi.Reading.Sources.Scans.Finding;

/// <summary>Finds straight lines by their long unbroken rows of ink.</summary>
internal static class LongRuns
{
    /// <summary>The level lines of a mask; of its transposition, the upright ones with their sides changed.</summary>
    /// <param name="mask">The ink.</param>
    /// <param name="least">The least length of a line.</param>
    /// <param name="thickest">The greatest thickness.</param>
    /// <param name="gap">The longest break that is overlooked.</param>
    public static List<Dots> Find(Mask mask, int least, int thickest, int gap)
    {
        var lines = new List<Dots>();
        var open = new List<Dots>();
        var next = new List<Dots>();
        for (var y = 0; y < mask.Height; y++)
        {
            var row = mask.Row(y);
            next.Clear();
            for (var x = 0; x < row.Length;)
            {
                var start = row[x..].IndexOf(true);
                if (start < 0) break;
                start += x;
                var end = EndOf(row, start, gap);
                x = end + 1;
                // A line that is not quite level goes on in the next row with a shorter part of itself.
                if (end - start >= least / 4) next.Add(new(start, y, end, y + 1));
            }

            for (var i = 0; i < open.Count; i++)
            {
                var line = open[i];
                var goesOn = false;
                for (var j = 0; j < next.Count; j++)
                {
                    if (line.SharedWidth(next[j]) < 0 || next[j].Bottom != y + 1) continue;
                    next[j] = next[j].Union(line);
                    goesOn = true;
                }

                if (!goesOn) Keep(line);
            }

            JoinShared(next);
            (open, next) = (next, open);
        }

        foreach (var line in open) Keep(line);
        return lines;

        void Keep(Dots line)
        {
            if (line.Width >= least && line.Height <= thickest) lines.Add(line);
        }
    }

    /// <summary>Makes one of what goes on from one line: a break in a row, with the line beside it, does not part it.</summary>
    private static void JoinShared(List<Dots> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = lines.Count - 1; j > i; j--)
            {
                if (lines[i].SharedWidth(lines[j]) <= 0) continue;
                lines[i] = lines[i].Union(lines[j]);
                lines.RemoveAt(j);
            }
        }
    }

    private static int EndOf(Span<bool> row, int start, int gap)
    {
        var end = start;
        while (true)
        {
            var run = row[end..].IndexOf(false);
            if (run < 0) return row.Length;
            end += run;
            var white = row[end..].IndexOf(true);
            if (white < 0 || white > gap) return end;
            end += white;
        }
    }
}
