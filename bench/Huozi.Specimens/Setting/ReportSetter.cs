using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;
using Huozi.Specimens.Gold;
using Huozi.Specimens.Looks;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Setting;

/// <summary>Sets a report: head, body in columns, and the pictures, notes and quotations among them.</summary>
internal sealed class ReportSetter(Studio studio)
{
    private readonly PictureSetter pictures = new(studio);
    private readonly HeadSetter heads = new(studio);

    private Look Look => studio.Look;

    private Chance Chance => studio.Chance;

    /// <summary>Sets a report that fills a plot.</summary>
    /// <param name="plot">Where.</param>
    /// <param name="largest">The largest size of its head.</param>
    /// <param name="jumpTo">The page on which it goes on; null for none.</param>
    /// <param name="rest">What is to be set, where it comes from another page; null for a new report.</param>
    /// <param name="from">The page it comes from.</param>
    /// <returns>What goes on; null for nothing.</returns>
    public Rest? Set(Plot plot, double largest, int? jumpTo = null, Rest? rest = null, int? from = null)
    {
        var area = plot.Area;
        if (plot.Holes.Count == 0 && Chance.Is(Look.Boxed) && area.Width > 12 * Look.Size && area.Height > 9 * Look.Leading) area = Frame(area);
        var isGrid = area == plot.Area && !(plot.Holes.Count == 0 && Chance.Is(Look.OtherColumns));
        var columns = isGrid ? plot.Columns : Columns.Equal(area, ColumnCount(area, plot.Columns.Count), Look.Gutter);
        var characters = (int)(plot.Size / (Look.Size * Look.Leading) * 0.7);
        var manuscript = rest?.Manuscript ?? Manuscript.Prepare(studio.Stories, Look, Chance, characters);
        var (kicker, headline, deck) = rest is null ? manuscript.Head(Look, Chance, characters) : (null, manuscript.Story.Headline, null);
        var byline = rest is null ? manuscript.Byline : new(BylineHabit.None, "", "");
        var gold = studio.Gold.Add("news");
        (gold.Kicker, gold.Headline, gold.Deck, gold.Byline) = (kicker ?? "", headline, deck ?? "", byline.Gold);
        gold.BylineHabit = HabitName(byline.Habit);
        var column = rest is null && Chance.Is(Look.ColumnName) ? Chance.Of(Vocabulary.Columns) : null;
        var head = new HeadCopy(column, kicker, headline, deck, byline.Habit == BylineHabit.UnderHead ? byline.Printed : null);

        var obstacles = plot.Holes.ToList();
        columns = Head(head, area, columns, obstacles, largest, manuscript, gold);
        if (Chance.Is(Look.Pictures)) Picture(columns, obstacles, manuscript, gold);
        if (Chance.Is(Look.Notes)) Note(columns, obstacles, gold);
        if (Chance.Is(Look.Quotes)) Quote(columns, obstacles, manuscript);

        var free = Columns.Free(columns, obstacles, Look.Leading * 2.5).ToList();
        if (free.Count == 0) throw new NoRoomException("A plot has no room for its text.");
        var left = jumpTo is { } page ? Jump(free, manuscript, byline, gold, page) : null;
        if (left is null) Body(free, manuscript, byline, gold, rest, from);
        InnerRules(columns, free);
        return left;
    }

    private Box Frame(Box area)
    {
        var isTinted = Chance.Is(Look.BoxTinted);
        var tint = isTinted ? Chance.Of(Look.Tint, "#f0f0f0") : null;
        var stroke = Look.BoxHasFrame || !isTinted ? Chance.Of("#000", "#000", Look.Theme) : null;
        studio.Sheet.Add(new FrameMark(area, tint, stroke, Look.BoxWeight, Look.BoxPattern, Look.BoxRadius));
        return area.Inset(Look.Size * Chance.Between(0.7, 1.3), Look.Size * Chance.Between(0.7, 1.2));
    }

    private int ColumnCount(Box area, int grid)
    {
        var most = Math.Max(1, (int)(area.Width / (Look.Size * 10)));
        var least = Math.Max(1, (int)Math.Ceiling(area.Width / (Look.Size * 30)));
        return Math.Clamp(grid + Chance.Of(-1, 0, 0, 1), least, Math.Max(least, most));
    }

