using Huozi.Reading.Credits;
using Huozi.Reading.Segmenting;
using Huozi.Reading.Sources;
using Huozi.Text.Marks;

namespace Huozi.Reading.Untangling;

/// <summary>Puts the lines of a dump whose columns were written row by row, or in no good order, into reading order.</summary>
/// <remarks>
/// The steps: lines are cut to pieces of one column each (<see cref="PieceCutter"/>); the columns are found (<see cref="TrackFinder"/>), by language, by what
/// they are about and by their widths; they are cut to strands that surely stand together (<see cref="StrandCutter"/>), and the strands joined to texts
/// (<see cref="StrandJoiner"/>). Captions and bylines without brackets stand aside meanwhile: they interrupt columns.
/// </remarks>
internal static class Untangler
{
    // So few pieces tell nothing of columns; no newspaper page has so many lines.
    private const int LeastPieces = 60;
    private const int MostLines = 1200;

    // What a head's lines are shows in the next lines too.
    private const int LinesUnderHead = 4;

    // Joining takes time by the cube of the strands; a page has some hundred.
    private const int MostStrands = 600;

    // So much less must the columns found cost than one column, by piece, in logarithms of odds.
    private const double LeastGain = 0.56;

    // So many pieces must go on elsewhere than in the next one.
    private const double LeastElsewhere = 0.15;

    // So many runs of a column tell that the dump wrote the page's columns apart, with empty lines between.
    private const int LeastRuns = 3;

    // So many of the paragraphs with an indent stand after the end of another where a dump is in order; heads stand before some.
    private const double LeastAfterEnd = 0.5;

    // So much better must sentences go on in the texts found than in the dump.
    private const double LeastBetter = 0.5;

    /// <summary>The texts of a page; null where its lines are best read as they stand.</summary>
    public static IReadOnlyList<UntangledText>? Untangle(IReadOnlyList<DumpLine> lines)
    {
        if (lines.Count is < LeastPieces or > MostLines || KeepsParagraphs(lines)) return null;
        var isGlyphs = GlyphRows.Find(lines);
        var (pieces, captions, bylines) = SetAside(PieceCutter.Cut([.. lines.Where((_, i) => !isGlyphs[i])]));
        if (pieces.Count < LeastPieces) return null;
        var page = new PageStrands(pieces);
        var isTangled = page.Tracks.Gain >= LeastGain && Elsewhere(page.Tracks) >= LeastElsewhere;
        // A dump that keeps indents was written paragraph by paragraph.
        if ((!isTangled && (Runs(page.Tracks) < LeastRuns || new PageFacts(lines).IndentsParagraphs)) || page.Strands.Count > MostStrands) return null;
        var chains = page.Texts().Select(chain => chain.ToList()).ToList();
        if (!isTangled && Better(chains, pieces) < LeastBetter) return null;
        var texts = new List<(int At, UntangledText Text)>();
        var writers = WritersOf(chains, bylines, texts);
        foreach (var chain in chains) texts.Add((chain[0].Pieces[0], Text(chain, writers.GetValueOrDefault(chain), pieces)));
        texts.AddRange(captions.Select(caption => (caption.At, new UntangledText([caption.Line], [TextRole.Paragraph]))));
        var rows = lines.Where((_, i) => isGlyphs[i]).ToList();
        if (rows.Count > 0) texts.Add((int.MaxValue, new(rows, [TextRole.Paragraph, .. Enumerable.Repeat(TextRole.ParagraphMore, rows.Count - 1)])));
        return [.. texts.OrderBy(text => text.At).Select(text => text.Text)];
    }

