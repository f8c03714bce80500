using System.Globalization;
using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Setting;

/// <summary>Sets what is no running text: a list of the other reports, a table.</summary>
internal sealed class ListSetter(Studio studio)
{
    /// <summary>Sets 今日导读 in a plot.</summary>
    public void Index(Plot plot)
    {
        var (look, chance) = (studio.Look, studio.Chance);
        var area = Framed(plot.Area, chance.Of("今日导读", "导读", "今日看点", "导 读"), out var article, "index");
        var size = look.Size * chance.Between(1.0, 1.3);
        for (var y = area.Top; y + (size * 3.2) < area.Bottom; y += size * 3.4)
        {
            var title = studio.Stories.Next(chance, 200).Headline.Replace(" ", "", StringComparison.Ordinal);
            var most = (int)(area.Width / size) - 1;
            if (title.Length > most) title = title[..Math.Max(4, most)];
            var page = $"{chance.Between(2, 8)}版";
            article.Paragraphs.Add($"{title} {page}");
            studio.Line(Box.At(area.Left, y, area.Width, size * 1.5), title, chance.Of(look.BoldHei, look.Body), size);
            studio.Line(Box.At(area.Left, y + (size * 1.5), area.Width, size * 1.4), chance.Of("▶", "详见", "") + page, look.Kai, size * 0.9, Alignment.End, look.Theme);
        }
    }

    /// <summary>Sets a table of figures in a plot.</summary>
    public void Table(Plot plot)
    {
        var (look, chance) = (studio.Look, studio.Chance);
        var area = Framed(plot.Area, chance.Of("本周菜价", "主要经济指标", "各镇秋粮入库情况", "近期班次", "赛事成绩") + chance.Of("", "一览", "（单位：元）"), out var article, "table");
        var count = Math.Clamp((int)(area.Width / (look.Size * 6)), 2, 6);
        var columns = Columns.Equal(area, count, 2);
        var leading = look.Leading * 1.15;
        string[] titles = ["名称", "上周", "本周", "涨跌", "同比", "备注"];
        for (var (y, row) = (area.Top, 0); y + leading < area.Bottom && row < 30; y += leading, row++)
        {
            var cells = Enumerable.Range(0, count).Select(i => row == 0 ? titles[i] : i == 0 ? chance.Of(Vocabulary.Goods) : chance.Between(1.0, 99.0).ToString("0.00", CultureInfo.InvariantCulture)).ToList();
            for (var i = 0; i < count; i++) studio.Line(columns[i] with { Top = y, Bottom = y + leading }, cells[i], row == 0 ? look.BoldHei : look.Body, look.Size * 0.95, Alignment.Centre);
            article.Paragraphs.Add(string.Join(' ', cells));
            studio.Sheet.Add(new RuleMark(new(area.Left, y + leading, area.Right, y + leading), 0.25, "#999"));
        }
    }

    private Box Framed(Box area, string head, out Gold.GoldArticle article, string kind)
    {
        var (look, chance) = (studio.Look, studio.Chance);
        article = studio.Gold.Add(kind);
        article.Headline = head;
        Studio.Note(article, area);
        studio.Sheet.Add(new FrameMark(area, chance.Is(0.5) ? look.Tint : null, chance.Is(0.7) ? look.Theme : null, look.BoxWeight));
        var size = look.Size * chance.Between(1.3, 1.9);
        var bar = area with { Bottom = area.Top + (size * 1.6) };
        var isReversed = chance.Is(0.5);
        if (isReversed) studio.Sheet.Add(new FrameMark(bar, look.Theme));
        studio.Line(bar, head, look.BoldHei, Math.Min(size, bar.Width * 0.9 / Measure.Advance(look.BoldHei, head)), Alignment.Centre, isReversed ? "#fff" : look.Theme);
        return (area with { Top = bar.Bottom }).Inset(look.Size * 0.8, look.Size * 0.5);
    }
}
