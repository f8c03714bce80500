using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Huozi.Fonts;
using Huozi.Model.Layout;
using Huozi.Model.Styles;
using Huozi.Text.Characters;
using Huozi.Text.LineBreaking;
using Huozi.Text.Marks;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>Cuts text into atoms and shapes them: the first two steps of setting a paragraph.</summary>
/// <remarks>One builder serves a whole issue: it remembers which characters no face has.</remarks>
internal sealed class AtomListBuilder(FaceLibrary library, TextRules rules)
{
    private const int Em = 1000;

    /// <summary>Numbers and abbreviations of as many letters stand upright in vertical text, side by side in one square.</summary>
    private const int MostUprightLetters = 2;

    /// <summary>How wide they may be: a little over the square on both sides is white between lines.</summary>
    private const int WidestUpright = 1300;
    private readonly GapRules gapRules = new(rules);

    // Texts are built on several threads.
    private readonly ConcurrentDictionary<Rune, Face?> strangers = [];

    /// <summary>Characters that no face at hand has, in order; an empty box stands in their place.</summary>
    public IEnumerable<Rune> Missing => strangers.Where(found => found.Value is null).Select(found => found.Key).Order();

    /// <summary>Characters taken from a face of the system, in order, with that face's name.</summary>
    public IEnumerable<(Rune Character, string Face)> Substituted =>
        strangers.Where(found => found.Value is not null).OrderBy(found => found.Key).Select(found => (found.Key, found.Value!.Name));

    /// <summary>The atoms of a text in one style.</summary>
    public AtomList Build(string text, TypeStyle style, int widest = int.MaxValue) => Build([new(text, style)], widest);

    /// <summary>The atoms of a text in several styles.</summary>
    /// <param name="stretches">The text.</param>
    /// <param name="widest">The width above which a Western word is cut, in thousandths of the size: at the marks of an address, or else at any letter.</param>
    /// <param name="isVertical">Whether the text runs downwards (竖排).</param>
    public AtomList Build(IReadOnlyList<StyledText> stretches, int widest = int.MaxValue, bool isVertical = false)
    {
        var text = string.Concat(stretches.Select(stretch => stretch.Text));
        var work = new Work(text, widest, isVertical, gapRules, rules.Prohibition);
        var start = 0;
        foreach (var stretch in stretches)
        {
            var end = start + stretch.Text.Length;
            if (stretch.Ruby is { } ruby) AddRuby(work, start, end, stretch.Style, ruby);
            else AddStretch(work, start, end, stretch.Style);
            start = end;
        }

        return work.Finish(rules);
    }

    private void AddStretch(Work work, int start, int end, TypeStyle style)
    {
        if (style.Rise > 0 && start < end)
        {
            // A note mark is one unit that stays with what it follows, whatever its characters (CLREQ, unbreakable marks: annotation marks).
            AddAtom(work, start, end, CharacterClass.Suffix, style, RuneAt(work.Text, start));
            return;
        }

        for (var at = start; at < end;)
        {
            var character = RuneAt(work.Text, at);
            var cls = work.IsWestern(at) ? CharacterClass.Western : CharacterClasses.Of(character);
            var next = at + character.Utf16SequenceLength;
            switch (cls)
            {
                case CharacterClass.Space:
                    work.SpaceBefore = work.Text[at];
                    at = next;
                    continue;
                case CharacterClass.Western:
                    next = EndOfWord(work, at, end, style.Face);
                    // A stroke between two ideographs parts them as a mark of theirs.
                    if (work.Text[at] == '/') cls = CharacterClass.Connector;
                    break;
                case CharacterClass.Stop when !work.IsVertical && next < end && IsAsking(work.Text[at]) && IsAsking(work.Text[next]):
                    cls = CharacterClass.DoubleStop;
                    next++;
                    break;
                case CharacterClass.Pause or CharacterClass.Stop when work.IsVertical && FillsItsSquare(work.Text[at]):
                    cls = CharacterClass.DoubleStop;
                    break;
                case CharacterClass.Dash or CharacterClass.Ellipsis:
                    // Two make one mark; a longer row is several.
                    if (next < end && work.Text[next] == work.Text[at]) next++;
                    break;
            }

            next = WithMarksOn(work.Text, next, end);
            if (cls is CharacterClass.Western && IsTooWide(work, at, next, style.Face)) AddPieces(work, at, next, style);
            else AddAtom(work, at, next, cls, style, character);
            at = next;
        }
    }