    /// <summary>Sets the head, and keeps the text away from it.</summary>
    /// <returns>The columns the text has.</returns>
    private IReadOnlyList<Box> Head(HeadCopy head, Box area, IReadOnlyList<Box> columns, List<Box> obstacles, double largest, Manuscript manuscript, GoldArticle gold)
    {
        var place = Chance.Weighted(Look.HeadPlaces);
        var top = area.Top;
        // Where another article has the top of some columns, the head stands over the others.
        var open = columns.Where(column => !obstacles.Any(hole => hole.Overlaps(column with { Bottom = column.Top + (Look.Leading * 8) }))).ToList();
        if (open.Count == 0) throw new NoRoomException("A plot has no room for its head.");
        if (place == HeadPlace.Upright && obstacles.Count == 0 && area.Height is > 120 and < 430 && area.Width > Look.Size * 22)
        {
            // Digits and letters stand upright when they are as wide as ideographs.
            var wide = head with { Kicker = Wide(head.Kicker), Headline = Wide(head.Headline)!, Deck = Wide(head.Deck), Byline = Wide(head.Byline) };
            (gold.Kicker, gold.Headline, gold.Deck) = (wide.Kicker ?? "", wide.Headline, wide.Deck ?? "");
            if (wide.Byline is not null) gold.Byline = wide.Byline;
            var upright = heads.Upright(wide with { Column = null }, area.Inset(0, 2), Math.Min(largest, Look.Size * 3.6), isAtRight: false);
            Studio.Note(gold, upright);
            var body = area with { Left = upright.Right + (Look.Size * 1.2) };
            return Columns.Equal(body, Math.Max(1, Math.Min(columns.Count, (int)((body.Width + Look.Gutter) / ((Look.Size * 11) + Look.Gutter)))), Look.Gutter);
        }

        if (place == HeadPlace.UnderPicture && open.Count == columns.Count && area.Height > 260 && area.Width > Look.Size * 14)
        {
            var height = Math.Min(area.Width * Chance.Between(0.45, 0.65), area.Height * 0.42);
            pictures.Set(area with { Bottom = area.Top + height }, pictures.Caption(manuscript.Blocks), gold.Id);
            top += height + (Look.Size * 0.8);
            obstacles.Add(area with { Bottom = top });
        }

        var count = open.Count;
        if (place == HeadPlace.OverFirst && count > 2) count = Chance.Between((count + 1) / 2, count - 1);
        if (place == HeadPlace.Beside && count > 1 && obstacles.Count == 0) count = 1;
        var span = new Box(open[0].Left, top, open[count - 1].Right, area.Bottom);
        var size = count == 1 ? Math.Min(largest, Math.Max(Look.Size * 1.6, span.Width / 5.2)) : Math.Min(largest, span.Width / 7);
        var box = heads.Level(head, span, size, count == 1 ? 4 : 3);
        Studio.Note(gold, box);
        var bottom = box.Bottom + (Look.Leading * Chance.Between(0.35, 0.8));
        // A head beside the body has its column for itself, unless much of the column is left.
        if (place == HeadPlace.Beside && count == 1 && columns.Count > 1 && area.Bottom - bottom < area.Height * 0.45) bottom = area.Bottom;
        obstacles.Add(span with { Top = area.Top, Bottom = bottom });
        return columns;
    }

    private void Picture(IReadOnlyList<Box> columns, List<Box> obstacles, Manuscript manuscript, GoldArticle gold)
    {
        var free = Columns.Free(columns, obstacles, Look.Leading * 9);
        if (free.Count == 0 || free.Sum(box => box.Height) < Look.Leading * 26) return;
        var first = Chance.Between(0, free.Count - 1);
        var count = 1;
        while (first + count < free.Count && Math.Abs(free[first + count].Top - free[first].Top) < 1 && free[first + count].Left > free[first].Left && count < columns.Count - 1 && Chance.Is(0.45)) count++;
        var span = free.Skip(first).Take(count).ToList();
        var (top, bottom) = (span.Max(box => box.Top), span.Min(box => box.Bottom));
        var width = span[^1].Right - span[0].Left;
        var height = Math.Min((width * Chance.Between(0.55, 0.85)) + (Look.Size * 3), (bottom - top) * 0.6);
        if (height < 70) return;
        // In the midst of the text only where the columns go on under it.
        var y = Chance.Weighted<double>((top, 5), (bottom - height, 4), (top + ((bottom - top - height) * Chance.Between(0.35, 0.6)), count < columns.Count ? 2 : 0));
        var box = new Box(span[0].Left, y, span[^1].Right, y + height);
        pictures.Set(box, pictures.Caption(manuscript.Blocks), gold.Id);
        obstacles.Add(box with { Top = box.Top - (Math.Abs(y - top) < 1 ? 0 : Look.Leading * 0.6), Bottom = box.Bottom + (Look.Leading * 0.7) });
    }

