using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;

namespace Huozi.Specimens.Setting;

/// <summary>Sets a poem: each verse is a line of its own.</summary>
internal sealed class VerseSetter(Studio studio)
{
    /// <summary>Fills a plot.</summary>
    public void Set(Plot plot)
    {
        var (look, chance) = (studio.Look, studio.Chance);
        var area = plot.Area;
        if (chance.Is(0.6))
        {
            studio.Sheet.Add(new FrameMark(area, chance.Is(0.6) ? look.Tint : null, chance.Is(0.6) ? look.Theme : null, look.BoxWeight, look.BoxPattern, look.BoxRadius));
            area = area.Inset(look.Size, look.Size);
        }

        var gold = studio.Gold.Add("news");
        var author = People.Name(chance);
        (gold.Headline, gold.Byline, gold.BylineHabit) = (chance.Of(Vocabulary.Verses)[..chance.Between(2, 5)] + chance.Of("", "（外一首）", "（组诗）"), chance.Of("", "□ ", "◎") + author, "under_head");
        var head = new HeadSetter(studio).Level(new(null, null, gold.Headline, null, gold.Byline), area, look.Size * chance.Between(2.0, 3.0), 1);
        var count = Math.Max(1, (int)(area.Width / (look.Size * 15)));
        var columns = Columns.Equal(area with { Top = head.Bottom + look.Leading }, count, look.Gutter);
        var face = chance.Of(look.Kai, look.Body);
        var alignment = chance.Of(Alignment.Start, Alignment.Start, Alignment.Centre);
        var shift = alignment == Alignment.Start ? Math.Max(0, (columns[0].Width - (look.Size * 13)) * chance.Between(0.3, 0.6)) : 0;
        var items = new List<FlowItem>();
        var stanza = chance.Between(3, 5);
        for (var i = 0; ; i++)
        {
            var verse = chance.Of(Vocabulary.Verses) + (chance.Is(0.4) ? chance.Of("，", "。", "——", "") : "");
            items.Add(studio.Paragraph(new(verse, face), isContinued: true) with { Indent = shift, Before = i > 0 && i % stanza == 0 ? look.Leading * 0.8 : 0, Last = alignment, Body = Alignment.Start });
            if (!Pouring.Pour(items, columns).IsComplete || i >= 4 * 12 - 1) break;
        }

        var poured = Pouring.Pour([.. items.SkipLast(1)], columns);
        studio.Sheet.Add(poured.Marks);
        gold.Paragraphs.AddRange(items.SkipLast(1).Select(item => item.Text.Text));
        Studio.Note(gold, [head, .. poured.Zones]);
    }
}
