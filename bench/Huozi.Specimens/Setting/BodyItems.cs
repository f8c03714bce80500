using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;
using Huozi.Specimens.Gold;
using Huozi.Specimens.Looks;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Setting;

/// <summary>Makes the items of a report's body: paragraphs, subheads, and the marks and names that open and end it.</summary>
internal sealed class BodyItems
{
    private readonly Studio studio;
    private readonly Byline byline;
    private readonly string? mark;
    private readonly bool isCut;
    private readonly bool isMarkApart;
    private readonly int initialLines;
    private readonly Alignment end;

    /// <summary>Decides how a body is set.</summary>
    /// <param name="studio">What it is set with.</param>
    /// <param name="byline">How it names its writers.</param>
    /// <param name="mark">上接第一版, where it comes from another page.</param>
    /// <param name="isCut">Whether it begins in the midst of a paragraph.</param>
    public BodyItems(Studio studio, Byline byline, string? mark, bool isCut)
    {
        (this.studio, this.byline, this.mark, this.isCut) = (studio, byline, mark, isCut);
        isMarkApart = studio.Chance.Is(0.5);
        initialLines = mark is null && byline.Habit is not (BylineHabit.Dateline or BylineHabit.AgencyDateline) && studio.Chance.Is(studio.Look.DropCaps) ? studio.Chance.Between(2, 3) : 0;
        end = studio.Chance.Is(0.9) ? Alignment.End : Alignment.Centre;
    }

    private string Opening => byline.Habit is BylineHabit.Dateline or BylineHabit.AgencyDateline ? byline.Printed : "";

    /// <summary>The items of some blocks; for each the block it holds (-1 for none), and how many characters stand before the block's own.</summary>
    public IReadOnlyList<(FlowItem Item, int Block, int Offset)> Of(IReadOnlyList<Block> blocks)
    {
        var look = studio.Look;
        var items = new List<(FlowItem, int, int)>();
        if (mark is not null && isMarkApart) items.Add((studio.Paragraph(new(mark, look.BoldHei), isContinued: true) with { Last = studio.Look.HeadAlignment }, -1, 0));
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].IsSubhead)
            {
                items.Add((Subhead(blocks[i].Text), i, 0));
                continue;
            }

            var lead = i > 0 ? "" : mark is not null && !isMarkApart ? mark : Opening;
            var tail = i == blocks.Count - 1 && byline.Habit == BylineHabit.ParenthesesInline ? byline.Printed : "";
            var text = new StyledText(lead + blocks[i].Text + tail, look.Body) { LeadLength = lead.Length, LeadFace = mark is not null ? look.BoldHei : look.DatelineFace };
            items.Add((studio.Paragraph(text, isContinued: i == 0 && isCut) with { InitialLines = i == 0 ? initialLines : 0 }, i, lead.Length));
        }

        if (byline.Habit == BylineHabit.ParenthesesOwn) items.Add((studio.Paragraph(new(byline.Printed, look.Body), isContinued: true) with { Last = end, Before = 0 }, -1, 0));
        return items;
    }

    /// <summary>Notes what is printed.</summary>
    public void Note(IReadOnlyList<Block> printed, GoldArticle gold)
    {
        gold.Subheads.AddRange(printed.Where(block => block.IsSubhead).Select(block => block.Text));
        gold.Paragraphs.AddRange(printed.Where(block => !block.IsSubhead).Select(block => block.Text));
        if (Opening.Length > 0 && mark is null) gold.Paragraphs[0] = Opening + gold.Paragraphs[0];
        if (byline.Habit == BylineHabit.ParenthesesInline) gold.Paragraphs[^1] += byline.Printed;
    }

    private FlowItem Subhead(string text)
    {
        var look = studio.Look;
        var item = studio.Paragraph(new(text, look.BoldHei), isContinued: true) with { KeepsWithNext = true, Body = Alignment.Start, Last = Alignment.Start };
        return look.Subheads switch
        {
            SubheadForm.Left => item,
            SubheadForm.Indented or SubheadForm.Numbered => item with { Indent = 2 * look.Size },
            SubheadForm.Large => item with { Size = look.Size * 1.2, Leading = look.Leading * 1.5, Last = Alignment.Centre, Before = look.Leading * 0.4 },
            SubheadForm.Reversed => item with { Text = new(text, look.BoldHei, "#fff"), Ground = look.Theme, Last = Alignment.Centre },
            _ => item with { Last = Alignment.Centre },
        };
    }
}
