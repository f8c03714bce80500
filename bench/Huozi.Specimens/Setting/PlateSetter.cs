using Huozi.Specimens.Drawing;
using Huozi.Specimens.Looks;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Setting;

/// <summary>Sets the paper's name and all that stands beside it (报头, 报眼).</summary>
internal sealed class PlateSetter(Studio studio, Paper paper)
{
    private static readonly string[] Slogans = ["用心办报", "服务百姓", "实干争先", "说真话办实事", "把方便送到门口", "山高水长", "日日有新声", "聚民心暖人心"];

    private Look Look => studio.Look;

    private Chance Chance => studio.Chance;

    /// <summary>Sets the plate at the top of an area.</summary>
    /// <param name="area">The page without its margins.</param>
    /// <param name="columns">The page's columns.</param>
    /// <returns>What it covers: over all columns, or over the first.</returns>
    public Box Set(Box area, IReadOnlyList<Box> columns)
    {
        var height = area.Height * Chance.Between(0.08, 0.115);
        return Look.Plate switch
        {
            PlateForm.Centre => Centre(area with { Bottom = area.Top + height }),
            PlateForm.Left => Left(area with { Bottom = area.Top + height }),
            PlateForm.Band => Band(area with { Bottom = area.Top + height }),
            PlateForm.Upright => Upright(area, columns),
            _ => Corner(area, columns),
        };
    }

    private string Ink => Chance.Of("#000", "#c00", Look.Theme);

    private Face Face => Chance.Of([.. Typecase.SongHeads, .. Typecase.LightHeads, .. Typecase.HeiHeads]);

    private double Name(Box area, Alignment alignment, string ink, double share = 0.85)
    {
        var face = Face;
        var size = Math.Min(area.Height * share, area.Width * 0.92 / Measure.Advance(face, paper.Name));
        var spacing = Chance.Is(0.4) ? Math.Min(size * 0.3, (area.Width * 0.95 - (size * paper.Name.Length)) / paper.Name.Length) : 0;
        studio.Furniture(area, paper.Name, face, size, alignment, ink, Math.Max(0, spacing));
        return size;
    }

    private Box Centre(Box area)
    {
        var ear = area.Width * 0.2;
        Name(area with { Left = area.Left + ear, Right = area.Right - ear, Bottom = area.Bottom - 4 }, Alignment.Centre, Ink);
        if (Chance.Is(0.3)) studio.Furniture(area with { Left = area.Left + ear, Right = area.Right - ear, Top = area.Bottom - 9 }, "THE RIVERSIDE NEWS", Typecase.Hei[0], 7, Alignment.Centre, spacing: 4);
        Ear(area with { Right = area.Left + (ear * 0.8) }, Chance.Is(0.5));
        Facts(area with { Left = area.Right - ear });
        return area with { Bottom = DateLine(area.Left, area.Right, area.Bottom + 3) };
    }

    private Box Left(Box area)
    {
        var split = area.Left + (area.Width * Chance.Between(0.45, 0.6));
        Name(area with { Right = split }, Alignment.Start, Ink);
        Facts(area with { Left = area.Right - (area.Width * 0.24) });
        if (area.Right - (area.Width * 0.24) - split > 80 && Chance.Is(0.6)) Ear(new(split + 8, area.Top + 4, area.Right - (area.Width * 0.26), area.Bottom - 4), true);
        return area with { Bottom = DateLine(area.Left, area.Right, area.Bottom + 2) };
    }

    private Box Band(Box area)
    {
        studio.Sheet.Add(new FrameMark(area, Look.Theme));
        Name(area.Inset(12, 4) with { Right = area.Left + (area.Width * 0.62) }, Alignment.Start, "#fff");
        var y = area.Top + (area.Height * 0.2);
        foreach (var text in (string[])[paper.Day + " " + paper.Weekday, paper.Lunar, $"第{paper.Number}期", $"{paper.Organiser}主管主办"])
        {
            studio.Furniture(new(area.Left + (area.Width * 0.64), y, area.Right - 10, y + 14), text, Typecase.Hei[0], 9, Alignment.End, "#fff");
            y += area.Height * 0.19;
        }

        return area;
    }

