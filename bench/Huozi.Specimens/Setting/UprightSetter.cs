using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Setting;

/// <summary>Sets a report whose lines run downwards, from right to left, in one tier or several.</summary>
internal sealed class UprightSetter(Studio studio)
{
    // Each tier is poured in a place of its own and turned afterwards.
    private const double Apart = 100_000;

    /// <summary>Fills a plot.</summary>
    public void Set(Plot plot)
    {
        var (look, chance) = (studio.Look, studio.Chance);
        var area = plot.Area;
        if (chance.Is(0.6))
        {
            studio.Sheet.Add(new FrameMark(area, chance.Is(0.3) ? look.Tint : null, chance.Of("#000", look.Theme), look.BoxWeight, look.BoxPattern));
            area = area.Inset(look.Size, look.Size);
        }

        var manuscript = Manuscript.Prepare(studio.Stories, look, chance, (int)(area.Width * area.Height / (look.Size * look.Leading) * 0.8));
        var blocks = manuscript.Blocks.Select(block => block with { Text = Wide(block.Text) }).ToList();
        var habit = chance.Of(BylineHabit.UnderHead, BylineHabit.ParenthesesInline, BylineHabit.ParenthesesOwn, BylineHabit.None);
        var byline = Byline.Invent(chance, habit, null);
        byline = byline with { Printed = Wide(byline.Printed), Gold = Wide(byline.Gold) };
        var gold = studio.Gold.Add("news");
        gold.Vertical = true;
        var headline = Wide(manuscript.Story.Headline);
        var kicker = chance.Is(look.Kicker * 0.5) && manuscript.Story.Kicker is { Length: < 18 } own ? Wide(own) : null;
        (gold.Headline, gold.Kicker, gold.Byline) = (headline, kicker ?? "", byline.Gold);
        gold.BylineHabit = habit switch { BylineHabit.UnderHead => "under_head", BylineHabit.ParenthesesInline => "paren_inline", BylineHabit.ParenthesesOwn => "paren_own", _ => "none" };
        var head = new HeadSetter(studio).Upright(new(null, kicker, headline, null, habit == BylineHabit.UnderHead ? byline.Printed : null), area, look.Size * 3, isAtRight: true);
        var body = area with { Right = head.Left - look.Size };
        var count = Math.Clamp((int)Math.Round(body.Height / (look.Size * chance.Between(18, 30))), 1, 4);
        var gap = look.Size * 1.6;
        var height = (body.Height - (gap * (count - 1))) / count;
        var tiers = Enumerable.Range(0, count).Select(i => Box.At(body.Left, body.Top + (i * (height + gap)), body.Width, height)).ToList();
        var columns = tiers.Select((tier, index) => Box.At(index * Apart, 0, tier.Height, tier.Width)).ToList();
        var items = new BodyItems(studio, byline, null, isCut: false);
        var (poured, printed) = TextFit.Fit(blocks, columns, items.Of) ?? throw new NoRoomException("A report's text finds no room.");
        Box Turned(Box box)
        {
            var index = (int)Math.Round(Math.Floor(box.Left / Apart));
            var (tier, left) = (tiers[index], box.Left - (index * Apart));
            return new(tier.Right - box.Bottom, tier.Top + left, tier.Right - box.Top, tier.Top + left + box.Width);
        }

        foreach (var mark in poured.Marks)
        {
            studio.Sheet.Add(mark switch
            {
                TextMark text => text with { Area = Turned(text.Area), IsVertical = true, Runs = [.. text.Runs.Select(run => run with { Face = Typecase.Down(run.Face) })] },
                FrameMark frame => frame with { Area = Turned(frame.Area) },
                _ => mark,
            });
        }

        if (count > 1 && chance.Is(0.5))
        {
            foreach (var tier in tiers.Skip(1)) studio.Sheet.Add(new RuleMark(new(tier.Left, tier.Top - (gap / 2), tier.Right, tier.Top - (gap / 2)), 0.3, "#000"));
        }

        Studio.Note(gold, [head, .. poured.Zones.Select(Turned)]);
        items.Note(printed, gold);
    }

    private static string Wide(string text) => string.Concat(text.Where(character => character != ' ').Select(character => character is > ' ' and < '\u007F' ? (char)(character + 0xFEE0) : character));
}
