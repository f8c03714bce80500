using CsCheck;
using Huozi.Reading.Ordering;

namespace Huozi.Reading.Tests.Ordering;

public sealed class AssignmentTests
{
    /// <summary>Costs of small matrices; some pairs may not be.</summary>
    private static readonly Gen<(double[,] Costs, double[] Rows, double[] Columns)> Problems =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4]).SelectMany((rows, columns) => Gen.Select(
            Gen.Frequency((4, Gen.Double[-10, 10]), (1, Gen.Const(double.PositiveInfinity))).Array[rows * columns], Gen.Double[-10, 10].Array[rows], Gen.Double[-10, 10].Array[columns],
            (costs, rowAlone, columnAlone) => (Matrix(costs, rows, columns), rowAlone, columnAlone)));

    [Fact]
    public void Solve_AnyCosts_CostsNoMoreThanTheBestOfAll() =>
        Problems.Sample(problem => Math.Abs(Cost(problem, Assignment.Solve(problem.Costs, problem.Rows, problem.Columns)) - Least(problem, [])) < 1e-9);

    [Fact]
    public void Solve_AnyCosts_GivesEachColumnToOneRow() => Problems.Sample(problem =>
    {
        var pairs = Assignment.Solve(problem.Costs, problem.Rows, problem.Columns);
        var taken = pairs.Where(column => column >= 0).ToList();
        return pairs.Length == problem.Rows.Length && taken.Distinct().Count() == taken.Count && taken.TrueForAll(column => column < problem.Columns.Length);
    });

    [Fact]
    public void Solve_PairDearerThanStayingAlone_IsNone()
    {
        Assert.Equal([0], Assignment.Solve(new double[,] { { 3 } }, [2], [2]));
        Assert.Equal([-1], Assignment.Solve(new double[,] { { 5 } }, [2], [2]));
        Assert.Equal([-1], Assignment.Solve(new double[,] { { double.PositiveInfinity } }, [100], [100]));
    }

    [Fact]
    public void Solve_BestPairThatCostsTheOthersMore_IsGivenUp() =>
        Assert.Equal([1, 0], Assignment.Solve(new double[,] { { 1, 2 }, { 2, 9 } }, [20, 20], [20, 20]));

    private static double[,] Matrix(double[] costs, int rows, int columns)
    {
        var matrix = new double[rows, columns];
        for (var i = 0; i < costs.Length; i++) matrix[i / columns, i % columns] = costs[i];
        return matrix;
    }

    private static double Cost((double[,] Costs, double[] Rows, double[] Columns) problem, IReadOnlyList<int> pairs) =>
        pairs.Select((column, row) => column < 0 ? problem.Rows[row] : problem.Costs[row, column]).Sum() + problem.Columns.Where((_, column) => !pairs.Contains(column)).Sum();

    /// <summary>The least that any pairs cost, all of them tried.</summary>
    private static double Least((double[,] Costs, double[] Rows, double[] Columns) problem, IReadOnlyList<int> pairs) => pairs.Count == problem.Rows.Length
        ? Cost(problem, pairs)
        : Enumerable.Range(-1, problem.Columns.Length + 1).Where(column => column < 0 || !pairs.Contains(column)).Min(column => Least(problem, [.. pairs, column]));
}
