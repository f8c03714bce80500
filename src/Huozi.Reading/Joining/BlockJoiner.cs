using Huozi.Model;
using Huozi.Reading.Credits;
using Huozi.Reading.Ordering;
using Huozi.Reading.Segmenting;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources;
using Huozi.Text.Marks;

namespace Huozi.Reading.Joining;

/// <summary>Makes an article of a head and its passages: says what each line is, and joins the lines.</summary>
internal sealed class BlockJoiner
{
    private const double LeastIndent = 1.2;
    private const double MostIndent = 2.9;
    private const double Ragged = 1.5;

    // Brackets that writers' names stand in are no longer.
    private const int LongestBrackets = 80;

    private readonly List<DumpLine> lines = [];
    private readonly List<TextRole> roles = [];

    /// <summary>What each line of the passages is.</summary>
    public IReadOnlyList<TextRole> PassageRoles { get; private set; } = [];

    /// <summary>The article; null where there is nothing to say.</summary>
    public Article? Join(FoundArticle found)
    {
        AddHead(found.Head);
        var headLines = lines.Count;
        TextLine? before = null;
        TextBlock? block = null;
        foreach (var passage in found.Passages)
        {
            for (var i = 0; i < passage.Block.Lines.Count; i++)
            {
                var line = passage.Block.Lines[i];
                Add(line, RoleOf(passage, i, before, block));
                before = line;
                block = passage.Block;
            }
        }

        PassageRoles = roles[headLines..];
        var article = ArticleBuilder.BuildOne(lines, roles);
        return found.Head?.Column is { } column && article is not null ? article with { Column = column.Text } : article;
    }

    private void AddHead(Head? head)
    {
        if (head is null) return;
        if (head.Kicker.Count > 0) Add(string.Concat(head.Kicker.Select(block => block.Text)), TextRole.Kicker);
        var isFirst = true;
        foreach (var line in head.Headline.SelectMany(block => block.Lines))
        {
            Add(line.Text, isFirst ? TextRole.Headline : TextRole.HeadlineMore);
            isFirst = false;
        }

        foreach (var line in head.Deck.SelectMany(block => block.Lines)) Add(line.Text, TextRole.Deck);
        if (head.Byline.Count > 0) Add(string.Join(' ', head.Byline.SelectMany(block => block.Lines).Select(line => line.Text)), TextRole.HeadByline);
    }

    private void Add(TextLine line, TextRole role) => Add(line.Text, role);

    private void Add(string text, TextRole role)
    {
        lines.Add(new(lines.Count + 1, text, AfterGap: false, IsIndented: false, BeginsWithSpace: false, EndsWithSpace: false));
        roles.Add(role);
    }

    private TextRole RoleOf(Passage passage, int index, TextLine? before, TextBlock? blockBefore)
    {
        var line = passage.Block.Lines[index];
        if (passage.IsSubhead) return TextRole.Subhead;
        if (before is null && JumpMark.AtStart(line.Text) is { After.Length: 0 }) return TextRole.HeadContinuation;
        if (before is null && BylineText.OwnLine(line.Text) is not null) return TextRole.HeadByline;
        if (JumpMark.AtEnd(line.Text) is { Before.Length: 0 }) return TextRole.Jump;
        var indent = (line.Flow.Left - passage.Block.Column.Left) / line.Size;
        if (before is not null && (indent > MostIndent || passage.IsByline) && SentenceMarks.EndsSentence(before.Text) && BylineText.OwnLine(line.Text) is not null) return TextRole.EndByline;
        if (before is not null && roles[^1] is TextRole.Paragraph && Dateline.Is(before.Text)) return TextRole.ParagraphMore;
        if (before is null || roles[^1] is not (TextRole.Paragraph or TextRole.ParagraphMore) || line.HasDropCap) return TextRole.Paragraph;
        if ((indent < MostIndent || line.Text[^1] is ')' or '）') && ClosesBrackets(line.Text)) return TextRole.ParagraphMore;
        if (passage.IndentsParagraphs) return indent > LeastIndent ? TextRole.Paragraph : TextRole.ParagraphMore;
        var isShort = blockBefore!.Column.Right - before.Flow.Right > Ragged * before.Size;
        return isShort && SentenceMarks.EndsSentence(before.Text) ? TextRole.Paragraph : TextRole.ParagraphMore;
    }

    /// <summary>Whether brackets that the lines before left open close in a line: a name of two characters may be parted at its blank (王　燕).</summary>
    private bool ClosesBrackets(string line)
    {
        var close = line.IndexOfAny([')', '）']);
        if (close < 0 || line.AsSpan(0, close).IndexOfAny('(', '（') >= 0) return false;
        var length = 0;
        for (var i = lines.Count - 1; i >= 0 && length < LongestBrackets; i--)
        {
            var text = lines[i].Text;
            if (text.LastIndexOfAny(['(', '（', ')', '）']) is >= 0 and var at) return text[at] is '(' or '（';
            length += text.Length;
        }

        return false;
    }
}
