using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;
using Huozi.Specimens.Looks;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Setting;

/// <summary>Sets an inner page's running head (版眉), and the imprint (报脚).</summary>
internal sealed class FolioSetter(Studio studio, Paper paper)
{
    private Look Look => studio.Look;

    private Chance Chance => studio.Chance;

    /// <summary>Sets the running head; what is left of the area.</summary>
    public Box Set(Box area, int page)
    {
        var number = Chance.Of($"第{"一二三四五六七八九"[page - 1]}版", $"{page:00} 版", $"{page:00}版", $"A{page}版", $"A{page:00}", $"{page}版", $"第{page}版");
        var section = Chance.Of(Vocabulary.Sections);
        var date = Chance.Of($"{paper.Day} {paper.Weekday}", $"{paper.Day}　{paper.Weekday}", $"{paper.Date.Year}.{paper.Date.Month}.{paper.Date.Day} {paper.Weekday}");
        var separator = Chance.Of("  ", "\u3000", " ");
        var colon = Chance.Of("：", "：", " ");
        var editors = $"{Chance.Of("责编", "责任编辑", "编辑")}{colon}{People.Name(Chance)}{separator}{Chance.Of("版式", "美编", "视觉")}{colon}{People.Name(Chance)}{separator}校对{colon}{People.Name(Chance)}";
        var size = Math.Clamp(Look.Size * 1.3, 10, 14);
        switch (Look.Folio)
        {
            case FolioForm.Band:
                var band = area with { Bottom = area.Top + (size * 2) };
                studio.Sheet.Add(new FrameMark(band, Look.Theme));
                studio.Furniture(band.Inset(8, 0), number, Look.BoldHei, size, Alignment.Start, "#fff");
                studio.Furniture(band.Inset(8 + (size * 5), 0), section, Typecase.SongHeads[0], size * 1.2, Alignment.Start, "#fff");
                studio.Furniture(band.Inset(8, 0), paper.Name, Look.Kai, size, Alignment.End, "#fff");
                studio.Furniture(Box.At(area.Left, band.Bottom + 2, area.Width, 12), date, Typecase.Hei[0], 8, Alignment.Start);
                studio.Furniture(Box.At(area.Left, band.Bottom + 2, area.Width, 12), editors, Typecase.Hei[0], 8, Alignment.End);
                return area with { Top = band.Bottom + 22 };
            case FolioForm.Box:
                var side = size * 2.6;
                studio.Sheet.Add(new FrameMark(Box.At(area.Left, area.Top, side, side), Look.Theme));
                studio.Furniture(Box.At(area.Left, area.Top, side, side), $"{page:00}", Look.BoldHei, side * 0.6, Alignment.Centre, "#fff");
                studio.Furniture(Box.At(area.Left + side + 8, area.Top, 200, side), section, Typecase.SongHeads[0], side * 0.7);
                studio.Furniture(Box.At(area.Left, area.Top, area.Width, side / 2), paper.Name + " " + date, Typecase.Hei[0], 8.5, Alignment.End);
                studio.Furniture(Box.At(area.Left, area.Top + (side / 2), area.Width, side / 2), editors, Typecase.Hei[0], 8, Alignment.End);
                return area with { Top = Rule(area, area.Top + side + 3) };
            case FolioForm.Line:
                studio.Furniture(Box.At(area.Left, area.Top, area.Width, 13), $"{number} | {section}", Look.BoldHei, 9.5);
                studio.Furniture(Box.At(area.Left, area.Top, area.Width, 13), $"{paper.Name} {date}", Typecase.Hei[0], 8.5, Alignment.Centre);
                studio.Furniture(Box.At(area.Left, area.Top, area.Width, 13), editors, Typecase.Hei[0], 8, Alignment.End);
                return area with { Top = Rule(area, area.Top + 16) };
            case FolioForm.Centre:
                studio.Furniture(Box.At(area.Left, area.Top, area.Width, size * 2), section, Chance.Of(Typecase.SongHeads), size * 1.6, Alignment.Centre, Look.Theme, size);
                studio.Furniture(Box.At(area.Left, area.Top, area.Width, size), number, Look.BoldHei, size * 0.9);
                studio.Furniture(Box.At(area.Left, area.Top + size, area.Width, size), date, Typecase.Hei[0], 8.5);
                studio.Furniture(Box.At(area.Left, area.Top, area.Width, size), paper.Name, Look.Kai, size * 0.9, Alignment.End);
                studio.Furniture(Box.At(area.Left, area.Top + size, area.Width, size), editors, Typecase.Hei[0], 8, Alignment.End);
                return area with { Top = Rule(area, area.Top + (size * 2) + 4) };
            case FolioForm.Foot:
                var foot = area.Bottom - 14;
                studio.Sheet.Add(new RuleMark(new(area.Left, foot - 2, area.Right, foot - 2), 0.6, "#000"));
                studio.Furniture(Box.At(area.Left, foot, area.Width, 13), $"{section}　{number}", Look.BoldHei, 9);
                studio.Furniture(Box.At(area.Left, foot, area.Width, 13), $"{paper.Name}　{date}", Typecase.Hei[0], 8.5, Alignment.Centre);
                studio.Furniture(Box.At(area.Left, foot, area.Width, 13), editors, Typecase.Hei[0], 8, Alignment.End);
                return area with { Bottom = foot - 8 };
            default:
                studio.Furniture(Box.At(area.Left, area.Top, area.Width, size * 1.8), number, Look.BoldHei, size);
                studio.Furniture(Box.At(area.Left + (size * 5), area.Top, 200, size * 1.8), section, Typecase.SongHeads[0], size * 1.25);
                studio.Furniture(Box.At(area.Left, area.Top, area.Width, size * 1.8), paper.Name, Look.Kai, size, Alignment.Centre);
                studio.Furniture(Box.At(area.Left, area.Top, area.Width, size * 0.9), date, Typecase.Hei[0], 8, Alignment.End);
                studio.Furniture(Box.At(area.Left, area.Top + (size * 0.9), area.Width, size * 0.9), editors, Typecase.Hei[0], 8, Alignment.End);
                return area with { Top = Rule(area, area.Top + (size * 1.8) + 3) };
        }
    }

    /// <summary>Sets the imprint at the foot; what is left of the area.</summary>
    public Box Imprint(Box area)
    {
        var text = $"本报地址：{paper.Town}路{Chance.Between(1, 200)}号  邮政编码：26{Chance.Between(1000, 9999)}  电话：0532-{Chance.Between(80_000_000, 88_999_999)}  印刷：{paper.Town}印务有限公司";
        var y = area.Bottom - 13;
        studio.Sheet.Add(new RuleMark(new(area.Left, y - 2, area.Right, y - 2), 0.75, "#000"));
        studio.Furniture(Box.At(area.Left, y, area.Width, 12), text, Typecase.Hei[0], Math.Min(8, area.Width * 0.98 / Measure.Advance(Typecase.Hei[0], text)), Alignment.Centre);
        return area with { Bottom = y - 8 };
    }

    private double Rule(Box area, double y)
    {
        studio.Sheet.Add(new RuleMark(new(area.Left, y, area.Right, y), Chance.Of(0.6, 1.5), Chance.Of("#000", Look.Theme), Chance.Of(RulePattern.Solid, RulePattern.Solid, RulePattern.Double, RulePattern.HeavyAndFine)));
        return y + 10;
    }
}
