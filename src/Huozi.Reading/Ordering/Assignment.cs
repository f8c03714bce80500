namespace Huozi.Reading.Ordering;

/// <summary>Pairs rows with columns at the least cost; either may stay alone at a cost of its own.</summary>
/// <remarks>The Hungarian method with potentials and shortest augmenting paths (Jonker and Volgenant 1987): exact, and cubic at worst.</remarks>
internal static class Assignment
{
    /// <summary>The best pairs.</summary>
    /// <param name="costs">What each pair costs; infinite where it may not be.</param>
    /// <param name="rowAlone">What a row without a column costs.</param>
    /// <param name="columnAlone">What a column without a row costs.</param>
    /// <returns>For each row its column; -1 for a row that stays alone.</returns>
    public static int[] Solve(double[,] costs, double[] rowAlone, double[] columnAlone)
    {
        int rows = rowAlone.Length, columns = columnAlone.Length;
        // A column of its own for each row stands for staying alone. Columns alone are paid for beforehand, and paid back when they are paired.
        var width = columns + rows;
        var rowPrice = new double[rows + 1];
        var columnPrice = new double[width + 1];
        var rowOf = new int[width + 1];
        for (var row = 1; row <= rows; row++) Augment(row);
        var result = new int[rows];
        Array.Fill(result, -1);
        for (var column = 1; column <= columns; column++)
        {
            if (rowOf[column] > 0) result[rowOf[column] - 1] = column - 1;
        }

        return result;

        double Cost(int row, int column) => column <= columns ? costs[row - 1, column - 1] - columnAlone[column - 1]
            : column - columns == row ? rowAlone[row - 1] : double.PositiveInfinity;

        void Augment(int start)
        {
            var least = new double[width + 1];
            var before = new int[width + 1];
            var isDone = new bool[width + 1];
            Array.Fill(least, double.PositiveInfinity);
            rowOf[0] = start;
            var at = 0;
            do
            {
                isDone[at] = true;
                var row = rowOf[at];
                var delta = double.PositiveInfinity;
                var next = 0;
                for (var column = 1; column <= width; column++)
                {
                    if (isDone[column]) continue;
                    var cost = Cost(row, column) - rowPrice[row] - columnPrice[column];
                    if (cost < least[column]) (least[column], before[column]) = (cost, at);
                    if (least[column] < delta) (delta, next) = (least[column], column);
                }

                for (var column = 0; column <= width; column++)
                {
                    if (isDone[column])
                    {
                        rowPrice[rowOf[column]] += delta;
                        columnPrice[column] -= delta;
                    }
                    else
                    {
                        least[column] -= delta;
                    }
                }

                at = next;
            }
            while (rowOf[at] != 0);

            for (; at != 0; at = before[at]) rowOf[at] = rowOf[before[at]];
        }
    }
}
