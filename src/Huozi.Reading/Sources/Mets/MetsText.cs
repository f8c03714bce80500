using System.Text;
using Huozi.Model;
using Huozi.Model.Recovered;
using Huozi.Reading.Joining;
using Huozi.Reading.Segmenting;
using Huozi.Text;

namespace Huozi.Reading.Sources.Mets;

/// <summary>Makes an article of blocks whose roles are known.</summary>
internal sealed class MetsText
{
    private readonly List<DumpLine> lines = [];
    private readonly List<TextRole> roles = [];

    /// <summary>The article; null where its blocks say nothing.</summary>
    /// <param name="blocks">Its blocks in order.</param>
    public static Article? Build(IReadOnlyList<ReadBlock> blocks)
    {
        // Files do not agree on whether what stands over a headline comes before it.
        ReadBlock[] ordered = [.. blocks.OrderBy(block => HeadRank(block.Role))];
        var text = new MetsText();
        for (var i = 0; i < ordered.Length;)
        {
            var end = i + 1;
            while (end < ordered.Length && GoesOn(ordered[i].Role, ordered[end].Role)) end++;
            text.Add(ordered[i].Role, [.. ordered[i..end].SelectMany(block => block.Lines)]);
            i = end;
        }
        if (ArticleBuilder.BuildOne(text.lines, text.roles) is not { } article) return null;
        var column = blocks.Where(block => block.Role == BlockRole.Column).SelectMany(block => block.Lines).ToList();
        if (column.Count > 0) article = article with { Column = Joined(column) };
        // The file says that these are the writers, whatever they are called.
        var writers = blocks.Where(block => block.Role == BlockRole.Byline).SelectMany(block => block.Lines).ToList();
        return article.Byline is null && writers.Count > 0 && Joined(writers) is var names && Ideograph.Count(names) == 0 ? article with { Byline = names, BylinePlace = BylinePlace.Head } : article;
    }

    /// <summary>The text of some lines: ideographs without a blank between lines, words of letters with one, divided ones put together.</summary>
    public static string Joined(IReadOnlyList<ReadLine> lines)
    {
        if (lines.Any(line => Ideograph.Count(line.Text) > 0)) return string.Concat(lines.Select(line => line.Text));
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && !lines[i - 1].IsHyphenated) text.Append(' ');
            text.Append(lines[i].Text);
        }
        return text.ToString();
    }

    private static int HeadRank(BlockRole role) => role switch
    {
        BlockRole.Kicker => 0,
        BlockRole.Headline => 1,
        BlockRole.Deck => 2,
        _ => 3,
    };

    private static bool GoesOn(BlockRole role, BlockRole next) => role switch
    {
        BlockRole.Paragraph or BlockRole.ParagraphMore => next == BlockRole.ParagraphMore,
        BlockRole.Headline or BlockRole.Kicker or BlockRole.Deck or BlockRole.Byline => next == role,
        _ => false,
    };

    private void Add(BlockRole role, IReadOnlyList<ReadLine> block)
    {
        switch (role)
        {
            case BlockRole.Kicker:
                Add(Joined(block), TextRole.Kicker);
                break;
            case BlockRole.Headline:
                AddLines(block, TextRole.Headline, TextRole.HeadlineMore);
                break;
            case BlockRole.Deck:
                Add(Joined(block), TextRole.Deck);
                break;
            case BlockRole.Byline:
                Add(string.Join(' ', block.Select(line => line.Text)), roles.Contains(TextRole.Paragraph) ? TextRole.EndByline : TextRole.HeadByline);
                break;
            case BlockRole.Continuation:
                AddLines(block, TextRole.HeadContinuation, TextRole.HeadContinuation);
                break;
            case BlockRole.Subhead:
                AddLines(block, TextRole.Subhead, TextRole.Subhead);
                break;
            case BlockRole.Jump:
                AddLines(block, TextRole.Jump, TextRole.Jump);
                break;
            case BlockRole.Paragraph or BlockRole.ParagraphMore when block.All(line => Ideograph.Count(line.Text) == 0):
                Add(Joined(block), TextRole.Paragraph);
                break;
            case BlockRole.Paragraph or BlockRole.ParagraphMore:
                AddLines(block, TextRole.Paragraph, TextRole.ParagraphMore);
                break;
        }
    }

    private void AddLines(IReadOnlyList<ReadLine> block, TextRole first, TextRole more)
    {
        var text = new StringBuilder();
        var role = first;
        for (var i = 0; i < block.Count; i++)
        {
            text.Append(block[i].Text);
            if (block[i].IsHyphenated && i + 1 < block.Count) continue;
            Add(text.ToString(), role);
            text.Clear();
            role = more;
        }
    }

    private void Add(string text, TextRole role)
    {
        lines.Add(new(lines.Count + 1, text, AfterGap: false, IsIndented: false, BeginsWithSpace: false, EndsWithSpace: false));
        roles.Add(role);
    }
}
