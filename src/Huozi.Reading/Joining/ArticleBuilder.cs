using System.Text;
using Huozi.Model;
using Huozi.Reading.Credits;
using Huozi.Reading.Segmenting;
using Huozi.Reading.Sources;
using Huozi.Reading.Untangling;
using Huozi.Text.Marks;

namespace Huozi.Reading.Joining;

/// <summary>Makes articles of lines and their roles: joins lines, and takes bylines, datelines and jumps out of the text.</summary>
internal sealed class ArticleBuilder
{
    // Fewer characters name a subject, as a kicker does; a headline says what happened.
    private const int ShortestHeadline = 8;

    // Names in brackets stand at a text's beginning or end: trying so many line ends is enough, and a text of brackets only takes no time.
    private const int MostTries = 200;

    private readonly List<DumpArticle> articles = [];
    private readonly List<string> headline = [];
    private readonly List<(BodyBlock Block, int Line)> body = [];
    private readonly StringBuilder paragraph = new();
    private int paragraphLine;
    private string? kicker;
    private string? deck;
    private string? byline;
    private BylinePlace place;
    private int? jumpTo;
    private int? continuedFrom;
    private int? firstLine;
    private bool isHeading = true;
    private bool endsWithSpace;
    private bool isKickerDoubtful;

    /// <summary>The articles of one page, in the dump's order.</summary>
    public static IReadOnlyList<DumpArticle> Build(IReadOnlyList<DumpLine> lines, IReadOnlyList<TextRole> roles)
    {
        var builder = new ArticleBuilder();
        for (var i = 0; i < lines.Count; i++) builder.Add(lines[i], roles[i]);
        builder.Finish();
        return builder.articles;
    }

    /// <summary>The articles of texts that do not go on in one another.</summary>
    public static IReadOnlyList<DumpArticle> Build(IReadOnlyList<UntangledText> texts)
    {
        var builder = new ArticleBuilder();
        foreach (var text in texts)
        {
            for (var i = 0; i < text.Lines.Count; i++) builder.Add(text.Lines[i], text.Roles[i]);
            builder.Finish();
        }

        return builder.articles;
    }

    /// <summary>The first article of some lines; null where they say nothing.</summary>
    public static Article? BuildOne(IReadOnlyList<DumpLine> lines, IReadOnlyList<TextRole> roles)
    {
        var tried = lines.ToList();
        var article = First(tried, roles);
        // A line end inside brackets may have been a blank between two names: whichever way they are names is the way.
        var tries = 0;
        for (var i = 0; article is { Byline: null } && i + 1 < tried.Count && tries < MostTries; i++)
        {
            if (roles[i + 1] != TextRole.ParagraphMore || PairedMarks.Depths(tried[i].Text)[^1] == 0) continue;
            tries++;
            var line = tried[i];
            tried[i] = line with { EndsWithSpace = true };
            if (First(tried, roles) is { Byline: not null } parted) article = parted;
            else tried[i] = line;
        }
        return article;
    }

    private static Article? First(IReadOnlyList<DumpLine> lines, IReadOnlyList<TextRole> roles) => Build(lines, roles) is [var first, ..] ? first.Article : null;

    private void Add(DumpLine line, TextRole role)
    {
        if (role != TextRole.ParagraphMore) FinishParagraph();
        if (StartsArticle(role, line)) Finish();
        firstLine ??= line.Number;
        isHeading = role is TextRole.Kicker or TextRole.Headline or TextRole.HeadlineMore or TextRole.Deck or TextRole.HeadByline or TextRole.Continuation or TextRole.HeadContinuation;
        switch (role)
        {
            case TextRole.Kicker:
                kicker = line.Text;
                break;
            case TextRole.Headline or TextRole.HeadlineMore:
                isKickerDoubtful |= role == TextRole.Headline && line.AfterGap && kicker is { Length: >= ShortestHeadline } and not [.., '—' or '：' or ':'];
                headline.AddRange(TextJoiner.HeadlineLines(line.Text));
                break;
            case TextRole.Deck:
                deck += line.Text;
                break;
            case TextRole.HeadByline:
                byline = BylineText.OwnLine(line.Text) ?? BylineText.BareNames(line.Text);
                place = BylinePlace.Head;
                break;
            case TextRole.EndByline:
                byline = BylineText.OwnLine(line.Text);
                break;
            case TextRole.Continuation or TextRole.HeadContinuation:
                continuedFrom = JumpMark.AtStart(line.Text)?.Page;
                break;
            case TextRole.Jump:
                jumpTo = JumpMark.AtEnd(line.Text)?.Page;
                break;
            case TextRole.Subhead:
                body.Add((new Subhead(line.Text), line.Number));
                break;
            case TextRole.Paragraph:
                paragraph.Append(line.Text);
                paragraphLine = line.Number;
                break;
            case TextRole.ParagraphMore:
                TextJoiner.Append(paragraph, line.Text, endsWithSpace || line.BeginsWithSpace);
                break;
        }
        endsWithSpace = line.EndsWithSpace;
    }

