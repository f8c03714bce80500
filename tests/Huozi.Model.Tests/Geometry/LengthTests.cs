using CsCheck;
using Huozi.Model.Geometry;

namespace Huozi.Model.Tests.Geometry;

public class LengthTests
{
    // Any length that can stand on paper, and sums of three of them.
    private static readonly Gen<Length> Lengths = Gen.Int[-100_000_000, 100_000_000].Select(millipoints => new Length(millipoints));

    [Fact]
    public void Add_AnyOrder_GivesTheSame() => Gen.Select(Lengths, Lengths, Lengths).Sample((a, b, c) => a + b + c == c + (b + a));

    [Fact]
    public void Subtract_UndoesAdd() => Gen.Select(Lengths, Lengths).Sample((a, b) => a + b - b == a && a - b == a + -b);

    [Fact]
    public void Multiply_IsRepeatedAddition() => Lengths.Sample(a => a * 3 == a + a + a && 3 * a == a * 3 && a * 0 == Length.Zero);

    [Fact]
    public void Divide_ThenMultiply_LosesLessThanOneUnitAPart() =>
        Gen.Select(Lengths, Gen.Int[1, 50]).Sample((a, parts) => Math.Abs((a - a / parts * parts).Millipoints) < parts);

    [Fact]
    public void Divide_ByLength_CountsWholeTimes() =>
        Gen.Select(Gen.Int[0, 500], Gen.Int[1, 10_000], Gen.Int[0, 9_999]).Where(t => t.Item3 < t.Item2)
            .Sample((times, size, rest) => (new Length(size) * times + new Length(rest)) / new Length(size) == times);

    [Fact]
    public void FromPoints_OfPoints_IsTheSameLength() => Lengths.Sample(a => Length.FromPoints(a.Points) == a);

    [Fact]
    public void FromMillimetres_OfMillimetres_IsTheSameLength() => Lengths.Sample(a => Length.FromMillimetres(a.Millimetres) == a);

    [Theory]
    [InlineData(25.4, 72_000)]
    [InlineData(420, 1_190_551)] // A3's height: 1190.551 pt
    [InlineData(-25.4, -72_000)]
    public void FromMillimetres_KnownLengths_AreNearest(double millimetres, int millipoints) =>
        Assert.Equal(new Length(millipoints), Length.FromMillimetres(millimetres));

    [Theory]
    [InlineData(0.0005, 1)] // halves go away from zero, on both sides
    [InlineData(-0.0005, -1)]
    [InlineData(0.00049, 0)]
    public void FromPoints_Halves_GoAwayFromZero(double points, int millipoints) => Assert.Equal(new Length(millipoints), Length.FromPoints(points));

    [Fact]
    public void Compare_AgreesWithOperators() => Gen.Select(Lengths, Lengths).Sample((a, b) =>
        a < b == a.CompareTo(b) < 0 && a > b == a.CompareTo(b) > 0 && a <= b == !(a > b) && a >= b == !(a < b) && a == b == (a.CompareTo(b) == 0));

    [Fact]
    public void MaxAndMin_AreTheTwoLengths() => Gen.Select(Lengths, Lengths).Sample((a, b) =>
        Length.Max(a, b) >= a && Length.Max(a, b) >= b && Length.Min(a, b) + Length.Max(a, b) == a + b);

    [Fact]
    public void Scale_ByOne_ChangesNothing() => Lengths.Sample(a => a.Scale(1) == a && a.Scale(0) == Length.Zero && a.Scale(-1) == -a);

    [Theory]
    [InlineData(10_500, "10.5pt")]
    [InlineData(1, "0.001pt")]
    [InlineData(-72_000, "-72pt")]
    public void ToString_SaysPoints(int millipoints, string text) => Assert.Equal(text, new Length(millipoints).ToString());
}