    private Box Corner(Box area, IReadOnlyList<Box> columns)
    {
        var count = columns.Count <= 4 ? 2 : Chance.Between(2, 3);
        var box = new Box(area.Left, area.Top, columns[count - 1].Right, area.Top + (area.Height * Chance.Between(0.13, 0.2)));
        var isFramed = Chance.Is(0.3);
        var inner = isFramed ? box.Inset(8, 6) : box;
        if (isFramed) studio.Sheet.Add(new FrameMark(box, Chance.Is(0.5) ? Look.Tint : null, Look.Theme, 1));
        var size = Name(inner with { Bottom = inner.Top + (inner.Height * 0.5) }, Alignment.Centre, Ink, 0.95);
        var y = inner.Top + (inner.Height * 0.52);
        var lines = new List<string> { $"{paper.Organiser} 主办  {paper.Name}编辑出版", $"{paper.Day} {paper.Lunar} {paper.Weekday} 第{paper.Number}期", Chance.Of("今日八版 总第二千期", $"国内统一连续出版物号 CN 37-00{Chance.Between(10, 99)}", $"{Chance.Of(Slogans)}　{Chance.Of(Slogans)}") };
        foreach (var line in lines)
        {
            var rowSize = Math.Min(9.5, inner.Width * 0.97 / Measure.Advance(Typecase.Hei[0], line));
            studio.Furniture(new(inner.Left, y, inner.Right, y + 15), line, Typecase.Hei[0], rowSize, Alignment.Centre);
            y += 15;
        }

        _ = size;
        if (!isFramed && Chance.Is(0.7)) studio.Sheet.Add(new RuleMark(new(box.Left, box.Bottom, box.Right, box.Bottom), 1.2, Look.Theme, Look.RulePattern));
        return box;
    }

    private Box Upright(Box area, IReadOnlyList<Box> columns)
    {
        var box = new Box(area.Left, area.Top, columns[0].Right, area.Top + (area.Height * Chance.Between(0.28, 0.4)));
        var face = Face;
        var side = box.Width * 0.3;
        var size = Math.Min(box.Width * 0.6, box.Height * 0.95 / paper.Name.Length);
        studio.Sheet.Add(new TextMark { Area = box with { Left = box.Right - (size * 1.2) }, Runs = [new(paper.Name, face, Ink)], Size = size, IsVertical = true, Alignment = Alignment.Centre });
        studio.Gold.Furniture.Add(paper.Name);
        var x = box.Left + side;
        foreach (var text in (string[])[$"{paper.Day}　{paper.Weekday}".Replace("2026", "二〇二六"), paper.Lunar])
        {
            var wide = string.Concat(text.Select(character => character is >= '0' and <= '9' ? (char)(character + 0xFEE0) : character));
            studio.Sheet.Add(new TextMark { Area = box with { Left = x - 13, Right = x }, Runs = [new(wide, Typecase.Hei[0], "#000")], Size = Math.Min(9, box.Height * 0.98 / wide.Length), IsVertical = true });
            studio.Gold.Furniture.Add(wide);
            x -= 14;
        }

        return box;
    }

    private void Ear(Box area, bool isFramed)
    {
        var count = Chance.Between(2, 3);
        var text = Chance.Is(0.3) ? [.. (string[])["今日天气", $"多云转晴 {Chance.Between(2, 12)}℃～{Chance.Between(13, 28)}℃", $"{Chance.Of("东", "南", "西北")}风{Chance.Between(2, 5)}级"]] : Chance.Shuffled(Slogans).Take(count).ToList();
        var leading = area.Height * 0.8 / text.Count;
        var size = Math.Min(leading * 0.75, area.Width * 0.85 / text.Max(line => Measure.Advance(Look.BoldHei, line)));
        var y = area.Top + (area.Height * 0.08);
        if (isFramed) studio.Sheet.Add(new FrameMark(area with { Bottom = y + (leading * text.Count) + 4 }, null, Look.Theme, 0.8));
        foreach (var line in text)
        {
            studio.Furniture(new(area.Left + 5, y, area.Right, y + leading), line, Look.BoldHei, size);
            y += leading;
        }
    }

    private void Facts(Box area)
    {
        string[] facts = [$"{paper.Organiser} 主管主办", $"{paper.Name}编辑出版", $"国内统一连续出版物号 CN 37-00{Chance.Between(10, 99)}"];
        var y = area.Top + (area.Height * 0.1);
        foreach (var fact in facts)
        {
            studio.Furniture(new(area.Left, y, area.Right, y + 13), fact, Typecase.Hei[0], Math.Min(8.5, area.Width * 0.98 / Measure.Advance(Typecase.Hei[0], fact)), Alignment.End);
            y += area.Height * 0.24;
        }
    }

    private double DateLine(double left, double right, double y)
    {
        var pattern = Chance.Of(RulePattern.Solid, RulePattern.Double, RulePattern.HeavyAndFine);
        studio.Sheet.Add(new RuleMark(new(left, y, right, y), 1.5, Look.Theme, pattern));
        IReadOnlyList<string> parts = [paper.Day, paper.Lunar, paper.Weekday, $"{Chance.Of("", "总")}第{paper.Number}期", .. Chance.Is(0.3) ? (string[])["今日8版"] : []];
        if (Chance.Is(0.3)) studio.Furniture(new(left, y + 3, right, y + 17), string.Join("　", parts), Typecase.Hei[0], 9, Alignment.Centre);
        else
        {
            var cells = Columns.Equal(new(left, y + 3, right, y + 17), parts.Count, 0);
            for (var i = 0; i < parts.Count; i++) studio.Furniture(cells[i], parts[i], Typecase.Hei[0], 9, Alignment.Centre);
        }

        studio.Sheet.Add(new RuleMark(new(left, y + 20, right, y + 20), 0.5, "#000"));
        return y + 22;
    }
}