    /// <summary>A heading after text or after another headline begins the next article; so does 上接 at a paragraph's start.</summary>
    private bool StartsArticle(TextRole role, DumpLine line) => role switch
    {
        TextRole.Kicker or TextRole.Headline => !isHeading || headline.Count > 0 || (role == TextRole.Kicker && kicker is not null),
        TextRole.Continuation => !isHeading,
        TextRole.Paragraph => !isHeading && JumpMark.AtStart(line.Text) is not null,
        _ => false,
    };

    private void FinishParagraph()
    {
        if (paragraph.Length > 0) body.Add((new Paragraph(paragraph.ToString()), paragraphLine));
        paragraph.Clear();
    }

    private void Finish()
    {
        FinishParagraph();
        if (firstLine is { } line)
        {
            TakeContinuation();
            TakeEnd();
            var dateline = TakeDateline();
            var blocks = body.Where(entry => entry.Block.Text.Length > 0).ToList();
            articles.Add(new(
                new()
                {
                    Number = articles.Count + 1,
                    Rank = articles.Count + 1,
                    Kicker = kicker,
                    Headline = headline.ToSequence(),
                    Deck = deck,
                    Byline = byline ?? dateline?.Byline,
                    BylinePlace = place,
                    Dateline = dateline?.Opening,
                    Body = blocks.Select(entry => WithoutLineEndSpaces(entry.Block)).ToSequence(),
                    JumpTo = jumpTo,
                    ContinuedFrom = continuedFrom,
                },
                line,
                [.. blocks.Select(entry => entry.Line)],
                isKickerDoubtful));
        }
        headline.Clear();
        body.Clear();
        (kicker, deck, byline, place, jumpTo, continuedFrom, firstLine, isHeading, isKickerDoubtful) = (null, null, null, default, null, null, null, true, false);
    }

    private static BodyBlock WithoutLineEndSpaces(BodyBlock block) => block with { Text = TextJoiner.WithoutLineEndSpaces(block.Text) };

    private void TakeContinuation()
    {
        if (body.Count == 0 || JumpMark.AtStart(body[0].Block.Text) is not { } mark) return;
        continuedFrom = mark.Page;
        body[0] = (new Paragraph(mark.After), body[0].Line);
    }

    /// <summary>Takes byline and jump, in either order, off the last paragraph.</summary>
    private void TakeEnd()
    {
        if (body.Count == 0 || body[^1].Block is not Paragraph last) return;
        var text = last.Text;
        for (var found = true; found;)
        {
            found = false;
            if (jumpTo is null && JumpMark.AtEnd(text) is { } jump)
            {
                (text, jumpTo, found) = (jump.Before, jump.Page, true);
            }
            else if (byline is null && BylineText.AtEnd(text) is { } writer)
            {
                (text, byline, found) = (writer.Before, writer.Byline, true);
            }
        }
        // A line of its own in the text's type reads as a paragraph.
        if (byline is null && body.Count > 1 && text.Length > 0 && text[0] is '（' or '(' && BylineText.OwnLine(text) is { } own)
        {
            (byline, place) = (own, BylinePlace.End);
            body.RemoveAt(body.Count - 1);
            return;
        }

        body[^1] = (new Paragraph(text), body[^1].Line);
    }

    private Dateline? TakeDateline()
    {
        if (body.Count == 0 || body[0].Block is not Paragraph first || Dateline.AtStart(first.Text) is not { } dateline) return null;
        body[0] = (new Paragraph(dateline.Rest), body[0].Line);
        return dateline;
    }
}
