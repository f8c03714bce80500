using CsCheck;

namespace Huozi.Model.Tests;

public class SequenceTests
{
    private static readonly Gen<int[]> Lists = Gen.Int[0, 2].Array[0, 4];

    [Fact]
    public void Equals_MeansSameItemsInOrder() => Gen.Select(Lists, Lists).Sample((a, b) =>
        a.ToSequence().Equals(b.ToSequence()) == a.SequenceEqual(b));

    [Fact]
    public void GetHashCode_OfEqualSequences_IsEqual() => Lists.Sample(list => list.ToSequence().GetHashCode() == list.ToSequence().GetHashCode());

    [Fact]
    public void Equals_OtherOrder_IsFalse() => Assert.NotEqual<Sequence<int>>([1, 2], [2, 1]);

    [Fact]
    public void Equals_Null_IsFalse() => Assert.False(new[] { 1 }.ToSequence().Equals(null));

    [Fact]
    public void Enumeration_GivesTheItems() => Lists.Sample(list =>
        list.ToSequence().SequenceEqual(list) && list.ToSequence().Count == list.Length && list.ToSequence().AsSpan().SequenceEqual(list));

    [Fact]
    public void ToSequence_ChangingTheSource_ChangesNothing()
    {
        int[] source = [1, 2];
        var sequence = source.ToSequence();
        source[0] = 9;
        Assert.Equal(1, sequence[0]);
    }

    [Fact]
    public void Records_OfEqualSequences_AreEqual()
    {
        static Article Make(string paragraph) => new() { Number = 1, Rank = 1, Headline = ["题"], Body = [new Paragraph(paragraph)] };
        Assert.Equal(Make("文"), Make("文"));
        Assert.NotEqual(Make("文"), Make("字"));
    }

    [Fact]
    public void ToString_ListsTheItems() => Assert.Equal("[1, 2]", new[] { 1, 2 }.ToSequence().ToString());
}