    private void Note(IReadOnlyList<Box> columns, List<Box> obstacles, GoldArticle gold)
    {
        var free = Columns.Free(columns, obstacles, Look.Leading * 18);
        if (free.Count == 0) return;
        var column = Chance.Is(0.7) ? free[^1] : Chance.Of(free);
        var height = Look.Leading * Chance.Between(8, 13);
        var box = column with { Top = column.Bottom - height };
        var note = studio.Gold.Add("notice");
        (note.PartOf, note.Headline) = (gold.Id, Chance.Of(Vocabulary.NoteHeads));
        Studio.Note(note, box);
        studio.Sheet.Add(Chance.Is(0.7) ? new FrameMark(box, Look.Tint, Chance.Is(0.5) ? "#666" : null) : new FrameMark(box, null, "#000", Look.BoxWeight, Look.BoxPattern));
        var inner = box.Inset(Look.Size * 0.7, Look.Size * 0.4);
        var size = Look.Size * Chance.Between(1.05, 1.3);
        var isReversed = Chance.Is(0.25);
        if (isReversed) studio.Sheet.Add(new FrameMark(box with { Bottom = box.Top + (size * 1.6) }, Look.Theme));
        studio.Line(Box.At(inner.Left, isReversed ? box.Top : inner.Top, inner.Width, size * 1.6), note.Headline, Look.BoldHei, size, Chance.Of(Alignment.Centre, Alignment.Start), isReversed ? "#fff" : "#000");
        var face = Chance.Of(Look.Kai, Typecase.Hei[0]);
        var text = inner with { Top = inner.Top + (size * 1.8) };
        var story = studio.Stories.Next(Chance, 400);
        var fit = TextFit.Fit([.. story.Blocks.Where(block => !block.IsSubhead)], [text], blocks => [.. blocks.Select((block, index) => (studio.Paragraph(new(block.Text, face), 0.95), index, 0))])
            ?? throw new NoRoomException("A note has no room for its text.");
        studio.Sheet.Add(fit.Poured.Marks);
        note.Paragraphs.AddRange(fit.Blocks.Select(block => block.Text));
        obstacles.Add(box with { Top = box.Top - (Look.Leading * 0.6) });
    }

    private void Quote(IReadOnlyList<Box> columns, List<Box> obstacles, Manuscript manuscript)
    {
        var free = Columns.Free(columns, obstacles, Look.Leading * 20);
        if (free.Count == 0 || Sentences.Clause(Chance, manuscript.Blocks.Where(block => !block.IsSubhead).Select(block => block.Text), 14, 34) is not { } clause) return;
        var column = Chance.Of(free);
        var size = Look.Size * Chance.Between(1.35, 1.7);
        var item = new FlowItem { Text = new(clause, Look.Kai, Chance.Of("#000", Look.Theme)), Size = size, Leading = size * 1.45, Body = Alignment.Start, Last = Alignment.Start };
        var height = Pouring.Pour([item], [Box.At(0, 0, column.Width, 10_000)]).Zones[0].Height;
        var y = column.Top + ((column.Height - height) * Chance.Between(0.3, 0.65));
        var box = column with { Top = y, Bottom = y + height + 0.1 };
        studio.Sheet.Add(Pouring.Pour([item], [box]).Marks);
        studio.Gold.Furniture.Add(clause);
        foreach (var edge in (double[])[box.Top - (size * 0.3), box.Bottom + (size * 0.3)]) studio.Sheet.Add(new RuleMark(new(box.Left, edge, box.Right, edge), 1, Look.Theme));
        obstacles.Add(box.Inset(0, -size * 0.8));
    }

