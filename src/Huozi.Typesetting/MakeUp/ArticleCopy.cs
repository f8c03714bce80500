using System.Collections.Concurrent;
using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Layout;
using Huozi.Model.Styles;
using Huozi.Text;
using Huozi.Typesetting.Headlines;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.MakeUp;

/// <summary>An article shaped for setting: everything about it that does not depend on where it will stand.</summary>
internal sealed class ArticleCopy
{
    private readonly AtomListBuilder builder;
    private readonly ParagraphStyle paragraphs;
    private readonly List<(IReadOnlyList<StyledText> Text, AtomList Atoms, BodyTail? Credit)> captions = [];
    private readonly List<(LineRole Role, int Block, IReadOnlyList<StyledText> Text, AtomList Atoms)> body = [];
    private readonly List<BodyTail> tails = [];
    private readonly Dictionary<AtomList, AtomList> upright = [];

    // Settings of body type are tried on several threads; what one has worked out serves the others.
    private readonly ConcurrentDictionary<int, BodyUnit[]> unitsByMeasure = [];
    private readonly ConcurrentDictionary<(int Picture, int Measure), IReadOnlyList<BodyRow>> captionsByMeasure = [];
    private readonly ConcurrentDictionary<(AtomList Atoms, int Lines), (int[] Ends, double Cost)?> balanced = [];
    private readonly ConcurrentDictionary<AtomList, double[]> breakCosts = [];

    /// <summary>The large first character and the text after it; null for none.</summary>
    private readonly (DropCap Cap, AtomList After)? drop;

