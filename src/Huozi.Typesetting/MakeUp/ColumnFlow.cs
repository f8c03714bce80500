namespace Huozi.Typesetting.MakeUp;

/// <summary>Pours rows of body type into columns.</summary>
internal static class ColumnFlow
{
    /// <summary>Places every row, or none where they do not fit.</summary>
    /// <param name="rows">The rows in order.</param>
    /// <param name="tops">The first free row of each column: a picture may stand above it.</param>
    /// <param name="depth">How many rows deep the columns are.</param>
    public static RowPlace[]? Pour(IReadOnlyList<BodyRow> rows, ReadOnlySpan<int> tops, int depth)
    {
        var places = new RowPlace[rows.Count];
        var column = 0;
        var row = tops.Length > 0 ? tops[0] : 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var needed = rows[i].KeepsWithNext ? 2 : 1;
            var space = rows[i].SpaceAbove && column < tops.Length && row > tops[column] ? 1 : 0;
            while (column < tops.Length && row + space + needed > depth)
            {
                column++;
                row = column < tops.Length ? tops[column] : 0;
                space = 0;
            }

            if (column >= tops.Length) return null;
            places[i] = new(column, row + space);
            row += space + 1;
        }

        return places;
    }
}