    /// <summary>Marks that take a whole square in vertical text and give none of it (CLREQ, punctuation adjustment space).</summary>
    private static bool FillsItsSquare(char mark) => mark is '：' or '；' or '？' or '！';

    private static bool IsAsking(char mark) => mark is '？' or '！';

    /// <summary>The end of a word or number that a face can set, or of a run of characters that it lacks.</summary>
    private static int EndOfWord(Work work, int start, int end, Face face)
    {
        var has = face.Has(RuneAt(work.Text, start));
        var at = start + 1;
        while (at < end && (work.IsWestern(at) || CharacterClasses.Of(work.Text[at]) is CharacterClass.Western)
            && work.Breaks[at] < BreakQuality.Poor && face.Has(RuneAt(work.Text, at)) == has)
        {
            at++;
        }

        return at;
    }

    // Only the rare paragraph that has such a word is asked: all others are shaped once, when their atoms are made.
    private static bool IsTooWide(Work work, int start, int end, Face face) =>
        work.Widest < int.MaxValue && Advance(face.Shape(work.Text.AsSpan(start, end - start))) > work.Widest;

    /// <summary>Adds a word that is wider than its column in pieces: an address after its marks, and what is still too wide wherever it can be cut.</summary>
    private void AddPieces(Work work, int start, int end, TypeStyle style)
    {
        for (var at = start; at < end;)
        {
            var next = NextCut(at, BreakQuality.Emergency);
            if (IsTooWide(work, at, next, style.Face)) next = NextCut(at, BreakQuality.LastResort);
            AddAtom(work, at, next, CharacterClass.Western, style, RuneAt(work.Text, at));
            at = next;
        }

        int NextCut(int from, BreakQuality least)
        {
            var next = from + 1;
            while (next < end && work.Breaks[next] < least) next++;
            return next;
        }
    }

    private void AddAtom(Work work, int start, int end, CharacterClass cls, TypeStyle style, Rune character)
    {
        var face = style.Face;
        if (!face.Has(character)) face = Substitute(character) ?? face;
        style = style with { Face = face };
        var text = work.Text.AsSpan(start, end - start);
        if (work.IsVertical)
        {
            AddVertical(work, text, start, end, style, cls);
            return;
        }

        // Most of the text is of single signs, and needs nothing but their glyphs.
        var isOneGlyph = text.Length == character.Utf16SequenceLength
            && cls is not (CharacterClass.Western or CharacterClass.MiddleDot or CharacterClass.Dash or CharacterClass.Ellipsis or CharacterClass.DoubleStop);
        var glyph = isOneGlyph ? GlyphOf(face, character) : default;
        var glyphs = isOneGlyph ? new(in glyph) : ShapeAtom(text, face, cls);
        var (width, shift) = Trim(cls, Scaled(Advance(glyphs), style));
        AddGlyphs(work, glyphs, start, end, width, shift, style, cls);
    }

    /// <summary>Adds a unit of vertical text: upright in its vertical form; a Western word turned, or upright across one square where it is short.</summary>
    private static void AddVertical(Work work, ReadOnlySpan<char> text, int start, int end, TypeStyle style, CharacterClass cls)
    {
        if (CharacterClasses.IsWestern(cls) || style.Rise > 0)
        {
            var word = style.Face.Shape(text);
            var wide = Scaled(Advance(word), style);
            var isUpright = wide <= WidestUpright && (style.Rise > 0 || (IsShort(text) && !work.JoinsWestern(start) && !work.JoinsWestern(end)));
            if (isUpright) AddGlyphs(work, word, start, end, Scaled(Em, style), (Em - wide) / 2, style, cls, RunDirection.Across);
            else AddGlyphs(work, word, start, end, wide, 0, style, cls, RunDirection.Turned);
            return;
        }

        var glyphs = style.Face.ShapeVertical(VerticalForms(text));
        if (cls is CharacterClass.Dash || (cls is CharacterClass.Connector && glyphs[0].Id == style.Face.GlyphOf(RuneAt(work.Text, start))))
        {
            // Faces join two dashes to one stroke in its level form only, and have no form of some connectors that runs downwards: these are turned.
            glyphs = style.Face.ShapeFullWidth(text);
            AddGlyphs(work, glyphs, start, end, Scaled(Advance(glyphs), style), 0, style, cls, RunDirection.Turned);
            return;
        }

        var (width, shift) = Trim(cls, Scaled(Advance(glyphs), style));
        AddGlyphs(work, glyphs, start, end, width, shift, style, cls, RunDirection.Down);
    }

