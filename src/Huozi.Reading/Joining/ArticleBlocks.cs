using Huozi.Model.Recovered;
using Huozi.Reading.Ordering;
using Huozi.Reading.Segmenting;
using Huozi.Reading.Segmenting.Lines;

namespace Huozi.Reading.Joining;

/// <summary>The blocks of an article: its head's, and its passages cut where paragraphs begin.</summary>
internal static class ArticleBlocks
{
    /// <summary>The blocks in reading order.</summary>
    /// <param name="found">The article.</param>
    /// <param name="roles">What each line of its passages is.</param>
    public static IReadOnlyList<ReadBlock> Of(FoundArticle found, IReadOnlyList<TextRole> roles)
    {
        var blocks = new List<ReadBlock>();
        if (found.Head is { } head)
        {
            if (head.Column is { } column) blocks.Add(ReadLines.Block(BlockRole.Column, column.Lines));
            blocks.AddRange(ReadLines.Blocks(BlockRole.Kicker, head.Kicker));
            blocks.AddRange(ReadLines.Blocks(BlockRole.Headline, head.Headline));
            blocks.AddRange(ReadLines.Blocks(BlockRole.Deck, head.Deck));
            blocks.AddRange(ReadLines.Blocks(BlockRole.Byline, head.Byline));
        }
        var at = 0;
        foreach (var passage in found.Passages)
        {
            var part = new List<TextLine>();
            var role = BlockRole.Paragraph;
            foreach (var line in passage.Block.Lines)
            {
                var next = BlockRoleOf(roles[at++]);
                // Lines of one subhead stay together; of all else only what goes on.
                if (part.Count > 0 && next != BlockRole.ParagraphMore && !(next == role && next == BlockRole.Subhead))
                {
                    blocks.Add(ReadLines.Block(role, part));
                    part.Clear();
                }
                if (part.Count == 0) role = next;
                part.Add(line);
            }
            blocks.Add(ReadLines.Block(role, part));
        }
        return blocks;
    }

    private static BlockRole BlockRoleOf(TextRole role) => role switch
    {
        TextRole.Subhead => BlockRole.Subhead,
        TextRole.HeadByline or TextRole.EndByline => BlockRole.Byline,
        TextRole.Continuation or TextRole.HeadContinuation => BlockRole.Continuation,
        TextRole.Jump => BlockRole.Jump,
        TextRole.ParagraphMore => BlockRole.ParagraphMore,
        _ => BlockRole.Paragraph,
    };
}
