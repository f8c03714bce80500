using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Text.Characters;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Headlines;

/// <summary>Sets a line of a head from top to bottom (直排).</summary>
/// <remarks>
/// Characters and marks take a whole square each, marks in their upright forms (CLREQ 3.1.7); a Western letter or digit by itself stands upright,
/// a longer word or number is turned a quarter clockwise.
/// </remarks>
internal static class VerticalLine
{
    private const int Em = 1000;

    /// <summary>A space is half a square.</summary>
    private const int SpaceLength = Em / 2;

    /// <summary>How far below and left of the baseline the middle of the em square is, as a share of the size.</summary>
    private const double MiddleShare = GlyphRun.AscentShare - 0.5;

    /// <summary>The length of a text's longest line.</summary>
    public static Length LengthOf(HeadText text) =>
        text.Size.Scale(Enumerable.Range(0, text.Ends.Length).Max(line => LengthOf(text.Atoms, text.StartOf(line), text.Ends[line])) / (double)Em);

    /// <summary>Sets one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">Which of its lines.</param>
    /// <param name="top">The middle of the top of its first square.</param>
    public static Line Set(HeadText text, int line, Point top)
    {
        var (list, size, start, end) = (text.Atoms, text.Size, text.StartOf(line), text.Ends[line]);
        var runs = new List<GlyphRun>();
        var glyphs = new List<Glyph>();
        var (at, runStart, runAt) = (0, start, 0);
        for (var i = start; i < end; i++)
        {
            var atom = list.Atoms[i];
            var runText = list.Atoms[runStart].TextStart;
            if (IsTurned(atom))
            {
                foreach (var glyph in list.Glyphs[atom.GlyphStart..atom.GlyphEnd]) Add(glyph.Id, at + WidthBefore(list, atom, glyph.Cluster), glyph.Cluster);
            }
            else
            {
                var down = 0;
                foreach (var glyph in atom.Face.ShapeVertical(list.Text.AsSpan(atom.TextStart, atom.TextEnd - atom.TextStart)))
                {
                    Add(glyph.Id, at + down, glyph.Cluster + atom.TextStart);
                    down += Em;
                }
            }

            at += LengthOf(atom);
            // The copy's space is kept as a glyph, so that text taken out of a page has it too.
            if (list.Gaps[i].IsSpace) Add(atom.Face.GlyphOf(new(' ')), at, atom.TextEnd);
            if (i + 1 < end && list.Gaps[i].IsSpace) at += SpaceLength;
            if (i + 1 < end && Together(atom, list.Atoms[i + 1])) continue;

            var textEnd = i + 1 < list.Count ? list.Atoms[i + 1].TextStart : list.Text.Length;
            var turned = IsTurned(atom);
            runs.Add(new()
            {
                Face = atom.Face.Name,
                Size = size,
                Ink = atom.Ink,
                Direction = turned ? RunDirection.Turned : RunDirection.Down,
                Origin = new(turned ? top.X - size.Scale(MiddleShare) : top.X, top.Y + size.Scale(runAt / (double)Em)),
                Text = list.Text[runText..textEnd],
                Glyphs = glyphs.ToSequence(),
            });
            glyphs.Clear();
            (runStart, runAt) = (i + 1, at);

            void Add(ushort id, int place, int cluster) => glyphs.Add(new(id, size.Scale((place - runAt) / (double)Em), cluster - runText));
        }

        return new()
        {
            Role = text.Role,
            Box = new(top.X - size / 2, top.Y, size, size.Scale(LengthOf(list, start, end) / (double)Em)),
            Runs = runs.ToSequence(),
        };
    }

    private static int LengthOf(AtomList list, int start, int end)
    {
        var length = 0;
        for (var i = start; i < end; i++) length += LengthOf(list.Atoms[i]) + (i + 1 < end && list.Gaps[i].IsSpace ? SpaceLength : 0);
        return length;
    }

    private static int LengthOf(Atom atom) => IsTurned(atom) ? atom.Width : (atom.TextEnd - atom.TextStart > 1 && IsDoubled(atom) ? 2 : 1) * Em;

    private static bool IsDoubled(Atom atom) => atom.First is CharacterClass.Dash or CharacterClass.Ellipsis;

    private static bool IsTurned(Atom atom) => CharacterClasses.IsWestern(atom.First) && atom.TextEnd - atom.TextStart > 1;

    private static bool Together(Atom one, Atom next) => IsTurned(one) == IsTurned(next) && ReferenceEquals(one.Face, next.Face) && one.Ink == next.Ink;

    /// <summary>How far into a turned word a glyph stands.</summary>
    private static int WidthBefore(AtomList list, Atom atom, int cluster)
    {
        var width = 0;
        foreach (var glyph in list.Glyphs[atom.GlyphStart..atom.GlyphEnd])
        {
            if (glyph.Cluster == cluster) break;
            width += glyph.Advance;
        }

        return width;
    }
}
