using CsCheck;
using Huozi.ReadingScore.Scoring;

namespace Huozi.Reading.Tests.Scoring;

public sealed class MatchingBlocksTests
{
    // Few different characters, so that runs repeat and ties are many.
    private static readonly Gen<int[]> Texts = Gen.Int[0, 3].Array[0, 40];

    [Fact]
    public void Of_SameText_IsOneBlock() => Assert.Equal([new(0, 0, 5)], MatchingBlocks.Of([1, 2, 1, 2, 3], [1, 2, 1, 2, 3]));

    [Fact]
    public void Of_NothingInCommon_IsEmpty() => Assert.Empty(MatchingBlocks.Of([1, 2], [3, 4, 5]));

    [Fact]
    public void Of_LongestRunTwice_TakesTheFirst() =>
        // difflib gives the same for 'abxcd' and 'abcd ab'.
        Assert.Equal([new(0, 0, 2), new(3, 2, 2)], MatchingBlocks.Of([1, 2, 9, 3, 4], [1, 2, 3, 4, 8, 1, 2]));

    [Fact]
    public void Of_AnyTexts_BlocksAreEqualAndInOrderInBoth() =>
        Gen.Select(Texts, Texts).Sample((first, second) =>
        {
            var (endOfFirst, endOfSecond) = (0, 0);
            foreach (var block in MatchingBlocks.Of(first, second))
            {
                if (block.First < endOfFirst || block.Second < endOfSecond) return false;
                (endOfFirst, endOfSecond) = (block.First + block.Length, block.Second + block.Length);
                if (!first.AsSpan(block.First, block.Length).SequenceEqual(second.AsSpan(block.Second, block.Length))) return false;
            }

            return endOfFirst <= first.Length && endOfSecond <= second.Length;
        });
}
