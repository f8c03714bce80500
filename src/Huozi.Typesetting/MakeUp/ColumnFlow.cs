namespace Huozi.Typesetting.MakeUp;

/// <summary>Pours an article's body into columns.</summary>
/// <param name="tops">The first free row of each column: a picture may stand above it.</param>
/// <param name="depth">How many rows deep the columns are.</param>
/// <param name="avoidLoneLine">Whether a paragraph's first line may not stand alone at a column's foot, nor its last at a column's head (孤行).</param>
internal sealed class ColumnFlow(int[] tops, int depth, bool avoidLoneLine)
{
    /// <summary>What an empty row at a column's foot costs, beside the unevenness of lines: the eye sees it before any spread.</summary>
    private const double EmptyFoot = 6;

    /// <summary>What an empty row at the end of the last column costs: usual, but a full foot is better.</summary>
    private const double EmptyEnd = 2;

    /// <summary>Paragraphs of fewer lines are not made longer or shorter: every line of theirs would be torn or squeezed.</summary>
    private const int LeastLines = 3;

    /// <summary>Paragraphs of as many lines may be made two lines longer or shorter.</summary>
    private const int ManyLines = 10;

    private readonly record struct Position(int Column, int Row);

    private Position Start => new(0, tops.Length > 0 ? tops[0] : 0);

    /// <summary>Whether a body fits as it is best broken.</summary>
    public bool Fits(BodyUnit[] units) => Flow(units, out _) is not null;

    /// <summary>Places every row; null where they do not fit. Paragraphs are set a line longer or shorter where that fills the columns.</summary>
    public IReadOnlyList<(BodyRow Row, RowPlace Place)>? Pour(BodyUnit[] units)
    {
        var chosen = IsFull(units) ? units : Choose(units);
        if (chosen is null) return null;
        var rows = new List<(BodyRow, RowPlace)>();
        var at = Start;
        foreach (var unit in chosen)
        {
            var places = new RowPlace[unit.Rows.Length];
            at = After(at, unit, places, out _)!.Value;
            for (var i = 0; i < places.Length; i++) rows.Add((unit.Rows[i], places[i]));
        }

        return rows;
    }

    /// <summary>Whether the units as they are best broken fill every column.</summary>
    private bool IsFull(BodyUnit[] units) => Flow(units, out var empty) is { } end && empty == 0 && EndCost(end) == 0;

    /// <summary>Where the flow ends when every unit is set as it is best broken; null where they do not fit.</summary>
    private Position? Flow(BodyUnit[] units, out int empty)
    {
        var at = Start;
        empty = 0;
        foreach (var unit in units)
        {
            if (After(at, unit, [], out var feet) is not { } next) return null;
            at = next;
            empty += feet;
        }

        return at;
    }

    /// <summary>The best way to set each unit: the cheapest path through the places where one can end.</summary>
    private BodyUnit[]? Choose(BodyUnit[] units)
    {
        var reached = new Dictionary<Position, (double Cost, BodyUnit Unit, Position From)>[units.Length + 1];
        reached[0] = new() { [Start] = default };
        for (var i = 0; i < units.Length; i++)
        {
            reached[i + 1] = [];
            foreach (var way in Ways(units[i]))
            {
                foreach (var (at, known) in reached[i])
                {
                    if (After(at, way, [], out var empty) is not { } end) continue;
                    var cost = known.Cost + way.Cost - units[i].Cost + EmptyFoot * empty;
                    if (!reached[i + 1].TryGetValue(end, out var other) || cost < other.Cost) reached[i + 1][end] = (cost, way, at);
                }
            }
        }

        if (reached[^1].Count == 0) return null;
        var last = reached[^1].MinBy(end => end.Value.Cost + EndCost(end.Key)).Key;
        var chosen = new BodyUnit[units.Length];
        for (var i = units.Length; i > 0; i--) (_, chosen[i - 1], last) = reached[i][last];
        return chosen;
    }

    private double EndCost(Position end)
    {
        var empty = end.Column < tops.Length ? depth - end.Row : 0;
        for (var column = end.Column + 1; column < tops.Length; column++) empty += depth - tops[column];
        return EmptyEnd * empty;
    }

    private static IEnumerable<BodyUnit> Ways(BodyUnit unit)
    {
        yield return unit;
        if (unit.Rows.Length < LeastLines) yield break;
        var most = unit.Rows.Length >= ManyLines ? 2 : 1;
        for (var lines = -most; lines <= most; lines++)
        {
            if (lines != 0 && unit.Lengthened(lines) is { } other) yield return other;
        }
    }

    /// <summary>Where the flow goes on after a unit; null where it does not fit.</summary>
    /// <param name="at">Where the unit starts.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="places">Takes the place of each of its rows; may be empty.</param>
    /// <param name="empty">How many rows at the feet of columns stay empty.</param>
    private Position? After(Position at, BodyUnit unit, Span<RowPlace> places, out int empty)
    {
        var (column, row) = at;
        var count = unit.Rows.Length;
        empty = 0;
        for (var done = 0; done < count;)
        {
            if (column >= tops.Length) return null;
            var isFresh = row == tops[column];
            var space = done == 0 && unit.SpaceAbove && !isFresh ? 1 : 0;
            var taken = Taken(unit, done, depth - row - space, isFresh);
            if (taken > 0) row += space;
            for (var i = 0; i < taken; i++, done++, row++)
            {
                if (places.Length > 0) places[done] = new(column, row);
            }

            if (done == count) break;
            empty += Math.Max(0, depth - row);
            column++;
            row = column < tops.Length ? tops[column] : 0;
        }

        return new(column, row);
    }

    /// <summary>How many of a unit's rows go into what is free of a column.</summary>
    private int Taken(BodyUnit unit, int done, int free, bool isFresh)
    {
        var left = unit.Rows.Length - done;
        // Two lines of what follows stand under a subhead, or one where lone lines are allowed.
        if (unit.KeepsWithNext && !isFresh && free < left + (avoidLoneLine ? 2 : 1)) return 0;
        var taken = Math.Clamp(free, 0, left);
        if (taken == left) return taken;
        var kept = avoidLoneLine && left - taken == 1 ? taken - 1 : taken;
        if (done == 0 && kept < Math.Max(unit.FirstLines, avoidLoneLine ? 2 : 1)) kept = 0;
        // In a column of its own there is nothing to be gained by waiting for the next.
        return kept <= 0 && isFresh ? taken : Math.Max(0, kept);
    }
}
