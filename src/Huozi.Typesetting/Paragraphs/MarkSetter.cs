using System.Text;
using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Text.Characters;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>Sets what stands beside the text of a line: emphasis dots below it, readings above it; both at the right of vertical text.</summary>
/// <param name="list">The text.</param>
/// <param name="size">The size of the type.</param>
/// <param name="origin">Where the line starts, on its baseline.</param>
internal sealed class MarkSetter(AtomList list, Length size, Point origin)
{
    private static readonly Rune Dot = new('•');

    /// <summary>How wide an emphasis dot is, in thousandths of the size of the text: seen at once at 9 points, and smaller than a full stop. Each face draws the
    /// bullet that serves for it in a size of its own, and it is scaled to this.</summary>
    private const int DotSize = 150;

    /// <summary>How far the middle of an emphasis dot is below the baseline: in the upper half of the white between lines (CLREQ, interlinear punctuation: close to its character).</summary>
    private const int DotDrop = 230;

    /// <summary>How far the baseline of a reading is above that of its text: just clear of the em square.</summary>
    private const int RubyRise = 940;

    private readonly List<GlyphRun> readings = [];
    private readonly List<(Face Face, Ink Ink, Glyph Glyph)> dots = [];

    /// <summary>Adds the marks of an atom whose left edge is some thousandths of the size from the line's origin.</summary>
    public void Add(in Atom atom, int x)
    {
        // Marks take no dot: what is stressed is words (GB/T 15834-2011, 4.13).
        if (TakesDot(atom)) AddDot(atom, x);
        if (atom.Ruby >= 0) AddReading(list.Rubies[atom.Ruby], atom, x);
    }

    /// <summary>Adds the marks of an atom of vertical text whose top is some thousandths of the size below the line's (GB/T 15834-2011, 5.2.5: at its right).</summary>
    public void AddVertical(in Atom atom, int y)
    {
        // As far from the square as below level text.
        const int Beside = 500 + DotDrop - (1000 - (int)(1000 * GlyphRun.AscentShare));
        var middle = y + atom.Width / 2;
        if (TakesDot(atom))
        {
            var face = atom.Style.Face;
            var bullet = face.GlyphOf(Dot);
            var scale = DotScaleOf(face, bullet);
            var origin = new Point(Scaled(Beside - face.AdvanceOf(bullet) * scale / 2000), Scaled(middle + face.MiddleOf(bullet) * scale / 1000));
            readings.Add(Run(face, scale, atom.Style.Ink, RunDirection.Across, origin, "•", [new(bullet, Length.Zero, 0)]));
        }

        if (atom.Ruby < 0) return;
        var ruby = list.Rubies[atom.Ruby];
        readings.Add(Run(ruby.Face, Ruby.Scale, atom.Style.Ink, RunDirection.Turned, new(Scaled(500 + RubyRise - (int)(1000 * GlyphRun.AscentShare)), Scaled(middle - ruby.Width / 2)), ruby.Text, GlyphsOf(ruby)));
    }

    private static bool TakesDot(in Atom atom) => atom.Style.IsDotted && atom.First is CharacterClass.Ideograph or CharacterClass.Western;

    /// <summary>The runs.</summary>
    public Sequence<GlyphRun> Finish()
    {
        if (dots.Count == 0) return readings.ToSequence();
        var (face, ink, bullet) = (dots[0].Face, dots[0].Ink, dots[0].Glyph.Id);
        var scale = DotScaleOf(face, bullet);
        var baseline = DotDrop + face.MiddleOf(bullet) * scale / 1000;
        var row = dots.Select((dot, i) => dot.Glyph with { Cluster = i }).ToSequence();
        return readings.Append(Run(face, scale, ink, RunDirection.Across, new(Length.Zero, Scaled(baseline)), new('•', dots.Count), row)).ToSequence();
    }

    private void AddDot(in Atom atom, int x)
    {
        var face = atom.Style.Face;
        if (dots.Count > 0 && !ReferenceEquals(face, dots[0].Face)) face = dots[0].Face;
        var glyph = face.GlyphOf(Dot);
        var half = face.AdvanceOf(glyph) * DotScaleOf(face, glyph) / 2000;
        var pen = x + atom.InkShift;
        // One under each letter or digit of a word too.
        foreach (var letter in list.Glyphs[atom.GlyphStart..atom.GlyphEnd])
        {
            var advance = LineSetter.OwnSize(letter.Advance, atom.Style);
            dots.Add((face, atom.Style.Ink, new(glyph, Scaled(pen + advance / 2 - half), 0)));
            pen += advance;
        }
    }

    private void AddReading(Ruby ruby, in Atom atom, int x)
    {
        var left = x + (atom.Width - ruby.Width) / 2;
        readings.Add(Run(ruby.Face, Ruby.Scale, atom.Style.Ink, RunDirection.Across, new(Scaled(left), -Scaled(RubyRise)), ruby.Text, GlyphsOf(ruby)));
    }

    private Sequence<Glyph> GlyphsOf(Ruby ruby)
    {
        var pen = 0;
        var glyphs = new List<Glyph>();
        foreach (var glyph in ruby.Glyphs)
        {
            glyphs.Add(new(glyph.Id, Scaled((pen + glyph.Offset) * Ruby.Scale / 1000), glyph.Cluster));
            pen += glyph.Advance;
        }

        return glyphs.ToSequence();
    }

    /// <summary>A run some way from the line's origin.</summary>
    private GlyphRun Run(Face face, int scale, Ink ink, RunDirection direction, Point offset, string text, Sequence<Glyph> glyphs) => new()
    {
        Face = face.Name,
        Size = size.Scale(scale / 1000.0),
        Ink = ink,
        Direction = direction,
        Origin = new(origin.X + offset.X, origin.Y + offset.Y),
        Text = text,
        Glyphs = glyphs,
    };

    private static int DotScaleOf(Face face, ushort bullet) => DotSize * 1000 / Math.Max(1, face.InkHeightOf(bullet));

    private Length Scaled(int thousandths) => size.Scale(thousandths / 1000.0);
}