    /// <summary>Whether a dump keeps indents, and paragraphs mostly begin where one has ended: then it was written paragraph by paragraph.</summary>
    private static bool KeepsParagraphs(IReadOnlyList<DumpLine> lines)
    {
        int begun = 0, after = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].IsIndented) continue;
            begun++;
            if (SentenceMarks.EndsSentence(lines[i - 1].Text) || BylineText.AtEnd(lines[i - 1].Text) is not null) after++;
        }

        return begun > 0 && after >= LeastAfterEnd * begun;
    }

    /// <summary>Parts what interrupts columns from the rest; each knows how many pieces of the rest are before it.</summary>
    public static (List<Piece> Pieces, List<(int At, DumpLine Line)> Captions, List<(int At, DumpLine Line)> Bylines) SetAside(IReadOnlyList<Piece> all)
    {
        var (pieces, captions, bylines) = (new List<Piece>(), new List<(int, DumpLine)>(), new List<(int, DumpLine)>());
        foreach (var piece in all)
        {
            var text = piece.Text;
            if (text.StartsWith("图为", StringComparison.Ordinal) || text.EndsWith('摄') || text.EndsWith("摄影报道", StringComparison.Ordinal)) captions.Add((pieces.Count, piece.Line));
            else if (!PairedMarks.IsOpening(text[0]) && BylineText.OwnLine(text) is not null) bylines.Add((pieces.Count, piece.Line));
            else pieces.Add(piece);
        }

        return (pieces, captions, bylines);
    }

    /// <summary>How much better sentences that do not go on in the dump go on in the texts, in logarithms of odds.</summary>
    private static double Better(List<List<Strand>> chains, List<Piece> pieces)
    {
        var sum = 0.0;
        foreach (var (before, after) in chains.SelectMany(chain => chain.Zip(chain.Skip(1))))
        {
            int last = before.Pieces[^1], first = after.Pieces[0];
            if (before.Kind != StrandKind.Text || after.Kind != StrandKind.Text || before.Last.EndsSentence || first == last + 1 || last + 1 == pieces.Count) continue;
            if (TrackFinder.Language(pieces[last], pieces[last + 1]) is var inDump && inDump > 0) sum += inDump - TrackFinder.Language(pieces[last], pieces[first]);
        }

        return sum;
    }

    private static int Runs(Tracks tracks) => tracks.Columns.Count(column => tracks.IsRun[column[0]]);

    private static double Elsewhere(Tracks tracks) => tracks.Above.Where((above, i) => above >= 0 && above < i - 1).Count() / (double)tracks.Above.Length;

    /// <summary>Gives each byline that stood aside to the first text below that has none.</summary>
    private static Dictionary<List<Strand>, DumpLine> WritersOf(List<List<Strand>> chains, List<(int At, DumpLine Line)> bylines, List<(int, UntangledText)> texts)
    {
        var writers = new Dictionary<List<Strand>, DumpLine>();
        var free = chains.Select(chain => (Chain: chain, Text: chain.Find(strand => strand.Kind == StrandKind.Text))).Where(entry => entry.Text is not null).OrderBy(entry => entry.Text!.Pieces[0]).ToList();
        foreach (var (at, line) in bylines)
        {
            var index = free.FindIndex(entry => entry.Text!.Pieces[0] >= at);
            if (index < 0) index = free.Count - 1;
            if (index < 0)
            {
                texts.Add((at, new([line], [TextRole.HeadByline])));
                continue;
            }

            writers[free[index].Chain] = line;
            free.RemoveAt(index);
        }

        return writers;
    }

    private static UntangledText Text(List<Strand> chain, DumpLine? writer, List<Piece> pieces)
    {
        // An empty line means something in a column where not all lines have one, and between lines that stand together in the dump.
        var parts = pieces.Count(piece => piece.Line.AfterGap) * 2 < pieces.Count;
        var lines = chain.SelectMany(strand => strand.Pieces.Select((piece, i) => pieces[piece].Line with { AfterGap = parts && i > 0 && strand.Pieces[i - 1] == piece - 1 && pieces[piece].Line.AfterGap })).ToList();
        var heads = chain.TakeWhile(strand => strand.Kind == StrandKind.Head).Sum(strand => strand.Pieces.Count);
        var rest = lines.Skip(heads).ToList();
        var body = BodyRoles(rest);
        var subheads = chain.SelectMany(strand => strand.Pieces.Select(_ => strand.Kind == StrandKind.Head)).Skip(heads).ToList();
        for (var i = 0; i < body.Length; i++)
        {
            if (subheads[i]) body[i] = TextRole.Subhead;
            else if (i > 0 && subheads[i - 1] && body[i] == TextRole.ParagraphMore) body[i] = TextRole.Paragraph;
        }

        TextRole[] roles = [.. HeadRoles(lines, heads), .. (TextRole[])(writer is null ? [] : [TextRole.HeadByline]), .. body];
        return new([.. lines.Take(heads), .. (DumpLine[])(writer is null ? [] : [writer]), .. rest], roles);
    }

    /// <summary>The roles of a head's lines.</summary>
    private static IEnumerable<TextRole> HeadRoles(List<DumpLine> lines, int heads)
    {
        var roles = Segmenter.Segment(new([.. lines.Take(heads + LinesUnderHead)])).Take(heads).ToList();
        var isHead = roles.All(role => role is TextRole.Headline or TextRole.HeadlineMore or TextRole.Kicker or TextRole.Deck) && roles.Count(role => role == TextRole.Headline) == 1;
        return isHead ? roles : Enumerable.Range(0, heads).Select(i => i == 0 ? TextRole.Headline : TextRole.HeadlineMore);
    }

    /// <summary>The roles of a text's lines: no other head stands among them.</summary>
    private static TextRole[] BodyRoles(List<DumpLine> lines)
    {
        if (lines.Count == 0) return [];
        var roles = Segmenter.Segment(new(lines));
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] is not (TextRole.Headline or TextRole.HeadlineMore or TextRole.Kicker or TextRole.Deck or TextRole.HeadByline)) continue;
            if (i > 0 && roles[i - 1] is TextRole.EndByline or TextRole.Jump) continue;
            var begins = i == 0 || SentenceMarks.EndsSentence(lines[i - 1].Text);
            roles[i] = !begins ? TextRole.ParagraphMore : i > 0 && i + 1 < roles.Length && roles[i + 1] == TextRole.Paragraph ? TextRole.Subhead : TextRole.Paragraph;
        }

        return roles;
    }
}
