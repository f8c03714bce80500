using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Layout;
using Huozi.Typesetting.Headlines;
using Huozi.Typesetting.Paragraphs;
using Huozi.Typesetting.Styles;

namespace Huozi.Typesetting.MakeUp;

/// <summary>An article shaped for setting: everything about it that does not depend on where it will stand.</summary>
internal sealed class ArticleCopy
{
    /// <summary>The indent of a paragraph: two em (CLREQ 3.3.1).</summary>
    public const int Indent = 2000;

    private readonly AtomListBuilder builder;
    private readonly List<(IReadOnlyList<StyledText> Text, AtomList Atoms, BodyTail? Credit)> captions = [];
    private readonly List<(LineRole Role, int Block, IReadOnlyList<StyledText> Text, AtomList Atoms)> body = [];
    private readonly List<BodyTail> tails = [];
    private readonly Dictionary<int, IReadOnlyList<BodyRow>> rowsByMeasure = [];
    private readonly Dictionary<(int Picture, int Measure), IReadOnlyList<BodyRow>> captionsByMeasure = [];
    private readonly Dictionary<(AtomList Atoms, int Lines), (int[] Ends, double Cost)?> balanced = [];
    private readonly Dictionary<AtomList, double[]> breakCosts = [];

    // Settings of body type are tried on several threads; what one has worked out serves the others.
    private readonly Lock gate = new();

