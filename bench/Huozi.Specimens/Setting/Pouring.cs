using Huozi.Specimens.Drawing;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Setting;

/// <summary>Pours text into columns, line by line.</summary>
internal sealed class Pouring
{
    private readonly IReadOnlyList<Box> columns;
    private readonly List<Mark> marks = [];
    private readonly List<Box> zones = [];
    private int column;
    private double y;

    private Pouring(IReadOnlyList<Box> columns)
    {
        this.columns = columns;
        y = columns.Count > 0 ? columns[0].Top : 0;
    }

    /// <summary>Pours items into columns, one after the other.</summary>
    public static Poured Pour(IReadOnlyList<FlowItem> items, IReadOnlyList<Box> columns)
    {
        var pouring = new Pouring(columns);
        for (var i = 0; i < items.Count; i++)
        {
            if (pouring.Add(items[i], i + 1 < items.Count ? items[i + 1].Leading : 0) is { } place) return pouring.Result() with { IsComplete = false, Item = i, Place = place };
        }

        return pouring.Result() with { Item = items.Count };
    }

    private Poured Result()
    {
        EndColumn();
        IReadOnlyList<Box> rest = column < columns.Count ? [columns[column] with { Top = y }, .. columns.Skip(column + 1)] : [];
        return new() { Marks = marks, Zones = zones, IsComplete = true, Rest = rest };
    }

    /// <summary>Adds an item; the first character that finds no room, or null.</summary>
    private int? Add(FlowItem item, double nextLeading)
    {
        var text = item.Text;
        if (column < columns.Count && y > columns[column].Top) y += item.Before;
        var (place, number) = (0, 0);
        var initial = item.InitialLines > 1 && text.Text.Length > 20 ? item.InitialLines : 0;
        var initialWidth = 0.0;
        while (place < text.Text.Length)
        {
            var need = item.Leading;
            if (number == 0 && item.KeepsWithNext) need += nextLeading;
            if (number == 0 && initial > 0) need = item.Leading * initial;
            while (column < columns.Count && y + need > columns[column].Bottom + 0.01) NextColumn();
            if (column == columns.Count) return place;
            var box = columns[column];
            if (number == 0 && initial > 0)
            {
                var size = item.Leading * (initial - 1) + item.Size;
                initialWidth = size * text.Advance(0) + (item.Size * 0.3);
                marks.Add(new TextMark { Area = Box.At(box.Left, y + ((item.Leading - item.Size) / 2), initialWidth, size), Runs = text.Runs(0, 1), Size = size });
                place = 1;
            }

            var shift = number < initial ? initialWidth : number == 0 ? item.Indent : 0;
            var line = LineBreaker.Next(text, place, (box.Width - shift) / item.Size, item.Rules);
            if (line.End == line.Start && line.Next >= text.Text.Length) break;
            var isLast = line.Next >= text.Text.Length;
            if (item.Ground is not null) marks.Add(new FrameMark(new(box.Left, y, box.Right, y + item.Leading), item.Ground));
            Print(item, line, new(box.Left + shift, y, box.Right, y + item.Leading), isLast ? item.Last : item.Body);
            y += item.Leading;
            place = line.Next;
            number++;
        }

        // Where an initial is higher than its paragraph, the next begins under it.
        if (number < initial) y += (initial - number) * item.Leading;
        return null;
    }

    private void Print(FlowItem item, Line line, Box area, Alignment alignment)
    {
        var natural = line.Width * item.Size;
        var count = line.End - line.Start;
        // A line of marks that gave up half their width is drawn together.
        var spacing = natural > area.Width ? (area.Width - natural) / Math.Max(1, count) : 0;
        marks.Add(new TextMark { Area = area, Runs = item.Text.Runs(line.Start, line.End), Size = item.Size, Alignment = spacing < 0 ? Alignment.Start : alignment, Spacing = spacing });
        if (line.Hangs) marks.Add(new TextMark { Area = Box.At(area.Right, area.Top, item.Size, area.Height), Runs = item.Text.Runs(line.End, line.Next), Size = item.Size });
    }

    private void NextColumn()
    {
        EndColumn();
        column++;
        if (column < columns.Count) y = columns[column].Top;
    }

    private void EndColumn()
    {
        if (column < columns.Count && y > columns[column].Top) zones.Add(columns[column] with { Bottom = y });
    }
}