    public ArticleCopy(Article article, int position, HouseStyle style, FaceLibrary library, AtomListBuilder builder)
    {
        this.builder = builder;
        paragraphs = style.Paragraphs;
        Article = article;
        Position = position;
        Length = article.Body.Sum(block => block.Text.Length);
        var rank = style.Headlines[Math.Min(position, style.Headlines.Count - 1)];
        var faces = style.Faces;
        TypeStyle In(string face) => new(library[face], Ink.Text);
        var text = In(faces.Body);
        var (subheadStyle, jumpStyle, bylineStyle, creditStyle) = (In(faces.Subhead), In(faces.Jump), In(faces.Byline), In(faces.Credit));
        var datelineStyle = paragraphs.Opening is Opening.Plain ? text : In(faces.Dateline);
        // A brief of one paragraph, or the rest of an article, has nothing to open.
        var opens = paragraphs.Opening is Opening.FirstParagraph && article is { Kind: ArticleKind.News, ContinuedFrom: null } && article.Paragraphs.Count() > 1;

        // A head reversed out of a bar is of the paper's colour.
        var headInk = HeadStyle is HeadStyle.Reversed ? Ink.Paper : Ink.Text;
        TypeStyle InHead(string face) => new(library[face], headInk);
        Column = BuildOptional(article.Column, In(faces.Column) with { Ink = style.Colours.Column });
        Kicker = BuildOptional(article.Kicker, InHead(faces.Kicker));
        Headline = BuildOptional(article.HeadlineText, InHead(rank.Faces[position % rank.Faces.Count]));
        HeadlineEnds = Headline is null ? [] : EndsOfCopyLines(Headline);
        Deck = BuildOptional(article.Deck, InHead(faces.Deck));
        HeadByline = article.BylinePlace is BylinePlace.Head ? BuildOptional(article.PrintedByline, InHead(faces.Byline)) : null;

        var stretches = new ParagraphStretches(text, subheadStyle);
        var opening = opens ? new ParagraphStretches(In(faces.Opening), subheadStyle) : stretches;
        if (article.ContinuedFrom is { } from) Add(LineRole.Jump, 0, [new($"（上接第{from}版）", jumpStyle)]);
        var dateline = article.Dateline;
        for (var i = 0; i < article.Body.Count; i++)
        {
            switch (article.Body[i])
            {
                case Subhead subhead:
                    Add(LineRole.Subhead, i, [new(subhead.Text, subheadStyle)]);
                    break;
                case Paragraph paragraph when dateline is not null:
                    // A dateline without brackets is parted from the text by a space.
                    Add(LineRole.Body, i, [new(dateline.EndsWith('）') ? dateline : dateline + '　', datelineStyle), .. opening.Of(paragraph)]);
                    (dateline, opening) = (null, stretches);
                    break;
                case Paragraph paragraph:
                    if (i == 0) drop = DropOf(paragraph, opening);
                    Add(LineRole.Body, i, opening.Of(paragraph));
                    opening = stretches;
                    break;
            }
        }

        foreach (var picture in article.Pictures)
        {
            StyledText[] caption = [new(picture.Caption ?? "", In(faces.Caption))];
            captions.Add((caption, builder.Build(caption), picture.Credit is { Length: > 0 } credit ? new(LineRole.Credit, builder.Build(credit, creditStyle)) : null));
        }

        if (article is { BylinePlace: BylinePlace.End, PrintedByline: { } byline })
            tails.Add(new(LineRole.Byline, Build([new($"（{byline}）", bylineStyle)], isVertical: article.Vertical)));
        if (article.JumpTo is { } to) tails.Add(new(LineRole.Jump, Build([new($"（下转第{to}版）", jumpStyle)], isVertical: article.Vertical)));
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its place in the page's order of importance, from 0.</summary>
    public int Position { get; }

    /// <summary>How the head stands out; an advertisement, and an article without a headline, have nothing that could.</summary>
    public HeadStyle HeadStyle => Article.Kind is ArticleKind.Advertisement || Article.Headline.Count == 0 ? HeadStyle.Plain : Article.HeadStyle;

    /// <summary>Whether the body runs downwards; an article without text has none that could.</summary>
    public bool IsVertical => Article.Vertical && body.Count > 0;

    /// <summary>栏目.</summary>
    public AtomList? Column { get; }

    /// <summary>引题.</summary>
    public AtomList? Kicker { get; }

    /// <summary>主题, all lines as one text; null for none.</summary>
    public AtomList? Headline { get; }

    /// <summary>Where the copy broke the headline; one item where it left the breaking to us.</summary>
    public int[] HeadlineEnds { get; }

    /// <summary>副题.</summary>
    public AtomList? Deck { get; }

    /// <summary>A byline that is set under the headline.</summary>
    public AtomList? HeadByline { get; }

    /// <summary>How many characters the body has.</summary>
    public int Length { get; }

    /// <summary>Columns times rows that the article takes at the least, the row of white under it included.</summary>
    /// <param name="measure">The width of a column in em.</param>
    public int LeastCells(int measure)
    {
        const int White = 1;
        if (IsVertical || Article.Kind is ArticleKind.Advertisement) return White;
        // Lines cannot be fuller than with every gap given.
        var rows = body.Sum(block => (block.Atoms.Width - block.Atoms.Give + measure * 1000 - 1) / (measure * 1000));
        return rows + (Headline is null || HeadStyle is HeadStyle.Vertical ? 0 : 1) + White;
    }

    /// <summary>The body in one measure.</summary>
    /// <param name="measure">The width of a column in em.</param>
    public BodyUnit[] UnitsAt(int measure) => unitsByMeasure.GetOrAdd(measure, BodyAt);

    /// <summary>The caption and credit of a picture as rows of one measure.</summary>
    public IReadOnlyList<BodyRow> CaptionAt(int picture, int measure) => captionsByMeasure.GetOrAdd((picture, measure), CaptionRowsAt);

    /// <summary>A text of a vertical head, as it runs downwards; null for none.</summary>
    public AtomList? Upright(AtomList? across) => across is null ? null : upright[across];

    /// <summary>A text of the head broken into a number of balanced lines; null where it cannot be.</summary>
    public (int[] Ends, double Cost)? Balanced(AtomList atoms, int lines) =>
        balanced.GetOrAdd((atoms, lines), _ => HeadBreaker.Balanced(atoms, lines, breakCosts.GetOrAdd(atoms, _ => HeadSense.CostsOf(atoms.Text, StandTogether))));

    /// <summary>Whether two characters are neighbours somewhere in the body: the article itself knows the names of its people and places.</summary>
    private bool StandTogether(char first, char second) => Article.Body.Any(block => block.Text.Contains($"{first}{second}", StringComparison.Ordinal));

    private BodyUnit[] BodyAt(int measure)
    {
        var units = new List<BodyUnit>();
        for (var i = 0; i < body.Count; i++)
        {
            var (role, block, text, atoms) = body[i];
            // A subhead stands in the indent of the text below it; a jump line stands at the edge.
            var indent = role is LineRole.Jump ? 0 : paragraphs.Indent;
            var around = i == 0 && drop is { } large ? LineBreaker.BreakAround(large.After, measure * 1000, large.Cap) : null;
            units.Add(new(role, block, around ?? Break(text, atoms, measure * 1000, indent, Article.Vertical), i == body.Count - 1 ? tails : [])
            {
                SpaceAbove = role is LineRole.Subhead && paragraphs.RowAboveSubheads,
            });
        }

        if (body.Count == 0 && tails.Count > 0) units.Add(TailsAlone(tails, measure * 1000));
        return [.. units];
    }

    private IReadOnlyList<BodyRow> CaptionRowsAt((int Picture, int Measure) place)
    {
        var (picture, measure) = place;
        var (text, atoms, credit) = captions[picture];
        return new BodyUnit(LineRole.Caption, picture, Break(text, atoms, measure * 1000, 0), credit is null ? [] : [credit]).Rows;
    }

    /// <summary>The large first character of an article that opens with a long paragraph of plain text, where the house sets such.</summary>
    private (DropCap Cap, AtomList After)? DropOf(Paragraph paragraph, ParagraphStretches stretches)
    {
        const int LeastText = 60;
        var opens = Article is { ContinuedFrom: null, Vertical: false, Kind: ArticleKind.News or ArticleKind.Opinion };
        if (paragraphs.DropCapLines < 2 || !opens || paragraph.Text.Length < LeastText || !Ideograph.Is(paragraph.Text[0]) || paragraph.Spans.Count > 0) return null;
        var character = Build(stretches.Of(new(paragraph.Text[..1])));
        return (new(character, paragraphs.DropCapLines), Build(stretches.Of(new(paragraph.Text[1..]))));
    }

    private static BodyUnit TailsAlone(List<BodyTail> tails, int measure) =>
        new(tails[0].Role, 0, new(tails[0].Atoms, measure, Math.Max(0, measure - tails[0].Atoms.Width), [tails[0].Atoms.Count]), tails[1..]);

    private BrokenParagraph Break(IReadOnlyList<StyledText> text, AtomList atoms, int measure, int indent, bool isVertical = false) =>
        LineBreaker.Break(atoms, measure, indent)
        ?? LineBreaker.Break(Build(text, measure - indent, isVertical), measure, indent)
        ?? LineBreaker.BreakAnywhere(Build(text, measure - indent, isVertical), measure, indent);

    private AtomList Build(IReadOnlyList<StyledText> text, int widest = int.MaxValue, bool isVertical = false) => builder.Build(text, widest, isVertical);

    private void Add(LineRole role, int block, IReadOnlyList<StyledText> text)
    {
        if (text.All(stretch => stretch.Text.Length == 0)) return;
        body.Add((role, block, text, Build(text, isVertical: Article.Vertical)));
    }

    /// <summary>A text of the head, shaped to run downwards where the head is vertical.</summary>
    private AtomList? BuildOptional(string? text, TypeStyle style)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var across = builder.Build(text, style);
        if (HeadStyle is HeadStyle.Vertical) upright.Add(across, Build([new(text, style)], isVertical: true));
        return across;
    }

    /// <summary>Where the copy broke a headline, shaped either way: one past the last atom of each line.</summary>
    public int[] EndsOfCopyLines(AtomList headline)
    {
        var lines = Article.Headline;
        var ends = new int[lines.Count];
        var textEnd = -1;
        for (var line = 0; line < lines.Count; line++)
        {
            textEnd += lines[line].Length + 1;
            var atom = line == 0 ? 0 : ends[line - 1];
            while (atom < headline.Count && headline.Atoms[atom].TextStart < textEnd) atom++;
            ends[line] = atom;
        }

        return ends;
    }
}
