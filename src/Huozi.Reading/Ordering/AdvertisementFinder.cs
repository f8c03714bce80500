using Huozi.Reading.Segmenting.Blocks;
using Huozi.Text.Marks;

namespace Huozi.Reading.Ordering;

/// <summary>Finds the closed areas that are paid for: those marked 广告 (广告法 article 14), and those of large type without a paragraph.</summary>
internal static class AdvertisementFinder
{
    // So many sentences of so many characters make a notice.
    private const int Sentence = 14;
    private const int FewSentences = 3;

    public static IReadOnlyList<IReadOnlyList<TextBlock>> Find(IReadOnlyList<TextBlock> blocks, double bodySize) =>
        [.. blocks.Where(block => block.Enclosure is not null).GroupBy(block => block.Enclosure!).Where(group => IsPaid([.. group], bodySize)).Select(group => group.ToList())];

    private static bool IsPaid(TextBlock[] blocks, double bodySize)
    {
        if (Array.Exists(blocks, block => AdvertisementMark.Is(block.Text))) return true;
        var display = blocks.Where(block => block.Size >= BodyType.Display * bodySize).Sum(block => block.Characters);
        // Notices set with much leading are blocks of one line, but sentences.
        var hasParagraph = Array.Exists(blocks, block => block.Lines.Count > 2 && block.Size < BodyType.Display * bodySize) || blocks.Count(block => block.Size < BodyType.Display * bodySize && block.Characters >= Sentence && SentenceMarks.EndsSentence(block.Text)) >= FewSentences;
        return display > 0 && !hasParagraph && blocks.Length > 1;
    }
}