    public ArticleCopy(Article article, int position, HouseStyle style, FaceLibrary library, AtomListBuilder builder)
    {
        this.builder = builder;
        Article = article;
        Position = position;
        Length = article.Body.Sum(block => block.Text.Length);
        var rank = style.Headlines[Math.Min(position, style.Headlines.Count - 1)];
        var face = library[rank.Faces[position % rank.Faces.Count]];
        var text = new TypeStyle(library[FaceNames.Song], Ink.Text);
        var kai = text with { Face = library[FaceNames.Kai] };
        var hei = text with { Face = library[FaceNames.HeiBold] };

        // A head reversed out of a bar is of the paper's colour.
        var headInk = HeadStyle is HeadStyle.Reversed ? Ink.Paper : Ink.Text;
        Column = BuildOptional(article.Column, hei with { Ink = Ink.Paper });
        Kicker = BuildOptional(article.Kicker, kai with { Ink = headInk });
        Headline = article.Headline.Count == 0 ? null : builder.Build(article.HeadlineText, new(face, headInk));
        HeadlineEnds = EndsOfCopyLines(article.Headline);
        Deck = BuildOptional(article.Deck, kai with { Ink = headInk });
        HeadByline = article.BylinePlace is BylinePlace.Head ? BuildOptional(article.PrintedByline, kai with { Ink = headInk }) : null;

        if (article.ContinuedFrom is { } from) Add(LineRole.Jump, 0, [new($"（上接第{from}版）", hei)]);
        var dateline = article.Dateline;
        for (var i = 0; i < article.Body.Count; i++)
        {
            switch (article.Body[i])
            {
                case Subhead subhead:
                    Add(LineRole.Subhead, i, [new(subhead.Text, hei)]);
                    break;
                case var paragraph when dateline is not null:
                    // A dateline without brackets is parted from the text by a space.
                    Add(LineRole.Body, i, [new(dateline.EndsWith('）') ? dateline : dateline + '　', hei), new(paragraph.Text, text)]);
                    dateline = null;
                    break;
                case var paragraph:
                    Add(LineRole.Body, i, [new(paragraph.Text, text)]);
                    break;
            }
        }

        foreach (var picture in article.Pictures)
        {
            StyledText[] caption = [new(picture.Caption ?? "", kai)];
            captions.Add((caption, builder.Build(caption), picture.Credit is { Length: > 0 } credit ? new(LineRole.Credit, builder.Build(credit, kai)) : null));
        }

        if (article is { BylinePlace: BylinePlace.End, PrintedByline: { } byline }) tails.Add(new(LineRole.Byline, builder.Build($"（{byline}）", kai)));
        if (article.JumpTo is { } to) tails.Add(new(LineRole.Jump, builder.Build($"（下转第{to}版）", hei)));
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its place in the page's order of importance, from 0.</summary>
    public int Position { get; }

    /// <summary>How the head stands out; an advertisement, and an article without a headline, have nothing that could.</summary>
    public HeadStyle HeadStyle => Article.Kind is ArticleKind.Advertisement || Article.Headline.Count == 0 ? HeadStyle.Plain : Article.HeadStyle;

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

    /// <summary>The body as rows of one measure.</summary>
    /// <param name="measure">The width of a column in em.</param>
    public IReadOnlyList<BodyRow> RowsAt(int measure)
    {
        lock (gate)
        {
            if (!rowsByMeasure.TryGetValue(measure, out var rows)) rowsByMeasure.Add(measure, rows = BodyAt(measure));
            return rows;
        }
    }

    /// <summary>The caption and credit of a picture as rows of one measure.</summary>
    public IReadOnlyList<BodyRow> CaptionAt(int picture, int measure)
    {
        lock (gate)
        {
            if (!captionsByMeasure.TryGetValue((picture, measure), out var rows)) captionsByMeasure.Add((picture, measure), rows = CaptionRowsAt(picture, measure));
            return rows;
        }
    }

    /// <summary>A text of the head broken into a number of balanced lines; null where it cannot be.</summary>
    public (int[] Ends, double Cost)? Balanced(AtomList atoms, int lines)
    {
        lock (gate)
        {
            if (balanced.TryGetValue((atoms, lines), out var broken)) return broken;
            if (!breakCosts.TryGetValue(atoms, out var costs)) breakCosts.Add(atoms, costs = HeadSense.CostsOf(atoms.Text, StandTogether));
            balanced.Add((atoms, lines), broken = HeadBreaker.Balanced(atoms, lines, costs));
            return broken;
        }
    }

    /// <summary>Whether two characters are neighbours somewhere in the body: the article itself knows the names of its people and places.</summary>
    private bool StandTogether(char first, char second) => Article.Body.Any(block => block.Text.Contains($"{first}{second}", StringComparison.Ordinal));

    private List<BodyRow> BodyAt(int measure)
    {
        var rows = new List<BodyRow>();
        foreach (var (role, block, text, atoms) in body)
        {
            // A subhead stands in the indent of the text below it; a jump line stands at the edge.
            var indent = role is LineRole.Jump ? 0 : Indent;
            AddRows(rows, role, block, Break(text, atoms, measure * 1000, indent));
        }

        foreach (var tail in tails) AddTail(rows, tail, measure * 1000);
        return rows;
    }

    private List<BodyRow> CaptionRowsAt(int picture, int measure)
    {
        var rows = new List<BodyRow>();
        var (text, atoms, credit) = captions[picture];
        AddRows(rows, LineRole.Caption, picture, Break(text, atoms, measure * 1000, 0));
        if (credit is not null) AddTail(rows, credit, measure * 1000, picture);
        return rows;
    }

    private static void AddRows(List<BodyRow> rows, LineRole role, int block, BrokenParagraph paragraph)
    {
        for (var line = 0; line < paragraph.LineCount; line++) rows.Add(new(role, block, paragraph, line));
    }

    private BrokenParagraph Break(IReadOnlyList<StyledText> text, AtomList atoms, int measure, int indent) =>
        LineBreaker.Break(atoms, measure, indent)
        ?? LineBreaker.Break(Build(text, measure - indent), measure, indent)
        ?? throw new InvalidOperationException($"A single character is wider than a column of {measure / 1000} em.");

    /// <summary>Sets a short text right at the end: on the last row where it fits with an em to spare, else on a row of its own.</summary>
    private static void AddTail(List<BodyRow> rows, BodyTail tail, int measure, int block = 0)
    {
        if (rows.Count > 0 && rows[^1] is { Tail: null } last && last.Line == last.Paragraph.LineCount - 1
            && last.Paragraph.LastLineEnd + 1000 + tail.Atoms.Width <= measure)
        {
            rows[^1] = last with { Tail = tail };
            return;
        }

        var empty = new BrokenParagraph(tail.Atoms, measure, Math.Max(0, measure - tail.Atoms.Width), [tail.Atoms.Count]);
        var own = tail.Atoms.Width <= measure ? empty : LineBreaker.Break(tail.Atoms, measure, 0) ?? empty;
        AddRows(rows, tail.Role, block, own);
    }

    /// <summary>Shapes text; the builder serves the whole issue and takes one text at a time.</summary>
    private AtomList Build(IReadOnlyList<StyledText> text, int widest = int.MaxValue)
    {
        lock (builder) return builder.Build(text, widest);
    }

    private void Add(LineRole role, int block, IReadOnlyList<StyledText> text)
    {
        if (text.All(stretch => stretch.Text.Length == 0)) return;
        body.Add((role, block, text, builder.Build(text)));
    }

    private AtomList? BuildOptional(string? text, TypeStyle style) => string.IsNullOrEmpty(text) ? null : builder.Build(text, style);

    private int[] EndsOfCopyLines(Sequence<string> lines)
    {
        if (Headline is null) return [];
        var ends = new int[lines.Count];
        var textEnd = -1;
        for (var line = 0; line < lines.Count; line++)
        {
            textEnd += lines[line].Length + 1;
            var atom = line == 0 ? 0 : ends[line - 1];
            while (atom < Headline.Count && Headline.Atoms[atom].TextStart < textEnd) atom++;
            ends[line] = atom;
        }

        return ends;
    }
}
