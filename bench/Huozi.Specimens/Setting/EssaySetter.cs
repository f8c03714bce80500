using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;

namespace Huozi.Specimens.Setting;

/// <summary>Sets several pictures with a head and some text (图片专题).</summary>
internal sealed class EssaySetter(Studio studio)
{
    /// <summary>Fills a plot.</summary>
    public void Set(Plot plot, double largest)
    {
        var (look, chance) = (studio.Look, studio.Chance);
        var pictures = new PictureSetter(studio);
        var area = plot.Area;
        var manuscript = Manuscript.Prepare(studio.Stories, look, chance, 400);
        var byline = Byline.Invent(chance, chance.Of(BylineHabit.UnderHead, BylineHabit.ParenthesesInline, BylineHabit.None), null);
        var (kicker, headline, deck) = manuscript.Head(look, chance, 400);
        var gold = studio.Gold.Add("news");
        (gold.Kicker, gold.Headline, gold.Deck, gold.Byline) = (kicker ?? "", headline, deck ?? "", byline.Gold);
        gold.BylineHabit = byline.Habit switch { BylineHabit.UnderHead => "under_head", BylineHabit.ParenthesesInline => "paren_inline", _ => "none" };
        var head = new HeadSetter(studio).Level(new(null, kicker, headline, deck, byline.Habit == BylineHabit.UnderHead ? byline.Printed : null), area, Math.Min(largest, area.Width / 8), 2);
        var top = head.Bottom + (look.Leading * 0.6);
        var textHeight = look.Leading * chance.Between(4, 8);
        var text = new Box(area.Left, top, area.Right, top + textHeight);
        var isBelow = chance.Is(0.3);
        if (isBelow) text = text with { Top = area.Bottom - textHeight, Bottom = area.Bottom };
        IReadOnlyList<Box> columns = [.. plot.Columns.Select(column => column with { Top = text.Top, Bottom = text.Bottom })];
        if (plot.Columns.Count > 2 && chance.Is(0.4)) columns = Columns.Equal(text, plot.Columns.Count - 1, look.Gutter);
        var items = new BodyItems(studio, byline, null, isCut: false);
        var (poured, printed) = TextFit.Fit([.. manuscript.Blocks.Where(block => !block.IsSubhead)], columns, items.Of) ?? throw new NoRoomException("A picture story's text finds no room.");
        studio.Sheet.Add(poured.Marks);
        Studio.Note(gold, [head, .. poured.Zones]);
        items.Note(printed, gold);

        var rest = isBelow ? area with { Top = top, Bottom = text.Top - look.Leading } : area with { Top = text.Bottom + look.Leading };
        var rows = Math.Clamp((int)(rest.Height / 150), 1, 3);
        var gap = look.Size * 1.2;
        var height = (rest.Height - (gap * (rows - 1))) / rows;
        for (var row = 0; row < rows; row++)
        {
            var count = Math.Clamp((int)(rest.Width / chance.Between(150, 330)), 1, 4);
            foreach (var cell in Columns.Equal(Box.At(rest.Left, rest.Top + (row * (height + gap)), rest.Width, height), count, gap)) pictures.Set(cell, pictures.Caption(manuscript.Blocks), gold.Id);
        }
    }
}