    /// <summary>Whether a word stands upright in one square: a number or an abbreviation of two signs at most.</summary>
    private static bool IsShort(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            if (!char.IsAsciiDigit(sign) && !char.IsAsciiLetterUpper(sign)) return false;
        }

        return text.Length <= MostUprightLetters;
    }

    /// <summary>Quotation marks become the corner brackets of vertical text (GB/T 15834-2011, 5.2.3); faces make the other forms themselves.</summary>
    private static ReadOnlySpan<char> VerticalForms(ReadOnlySpan<char> text) => text is not [var mark] ? text : mark switch
    {
        '“' => "『",
        '”' => "』",
        '‘' => "「",
        '’' => "」",
        _ => text,
    };

    /// <summary>Adds a stretch with a reading above it as one unit: as wide as the wider of the two, each in the middle (CLREQ, positioning of Romanization).</summary>
    private static void AddRuby(Work work, int start, int end, TypeStyle style, string reading)
    {
        if (start == end) return;
        var text = work.Text.AsSpan(start, end - start);
        var glyphs = work.IsVertical ? style.Face.ShapeVertical(text) : style.Face.Shape(text);
        var small = style.Face.Shape(reading);
        var (own, above) = (Scaled(Advance(glyphs), style), Advance(small) * Ruby.Scale / Em);
        work.Rubies.Add(new(reading, style.Face, small, above));
        var width = Math.Max(own, above);
        AddGlyphs(work, glyphs, start, end, width, (width - own) / 2, style, CharacterClass.Ideograph, work.IsVertical ? RunDirection.Down : RunDirection.Across, work.Rubies.Count - 1);
    }

    private static void AddGlyphs(
        Work work, ReadOnlySpan<ShapedGlyph> glyphs, int start, int end, int width, int shift, TypeStyle style, CharacterClass cls, RunDirection direction = RunDirection.Across, int ruby = -1)
    {
        var first = work.Glyphs.Count;
        foreach (var glyph in glyphs) work.Glyphs.Add(glyph with { Cluster = glyph.Cluster + start });
        work.Add(new(start, end, first, work.Glyphs.Count, width, shift, style, cls, cls, direction, ruby));
    }

    private static int Advance(ReadOnlySpan<ShapedGlyph> glyphs)
    {
        var sum = 0;
        foreach (var glyph in glyphs) sum += glyph.Advance;
        return sum;
    }

    private static int Scaled(int advance, TypeStyle style) => style.Scale == Em ? advance : advance * style.Scale / Em;

    private static ShapedGlyph GlyphOf(Face face, Rune character)
    {
        var id = face.GlyphOf(character);
        return new(id, face.AdvanceOf(id), 0, 0);
    }

    private static ReadOnlySpan<ShapedGlyph> ShapeAtom(ReadOnlySpan<char> text, Face face, CharacterClass cls)
    {
        if (cls is CharacterClass.DoubleStop)
        {
            return new ShapedGlyph[] { Half(text[0], 0), Half(text[1], 1) };

            ShapedGlyph Half(char mark, int cluster) => new(face.GlyphOf(new(mark)), CharacterClasses.HalfEm, 0, cluster);
        }

        if (cls is CharacterClass.MiddleDot or CharacterClass.Dash or CharacterClass.Ellipsis) return face.ShapeFullWidth(text);
        return face.Shape(text);
    }

    /// <summary>A mark's width without its blank half, and where its glyph is drawn in that width.</summary>
    /// <remarks>Faces draw marks on a whole square or, in some, on a narrow one of their own; either way the ink gets its half.</remarks>
    private static (int Width, int Shift) Trim(CharacterClass cls, int advance)
    {
        var (before, after) = (CharacterClasses.BlankBefore(cls), CharacterClasses.BlankAfter(cls));
        if (before + after == 0) return (advance, 0);
        if (advance >= Em * 9 / 10) return (advance - before - after, -before);
        var width = Math.Max(advance, CharacterClasses.HalfEm);
        var shift = cls switch
        {
            CharacterClass.Opening => width - advance,
            CharacterClass.MiddleDot => (width - advance) / 2,
            _ => 0,
        };
        return (width, shift);
    }

    private Face? Substitute(Rune character) => library.Embedded(character) ?? strangers.GetOrAdd(character, library.Substitute);

    /// <summary>The end of a cluster: combining marks and variation selectors stay with the character before them.</summary>
    private static int WithMarksOn(string text, int at, int end)
    {
        while (at < end)
        {
            var next = RuneAt(text, at);
            var category = Rune.GetUnicodeCategory(next);
            if (category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark)) break;
            at += next.Utf16SequenceLength;
        }

        return at;
    }

    private static Rune RuneAt(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar;

    private sealed class Work
    {
        private readonly GapRules gapRules;
        private readonly bool[] western;
        private readonly List<Atom> atoms;
        private readonly List<Gap> gaps;

        public Work(string text, int widest, bool isVertical, GapRules gapRules, Prohibition prohibition)
        {
            (Text, Widest, IsVertical, this.gapRules) = (text, widest, isVertical, gapRules);
            (atoms, gaps, Glyphs) = (new(text.Length), new(text.Length), new(text.Length));
            Breaks = new BreakQuality[text.Length];
            ChineseLineBreaker.Find(text, prohibition, Breaks);
            western = SharedMarks.MayHaveWestern(text) ? new bool[text.Length] : [];
            if (western.Length > 0) SharedMarks.FindWestern(text, western);
        }

        public string Text { get; }

        /// <summary>The width above which a word is cut.</summary>
        public int Widest { get; }

        /// <summary>Whether the text runs downwards.</summary>
        public bool IsVertical { get; }

        /// <summary>How well a line may end before each unit of the text.</summary>
        public BreakQuality[] Breaks { get; }

        public List<ShapedGlyph> Glyphs { get; }

        public List<Ruby> Rubies { get; } = [];

        /// <summary>The last space since the last atom; null for none.</summary>
        public char? SpaceBefore { get; set; }

        public void Add(Atom atom)
        {
            if (atoms.Count > 0)
            {
                var quality = Breaks[atom.TextStart];
                gaps.Add(gapRules.Between(atoms[^1].Last, atom.First, SpaceBefore, quality != BreakQuality.Never) with { Break = quality });
            }

            SpaceBefore = null;
            atoms.Add(atom);
        }

        public AtomList Finish(TextRules rules)
        {
            if (atoms.Count > 0) gaps.Add(Gap.Fixed(0) with { Break = BreakQuality.Good, IsSpace = SpaceBefore is not null });
            return new(Text, atoms, gaps, Glyphs, Rubies, rules);
        }

        /// <summary>Whether Western text goes on across a boundary, with or without a space: 20|,000 and on|land.</summary>
        public bool JoinsWestern(int boundary)
        {
            var (before, after) = (boundary - 1, boundary);
            while (before >= 0 && Text[before] == ' ') before--;
            while (after < Text.Length && Text[after] == ' ') after++;
            return before >= 0 && after < Text.Length && CharacterClasses.IsWestern(CharacterClasses.Of(Text[before])) && CharacterClasses.IsWestern(CharacterClasses.Of(Text[after]));
        }

        /// <summary>Whether a mark that Chinese and Western text share is Western here.</summary>
        public bool IsWestern(int at) => western.Length > 0 && western[at];
    }
}
