using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;

namespace Huozi.Specimens.Setting;

/// <summary>Sets a column of short items (简讯) under its standing name.</summary>
internal sealed class BriefsSetter(Studio studio)
{
    /// <summary>Fills a plot.</summary>
    public void Set(Plot plot)
    {
        var (look, chance) = (studio.Look, studio.Chance);
        var area = plot.Area;
        if (chance.Is(0.5))
        {
            studio.Sheet.Add(new FrameMark(area, chance.Is(0.4) ? look.Tint : null, "#000", look.BoxWeight, look.BoxPattern));
            area = area.Inset(look.Size, look.Size * 0.8);
        }

        var size = look.Size * chance.Between(1.4, 2.2);
        var bar = area with { Bottom = area.Top + (size * 1.5) };
        var isReversed = chance.Is(0.5);
        if (isReversed) studio.Sheet.Add(new FrameMark(bar, look.Theme));
        else studio.Sheet.Add(new RuleMark(new(bar.Left, bar.Bottom, bar.Right, bar.Bottom), 1.2, look.Theme));
        studio.Furniture(bar, chance.Of(Vocabulary.BriefColumns), chance.Of(look.Heads), size, chance.Of(Alignment.Centre, Alignment.Start), isReversed ? "#fff" : look.Theme);
        var count = area == plot.Area ? plot.Columns.Count : Math.Max(1, (int)((area.Width + look.Gutter) / ((look.Size * 12) + look.Gutter)));
        var columns = area == plot.Area ? plot.Columns : Columns.Equal(area, count, look.Gutter);
        IReadOnlyList<Box> room = [.. columns.Select(column => column with { Top = bar.Bottom + (look.Size * 0.6) })];
        var headFace = chance.Of(look.BoldHei, chance.Of(look.Heads));
        var headSize = look.Size * chance.Of(1.0, 1.1, 1.3, 1.5);
        var alignment = chance.Of(Alignment.Centre, Alignment.Start);
        var hasRules = chance.Is(0.3);
        while (room.Sum(box => box.Height) > look.Leading * 8)
        {
            var manuscript = Manuscript.Prepare(studio.Stories, look, chance, 150);
            // Items name writers in the text or not at all.
            var byline = Byline.Invent(chance, chance.Of(BylineHabit.Dateline, BylineHabit.ParenthesesInline, BylineHabit.None, BylineHabit.AgencyDateline), null);
            var items = new BodyItems(studio, byline, null, isCut: false);
            var head = new FlowItem
            {
                Text = new(manuscript.Story.Headline.Replace(" ", "", StringComparison.Ordinal), headFace), Size = headSize, Leading = headSize * 1.3, Last = alignment,
                Body = alignment == Alignment.Centre ? Alignment.Centre : Alignment.Start, KeepsWithNext = true, Before = look.Leading * 0.5,
            };
            var headed = Pouring.Pour([head, studio.Paragraph(new("占", look.Body))], room);
            if (!headed.IsComplete) return;
            var body = Pouring.Pour([head], room).Rest;
            var most = chance.Between(60, 190);
            var blocks = manuscript.Blocks.Where(block => !block.IsSubhead).Take(chance.Between(1, 2)).Select(block => block with { Text = block.Text.Length > most && Sentences.LastEnd(block.Text, most) is > 20 and var end ? block.Text[..end] : block.Text }).ToList();
            if (TextFit.Fit(blocks, body, items.Of) is not { } fit || fit.Blocks.Sum(block => block.Text.Length) < 20) return;
            var gold = studio.Gold.Add("news");
            (gold.Headline, gold.Byline, gold.BylineHabit) = (head.Text.Text, byline.Gold, byline.Habit switch { BylineHabit.Dateline => "dateline", BylineHabit.ParenthesesInline => "paren_inline", BylineHabit.AgencyDateline => "agency_dateline", _ => "none" });
            var headMarks = Pouring.Pour([head], room);
            studio.Sheet.Add(headMarks.Marks);
            studio.Sheet.Add(fit.Poured.Marks);
            Studio.Note(gold, [.. headMarks.Zones, .. fit.Poured.Zones]);
            items.Note(fit.Blocks, gold);
            room = fit.Poured.Rest;
            if (room.Count == 0) return;
            if (hasRules && room[0].Height > look.Leading * 4) studio.Sheet.Add(new RuleMark(new(room[0].Left, room[0].Top + (look.Leading * 0.25), room[0].Right, room[0].Top + (look.Leading * 0.25)), 0.3, "#888", RulePattern.Dotted));
            room = [room[0] with { Top = Math.Min(room[0].Bottom, room[0].Top + (look.Leading * 0.5)) }, .. room.Skip(1)];
        }
    }
}
