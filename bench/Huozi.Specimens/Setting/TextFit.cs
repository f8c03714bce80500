using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;

namespace Huozi.Specimens.Setting;

/// <summary>Cuts a story so that it fills its columns and ends with a sentence.</summary>
internal static class TextFit
{
    private const int MostTries = 40;

    // A last paragraph with fewer characters is given up.
    private const int ShortestEnd = 14;

    /// <summary>Cuts and pours a story.</summary>
    /// <param name="blocks">The story, longer than the columns hold.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="compose">Makes the items of a story that was cut, with its byline and all that stands among its paragraphs.</param>
    /// <returns>What is printed, and the blocks it holds; null where not even one paragraph finds room.</returns>
    public static (Poured Poured, IReadOnlyList<Block> Blocks)? Fit(IReadOnlyList<Block> blocks, IReadOnlyList<Box> columns, Func<IReadOnlyList<Block>, IReadOnlyList<(FlowItem Item, int Block, int Offset)>> compose)
    {
        List<Block> kept = [.. blocks];
        for (var attempt = 0; attempt < MostTries && kept.Count > 0; attempt++)
        {
            var items = compose(kept);
            var poured = Pouring.Pour([.. items.Select(item => item.Item)], columns);
            if (poured.IsComplete) return (poured, kept);
            var (_, block, offset) = items[poured.Item];
            // What stands after the text (a byline) found no room: the text gives up a sentence for it.
            var place = block < 0 ? int.MaxValue : Math.Max(0, poured.Place - offset);
            kept = Cut(kept, block < 0 ? kept.Count - 1 : block, place);
        }

        return null;
    }

    /// <summary>The blocks up to a place in one of them, to the end of a sentence before it.</summary>
    private static List<Block> Cut(IReadOnlyList<Block> blocks, int block, int place)
    {
        var kept = blocks.Take(block + 1).ToList();
        var text = kept[^1].Text;
        var limit = Math.Min(place, text.Length - 1);
        var end = kept[^1].IsSubhead ? 0 : Sentences.LastEnd(text, limit);
        // Rather than leave much white, a sentence ends where it pauses.
        var pause = kept[^1].IsSubhead ? 0 : Sentences.LastEnd(text, limit, "，；。！？");
        kept.RemoveAt(kept.Count - 1);
        if (pause - end > 12 && pause >= ShortestEnd) kept.Add(new(text[..(pause - 1)] + "。", false));
        else if (end >= ShortestEnd) kept.Add(new(text[..end], false));
        while (kept.Count > 0 && kept[^1].IsSubhead) kept.RemoveAt(kept.Count - 1);
        return kept;
    }
}