    private void Body(List<Box> free, Manuscript manuscript, Byline byline, GoldArticle gold, Rest? rest, int? from)
    {
        var mark = from is null ? null : Continuation(from.Value);
        gold.JumpFrom = from;
        var room = (int)(free.Sum(box => box.Width * box.Height) / (Look.Size * Look.Leading));
        var blocks = manuscript.Blocks.ToList();
        if (blocks.Sum(block => block.Text.Length) < room * 11 / 10) blocks.AddRange(studio.Stories.Next(Chance, room * 12 / 10).Blocks);
        while (blocks.Sum(block => block.Text.Length) < room * 11 / 10) blocks.AddRange(blocks.Where(block => !block.IsSubhead).ToList());
        var items = new BodyItems(studio, byline, mark, rest?.IsCut ?? false);
        var (poured, printed) = TextFit.Fit(blocks, free, items.Of) ?? throw new NoRoomException("A report's text finds no room.");
        studio.Sheet.Add(poured.Marks);
        Studio.Note(gold, poured.Zones);
        items.Note(printed, gold);
    }

    private Rest? Jump(List<Box> free, Manuscript manuscript, Byline byline, GoldArticle gold, int page)
    {
        if (byline.Habit is BylineHabit.ParenthesesInline or BylineHabit.ParenthesesOwn) gold.Byline = "";
        if (gold.Byline.Length == 0) gold.BylineHabit = "none";
        var open = byline.Habit is BylineHabit.ParenthesesInline or BylineHabit.ParenthesesOwn ? new(BylineHabit.None, "", "") : byline;
        var items = new BodyItems(studio, open, null, isCut: false);
        var last = free[^1];
        free[^1] = last with { Bottom = last.Bottom - Look.Leading };
        var composed = items.Of(manuscript.Blocks);
        var poured = Pouring.Pour([.. composed.Select(item => item.Item)], free);
        if (poured.IsComplete) return null;
        var (_, block, offset) = composed[poured.Item];
        var place = Math.Max(0, poured.Place - offset);
        studio.Sheet.Add(poured.Marks);
        Studio.Note(gold, poured.Zones);
        gold.JumpTo = page;
        var before = manuscript.Blocks.Take(block).ToList();
        if (place > 0) before.Add(new(manuscript.Blocks[block].Text[..place], false));
        items.Note(before, gold);
        var number = Chance.Of($"{page}", "一二三四五六七八九"[page - 1].ToString());
        var mark = Chance.Of($"（下转第{number}版）", $"（下转{number}版）", $"▶▶下转{page}版", $"下转第{number}版", $"▶下转{page:00}版", $"（下转{page}版 ▶）");
        studio.Furniture(last with { Top = last.Bottom - Look.Leading }, mark, Chance.Of(Look.BoldHei, Look.Kai, Look.Body), Look.Size, Alignment.End);
        var left = manuscript.Blocks[block].Text[place..];
        return new(manuscript with { Blocks = [new(left, false), .. manuscript.Blocks.Skip(block + 1)] }, place > 0);
    }

    private string Continuation(int from)
    {
        var number = Chance.Of($"{from}", "一二三四五六七八九"[from - 1].ToString());
        var mark = Chance.Of($"（上接第{number}版）", $"（上接{number}版）", $"上接{from}版", $"（上接第{number}版）", $"◀◀上接{from}版");
        studio.Gold.Furniture.Add(mark);
        return mark;
    }

    private void InnerRules(IReadOnlyList<Box> columns, List<Box> free)
    {
        if (Look.InnerRule == 0) return;
        for (var i = 1; i < columns.Count; i++)
        {
            var x = (columns[i - 1].Right + columns[i].Left) / 2;
            foreach (var left in free.Where(box => box.Right == columns[i - 1].Right))
            {
                foreach (var right in free.Where(box => box.Left == columns[i].Left))
                {
                    var (top, bottom) = (Math.Max(left.Top, right.Top), Math.Min(left.Bottom, right.Bottom));
                    if (bottom - top > Look.Leading * 2) studio.Sheet.Add(new RuleMark(new(x, top, x, bottom), Look.InnerRule, "#555"));
                }
            }
        }
    }

    private static string? Wide(string? text) => text is null ? null : string.Concat(text.Select(character => character is > ' ' and < '\u007F' ? (char)(character + 0xFEE0) : character));

    private static string HabitName(BylineHabit habit) => habit switch
    {
        BylineHabit.UnderHead => "under_head",
        BylineHabit.ParenthesesInline => "paren_inline",
        BylineHabit.ParenthesesOwn => "paren_own",
        BylineHabit.Dateline => "dateline",
        BylineHabit.AgencyDateline => "agency_dateline",
        _ => "none",
    };
}
