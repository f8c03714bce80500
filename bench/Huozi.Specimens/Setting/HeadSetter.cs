using Huozi.Specimens.Drawing;
using Huozi.Specimens.Looks;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Setting;

/// <summary>Sets an article's head.</summary>
internal sealed class HeadSetter(Studio studio)
{
    private Look Look => studio.Look;

    private Chance Chance => studio.Chance;

    /// <summary>Sets a head level.</summary>
    /// <param name="head">What it says.</param>
    /// <param name="place">Its left, top and right; how far it may reach down.</param>
    /// <param name="largest">The largest size.</param>
    /// <param name="mostLines">The most lines of the headline.</param>
    /// <returns>What it covers.</returns>
    public Box Level(HeadCopy head, Box place, double largest, int mostLines = 3)
    {
        var face = Chance.Of(Look.Heads);
        var alignment = Look.HeadAlignment;
        var isReversed = Chance.Is(Look.HeadReversed);
        var ink = isReversed ? "#fff" : Chance.Is(Look.HeadColour) ? Look.Theme : "#000";
        var inset = isReversed ? Look.Size * 0.7 : 0;
        var (left, right) = (place.Left + inset, place.Right - inset);
        var (lines, size) = HeadLines.Fit(head.Headline, face, right - left, largest, mostLines);
        var small = Math.Clamp(size * Chance.Between(0.45, 0.6), Look.Size * 1.05, Look.Size * 2);
        var y = place.Top;
        if (head.Column is not null) y = ColumnName(head.Column, place, y);
        var top = y;
        if (isReversed) y += Look.Size * 0.5;
        var sideFace = Chance.Of(Look.Kai, Look.BoldHei, Look.Body, Typecase.Hei[0]);
        y = Lines(head.Kicker, sideFace, small, left, right, y, alignment, isReversed ? ink : Chance.Is(0.15) ? Look.Theme : "#000");
        var rows = lines.Count > 1 && Chance.Is(0.1) && alignment == Alignment.Centre ? Alignment.End : alignment;
        for (var i = 0; i < lines.Count; i++)
        {
            var natural = Measure.Advance(face, lines[i]) * size;
            var spacing = lines.Count == 1 && natural < (right - left) * 0.7 && lines[i].Length < 12 && Chance.Is(Look.HeadSpaced)
                ? Math.Min(size * 1.2, ((right - left) * Chance.Between(0.75, 0.95) - natural) / lines[i].Length) : 0;
            // Lines that step from the left to the right (梯形).
            var step = rows == Alignment.End ? i == 0 ? Alignment.Start : Alignment.End : alignment;
            studio.Sheet.Add(new TextMark
            {
                Area = new(left, y, right, y + (size * 1.2)), Runs = [new(lines[i], face, ink)], Size = size, Alignment = step, Spacing = spacing,
                Shadow = !isReversed && Chance.Is(Look.HeadShadow) ? "#bbb" : null,
            });
            y += size * 1.2;
        }

        y = Lines(head.Deck, sideFace, small, left, right, y, alignment, isReversed ? ink : "#000");
        if (isReversed)
        {
            y += Look.Size * 0.5;
            studio.Sheet.Add(new FrameMark(new(place.Left, top, place.Right, y), Look.Theme, Radius: Look.BoxRadius));
            y += Look.Size * 0.3;
        }

        if (head.Byline is not null)
        {
            y += Look.Size * 0.2;
            y = Lines(head.Byline, Chance.Of(Look.Kai, Typecase.Hei[0], Look.Body), Look.Size * Chance.Of(0.95, 1.0, 1.05), left, right, y, alignment, "#000");
        }

        return new(place.Left, place.Top, place.Right, y);
    }

    /// <summary>Sets a head upright, its lines from right to left.</summary>
    /// <param name="head">What it says.</param>
    /// <param name="place">Its top and bottom, and its right edge or its left.</param>
    /// <param name="largest">The largest size.</param>
    /// <param name="isAtRight">Whether it stands at the right edge of the place.</param>
    /// <returns>What it covers.</returns>
    public Box Upright(HeadCopy head, Box place, double largest, bool isAtRight)
    {
        var face = Chance.Of(Look.Heads);
        var ink = Chance.Is(Look.HeadColour) ? Look.Theme : "#000";
        var (lines, size) = HeadLines.Fit(head.Headline, face, place.Height * 0.96, largest, 3);
        var small = Math.Clamp(size * 0.5, Look.Size * 1.05, Look.Size * 1.8);
        var sideFace = Chance.Of(Look.Kai, Look.BoldHei);
        var shift = Chance.Of(0, 0.5) * size;
        var rows = new List<(string Text, Face Face, double Size, double Shift)>();
        if (head.Kicker is { } kicker) rows.AddRange(HeadLines.Fit(kicker, sideFace, place.Height, small, 2).Lines.Select(text => (text, sideFace, small, 0.0)));
        rows.AddRange(lines.Select((text, index) => (text, face, size, (index * shift) + (Measure.Advance(face, text) * size) < place.Height ? index * shift : 0)));
        if (head.Deck is { } deck) rows.AddRange(HeadLines.Fit(deck, sideFace, place.Height - size, small, 2).Lines.Select(text => (text, sideFace, small, size)));
        if (head.Byline is { } byline)
        {
            var byFace = Chance.Of(Look.Kai, Look.Body);
            rows.Add((byline, byFace, Look.Size, Math.Max(0, Chance.Of(0.3, 0.5) * (place.Height - (Measure.Advance(byFace, byline) * Look.Size)))));
        }

        var width = rows.Sum(row => row.Size * 1.3);
        var right = isAtRight ? place.Right : place.Left + width;
        var box = new Box(right - width, place.Top, right, place.Bottom);
        foreach (var (text, rowFace, rowSize, rowShift) in rows)
        {
            studio.Sheet.Add(new TextMark
            {
                Area = new(right - (rowSize * 1.3), place.Top + rowShift, right, place.Bottom), Runs = [new(text, rowFace, rowFace == face ? ink : "#000")], Size = rowSize, IsVertical = true,
            });
            right -= rowSize * 1.3;
        }

        return box;
    }

    private double Lines(string? text, Face face, double size, double left, double right, double y, Alignment alignment, string ink)
    {
        if (text is null) return y;
        var (lines, fitted) = HeadLines.Fit(text, face, right - left, size, 2);
        foreach (var line in lines)
        {
            studio.Line(new(left, y, right, y + (fitted * 1.35)), line, face, fitted, alignment, ink);
            y += fitted * 1.35;
        }

        return y;
    }

    private double ColumnName(string name, Box place, double y)
    {
        var size = Look.Size * Chance.Between(1.1, 1.5);
        var width = (Measure.Advance(Look.BoldHei, name) * size) + size;
        var left = Look.HeadAlignment == Alignment.Start || Chance.Is(0.5) ? place.Left : place.Left + ((place.Width - width) / 2);
        var area = Box.At(left, y, width, size * 1.5);
        var isReversed = Chance.Is(0.5);
        if (isReversed) studio.Sheet.Add(new FrameMark(area, Look.Theme));
        else studio.Sheet.Add(new RuleMark(new(place.Left, area.Bottom, place.Right, area.Bottom), 0.8, Look.Theme));
        studio.Furniture(area, name, Look.BoldHei, size, Alignment.Centre, isReversed ? "#fff" : Look.Theme);
        return area.Bottom + (size * 0.35);
    }
}
