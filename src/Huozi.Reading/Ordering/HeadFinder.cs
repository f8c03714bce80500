using System.Text.RegularExpressions;
using Huozi.Reading.Credits;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources.Printed;
using Huozi.Text.Marks;

namespace Huozi.Reading.Ordering;

/// <summary>Finds headlines among a page's blocks, and the kicker, deck and byline that stand with each.</summary>
internal sealed partial class HeadFinder(IReadOnlyList<TextBlock> blocks, PrintedPage page, BodyType body)
{
    // A headline has so many lines at most.
    private const int MostLines = 5;
    private const int LongestNoteHead = 24;
    private const int LongestColumnName = 8;
    private const int ShortestHead = 5;
    private const int ShortestBrief = 24;
    private const double LeastReports = 0.5;
    private const int LongestBriefHead = 40;
    private const double ColumnNear = 4;
    private const double LeastIndent = 1.2;

    // Parts of a head stand as close as this, in em of the larger.
    private const double NearHeadline = 1.0;
    private const double NearByline = 1.6;
    private const double FootByline = 12;
    private const double NearWriters = 4;

    // The name of a column at the edge: so far over its head in em of the larger, and so far from it in em of the body.
    private const double LabelNear = 2;
    private const double LabelBeside = 20;

    private readonly HashSet<TextBlock> taken = [];
    private readonly List<TextBlock> names = [.. blocks.Where(block => SectionWords.Are(block.Text))];

    /// <summary>The heads, the largest first.</summary>
    public List<Head> Find()
    {
        var heads = new List<Head>();
        foreach (var (block, name) in BriefHeads())
        {
            if (!taken.Add(block)) continue;
            var head = new Head([block]) { Column = name };
            if (name is not null) taken.Add(name);
            Attach(head);
            heads.Add(head);
        }

        var columnNames = blocks.Where(block => block.Lines.Count == 1 && block.Characters <= LongestColumnName && !IsByline(block) && (HasGround(block) || (IsOutstanding(block) && block.Size < BodyType.Display * body.Size && Below(block) is null))).ToHashSet();
        FindDisplayed(heads, blocks.Where(block => IsDisplay(block) && !columnNames.Contains(block)));
        NameColumns(heads, columnNames);
        FindDisplayed(heads, columnNames.Where(IsDisplay));
        heads.AddRange(NoteHeads(heads));
        NameColumns(heads, columnNames);
        return heads;
    }

    private void FindDisplayed(List<Head> heads, IEnumerable<TextBlock> displayed)
    {
        foreach (var block in displayed.OrderByDescending(block => block.Size))
        {
            if (!taken.Add(block)) continue;
            var lines = new List<TextBlock> { block };
            var head = new Head(lines);
            GrowHeadline(lines);
            Attach(head);
            heads.Add(head);
        }
    }

    /// <summary>Gives the names of columns that do not stand right over a head, but at the left edge, to the next head under them.</summary>
    private void NameColumns(List<Head> heads, HashSet<TextBlock> columnNames)
    {
        foreach (var name in columnNames.Where(name => !taken.Contains(name)))
        {
            var near = heads.Where(head => head.Column is null && head.Size > name.Size && head.Enclosure == name.Enclosure && head.Area.CentreY > name.Area.Bottom && head.Area.Top - name.Area.Bottom < LabelNear * Math.Max(head.Size, name.Size)
                && head.Area.Right > name.Area.Left && head.Area.Left - name.Area.Right < LabelBeside * body.Size).MinBy(head => Math.Max(0, head.Area.Left - name.Area.Right) + head.Area.Top);
            if (near is null) continue;
            near.Column = name;
            taken.Add(name);
        }
    }

    /// <summary>The heads of notes and notices: in a closed area without a larger one, the line at its top that does not look like the text under it.</summary>
    private IEnumerable<Head> NoteHeads(List<Head> heads)
    {
        foreach (var group in blocks.Where(block => block.Enclosure is not null && !taken.Contains(block)).GroupBy(block => block.Enclosure!))
        {
            if (heads.Exists(head => head.Enclosure == group.Key)) continue;
            var first = group.MinBy(block => block.Flow.Top)!;
            var text = group.Where(block => block != first && block.IsDown == first.IsDown).MinBy(block => block.Flow.Top);
            if (text is null || first.Lines.Count > 2 || first.Characters > LongestNoteHead) continue;
            if (first.Size < 1.04 * text.Size && first.Face == text.Face && !IsCentred(first)) continue;
            taken.Add(first);
            var head = new Head([first]);
            Attach(head);
            yield return head;
        }
    }

    /// <summary>The headlines of short reports (简讯) that stand under one another: small, of one look, each with a report of its own under it.</summary>
    /// <remarks>The subheads of one report look alike too; but they do not open datelines, and the first does not stand right under the name of a section.</remarks>
    private IEnumerable<(TextBlock Head, TextBlock? Name)> BriefHeads()
    {
        foreach (var group in blocks.Where(block => IsSmall(block) && !IsUnderHeadline(block)).GroupBy(block => (block.Face, block.Ink, Math.Round(block.Size * 2), block.Enclosure)))
        {
            TextBlock[] members = [.. group.Where(IsOverText)];
            if (Array.Exists(members, IsFirstUnderName))
            {
                var section = InSection(members, [.. group.Where(IsAtFoot)]);
                var name = names.Find(name => section.Exists(block => IsUnderName(name, block)));
                foreach (var block in section) yield return (block, name);
                continue;
            }

            if (members.Length < 2) continue;
            var reports = members.Count(block => Below(block) is { } text
                // A day begins many a paragraph inside a report too.
                && ((Dateline.OpensReport(text.Text) && (!char.IsAsciiDigit(text.Text[0]) || StandsAlone(block))) || (BylineText.AtEnd(text.Text) is not null && StandsAlone(block))));
            if (reports >= Math.Max(2, LeastReports * members.Length) || (reports >= 1 && Array.Exists(members, IsFirstOfSection))) foreach (var block in members) yield return (block, null);
        }
    }

    private bool IsFirstUnderName(TextBlock block) => names.Exists(name => IsUnderName(name, block));

    /// <summary>Whether a block is the first in its column under the name of a section, which stands over all the section's columns: over its rule, or over its box.</summary>
    private bool IsUnderName(TextBlock name, TextBlock block)
    {
        if (name == block || name.IsDown != block.IsDown || name.Enclosure != block.Enclosure || (Above(block) is { } above && above != name)) return false;
        // A kicker makes it a headline: what stands under it are its subheads.
        if (Above(name) is { } kicker && Follows(kicker, name, NearHeadline) && CouldBeKicker(kicker, name, name)) return false;
        var reach = name.Flow;
        foreach (var rule in page.Rules.Where(rule => rule.IsLevel != name.IsDown).Select(rule => TextLine.ToFlow(rule.Area, name.IsDown)))
        {
            if (rule.CentreY > name.Flow.CentreY && rule.CentreY - name.Flow.Bottom < name.Size && rule.SharedWidth(name.Flow) > 0.9 * name.Flow.Width) reach = reach.Union(rule);
        }

        foreach (var box in page.Boxes.Where(box => box.Area.Contains(name.Area) && box.Area.Height < 2.5 * name.Area.Height)) reach = reach.Union(TextLine.ToFlow(box.Area, name.IsDown));
        return block.Flow.SharedWidth(reach) > 0.5 * block.Flow.Width && block.Flow.CentreY > name.Flow.Bottom && block.Flow.Top - reach.Bottom < 2 * NearByline * block.Size;
    }

    /// <summary>Those of some small heads that stand in a section of short reports: under its name, under the reports of others, and in the columns at their right.</summary>
    /// <param name="members">The heads that stand over a text.</param>
    /// <param name="feet">What looks as they do and stands at the foot of a column: its report may stand at the head of the next.</param>
    private List<TextBlock> InSection(TextBlock[] members, TextBlock[] feet)
    {
        var section = members.Where(IsFirstUnderName).ToList();
        for (var found = true; found;)
        {
            found = false;
            foreach (var block in members.Concat(feet).Except(section).ToList())
            {
                // The text over it, up to where that begins.
                var (top, over) = ((TextBlock?)null, Above(block));
                while (over is not null && !IsDisplay(over) && !section.Contains(over)) (top, over) = (over, Above(over));
                if (top is null) continue;
                var isUnder = over is not null && section.Contains(over);
                // Where a report goes on at the head of the next column, another follows it there.
                var isBeside = (over is null || names.Contains(over)) && section.Exists(other => top.Column.Left > other.Column.Right - top.Size && top.Column.Left < other.Column.Right + (ColumnNear * top.Size) && (top.Enclosure is not null || top.Flow.Bottom > other.Flow.Top - top.Size));
                if (!isUnder && !isBeside && !(StandsAlone(block) && Below(block) is { } report && Dateline.OpensReport(report.Text))) continue;
                section.Add(block);
                found = true;
            }
        }

        return section;
    }

    /// <summary>Whether no text above a line goes on under it: there is none, or it ends with its writers.</summary>
    private bool StandsAlone(TextBlock block) => Above(block) is not { } above || (IsDisplay(above) && above.Characters <= LongestColumnName) || BylineText.AtEnd(above.Text) is not null || IsByline(above);

    private bool IsSmall(TextBlock block) =>
        block.Lines.Count <= MostLines && block.Characters is >= ShortestHead and <= LongestBriefHead && block.Size < BodyType.Display * body.Size && !SentenceMarks.EndsSentence(block.Text) && !IsByline(block) && Dateline.AtStart(block.Text) is null && !Dateline.Is(block.Text) && !Numbering().IsMatch(block.Text);

    /// <summary>Whether a headline stands right over a line: then that is its deck.</summary>
    private bool IsUnderHeadline(TextBlock block) => Above(block) is { } above && IsDisplay(above) && above.Characters > LongestColumnName && Follows(above, block, NearHeadline);

    private bool IsOverText(TextBlock block) => Below(block) is { } text && (block.Size > 1.04 * text.Size || block.Face != text.Face || block.Ink != text.Ink || HeadLines.IsCentred(block.Last, text.Column)
        || (IsFirstUnderName(block) && BeginsText(text)));

    /// <summary>Whether a block's first line begins a paragraph or a report.</summary>
    private static bool BeginsText(TextBlock block) => Dateline.OpensReport(block.Text) || block.First.Flow.Left - block.Column.Left > LeastIndent * block.Size;

    private bool IsAtFoot(TextBlock block) => (block.Face != body.Face || block.Size > 1.04 * body.Size) && !blocks.Any(other => other.IsDown == block.IsDown && other.Characters > ShortestBrief && !IsDisplay(other) && Follows(block, other, 2 * NearByline));

    private bool IsFirstOfSection(TextBlock block) =>
        Above(block) is { Characters: <= LongestColumnName } title && (IsDisplay(title) || HasGround(title));

    private TextBlock? Above(TextBlock block) =>
        blocks.Where(other => other.IsDown == block.IsDown && Follows(other, block, 2 * NearByline, overRule: true)).MaxBy(other => other.Flow.Bottom);

    /// <summary>The text right under a small headline; null where something else is.</summary>
    private TextBlock? Below(TextBlock block) =>
        blocks.Where(other => other.IsDown == block.IsDown && Follows(block, other, NearByline)).MinBy(other => other.Flow.Top) is { } text && (text.Characters > ShortestBrief || Dateline.OpensReport(text.Text)) ? text : null;

    /// <summary>Whether a line stands on a ground of its own (反白, 底纹).</summary>
    private bool HasGround(TextBlock block) => page.Boxes.Any(box => box.Fill is not null && box.Area.Inset(-0.5).Contains(block.Area) && box.Area.Height < 2.5 * block.Area.Height && box.Area.Width < block.Area.Width + (4 * block.Size)
        && !blocks.Any(other => other != block && box.Area.Overlaps(other.Area.Inset(1))));

    private static bool IsCentred(TextBlock block) =>
        block.Enclosure is { } enclosure && Math.Abs(block.Area.CentreX - enclosure.Area.CentreX) < block.Size && block.Area.Width < 0.8 * enclosure.Area.Width;

    private bool IsDisplay(TextBlock block) => block.Size >= BodyType.Display * body.Size && block.Lines.Count <= MostLines;

    /// <summary>Further lines of a headline in about its size.</summary>
    private void GrowHeadline(List<TextBlock> lines)
    {
        if (blocks.FirstOrDefault(block => !taken.Contains(block) && (IsRestOfRow(lines[0], block) || IsRestOfRow(block, lines[0]))) is { } rest)
        {
            taken.Add(rest);
            lines.Insert(rest.Flow.Left < lines[0].Flow.Left ? 0 : 1, rest);
        }

        while (blocks.FirstOrDefault(block => !taken.Contains(block) && IsDisplay(block) && block.Size > 0.85 * lines[0].Size && block.IsDown == lines[0].IsDown && (Follows(lines[^1], block, 0.6) || IsStep(lines[^1], block))) is { } next)
        {
            taken.Add(next);
            lines.Add(next);
        }
    }

    /// <summary>Whether two lines are the halves of one, parted where the gutter under it is: the whole is in the middle of both columns, and neither half of its own.</summary>
    private static bool IsRestOfRow(TextBlock left, TextBlock right)
    {
        if (left.Enclosure != right.Enclosure || left.IsDown != right.IsDown || left.Face != right.Face || left.Ink != right.Ink || left.Lines.Count > 1 || right.Lines.Count > 1) return false;
        var size = left.Size;
        var white = right.Flow.Left - left.Flow.Right;
        if (Math.Abs((right.Size / size) - 1) > 0.03 || Math.Abs(right.Flow.CentreY - left.Flow.CentreY) > 0.1 * size || white < 0 || white > 1.2 * size) return false;
        double off = left.Flow.CentreX - ((left.Column.Left + left.Column.Right) / 2), other = ((right.Column.Left + right.Column.Right) / 2) - right.Flow.CentreX;
        return off > 0.4 * size && other > 0.4 * size && Math.Abs(left.Flow.Left + right.Flow.Right - left.Column.Left - right.Column.Right) < size;
    }

    /// <summary>Whether a line is the lower step of a stepped headline (阶梯式标题): of one look, close under, moved to the right but not beside the other.</summary>
    private static bool IsStep(TextBlock above, TextBlock below) =>
        above.Enclosure == below.Enclosure && above.Face == below.Face && above.Ink == below.Ink && Math.Abs((below.Size / above.Size) - 1) < 0.06
        && below.Flow.Top - above.Flow.Bottom is var gap && gap > -0.2 * above.Size && gap < 0.6 * above.Size
        && below.Flow.Left > above.Flow.Left + above.Size && above.Flow.SharedWidth(below.Flow) > 0;

    private void Attach(Head head)
    {
        var top = head.Headline[0];
        while (blocks.Where(block => !taken.Contains(block) && block.IsDown == head.IsDown && (Follows(block, top, NearByline) || IsColumnName(block, top))).MaxBy(block => block.Flow.Top) is { } next)
        {
            // Beside a vertical headline the writers' line may stand on either side.
            if (head.IsDown && IsByline(next)) head.Byline.Insert(0, next);
            else if (head.Column is null && next.Lines.Count == 1 && next.Characters <= LongestColumnName && (HasGround(next) || IsColumnName(next, top))) head.Column = next;
            else if (CouldBeKicker(next, head.Headline[0], top) && Follows(next, top, NearHeadline)) head.Kicker.Insert(0, next);
            else break;
            taken.Add(next);
            top = next;
        }

        var bottom = head.Headline[^1];
        while (blocks.Where(block => !taken.Contains(block) && block.IsDown == head.IsDown && Follows(bottom, block, NearByline)).MinBy(block => block.Flow.Top) is { } next)
        {
            if (IsByline(next))
            {
                head.Byline.Add(next);
                AddRow(head.Byline, next);
            }
            else if (head.Byline.Count == 0 && !SectionWords.Are(head.Headline[0].Text) && CouldBeDeck(next, head) && Follows(bottom, next, NearHeadline)) head.Deck.Add(next);
            else return;
            taken.Add(next);
            bottom = next;
        }
    }

    /// <summary>Adds the writers that stand beside others in a row, parted from them where the gutter under them is.</summary>
    private void AddRow(List<TextBlock> writers, TextBlock first)
    {
        foreach (var block in blocks.Where(block => block.IsDown == first.IsDown && block.Enclosure == first.Enclosure && block.Face == first.Face && Math.Abs(block.Flow.CentreY - first.Flow.CentreY) < 0.3 * first.Size
            && block.Flow.Left > first.Flow.Right && block.Flow.Left - first.Flow.Right < NearWriters * first.Size && IsByline(block)).OrderBy(block => block.Flow.Left))
        {
            if (taken.Add(block)) writers.Add(block);
        }
    }

    /// <summary>Whether a few characters that do not look like the text stand over a head with a rule between: the name of a standing column.</summary>
    private bool IsColumnName(TextBlock block, TextBlock top) =>
        block.Lines.Count == 1 && block.Characters <= LongestColumnName && block.Size < top.Size && IsOutstanding(block) && !IsByline(block)
        && Follows(block, top, NearByline, overRule: true) && !Follows(block, top, NearByline);

    private static bool IsByline(TextBlock block) =>
        block.Lines.Count <= 2 && (BylineText.OwnLine(Spaced(block)) ?? BylineText.BareNames(Spaced(block))) is not null;

    private static string Spaced(TextBlock block) => string.Join(' ', block.Lines.Select(line => line.Text));

    private bool CouldBeKicker(TextBlock block, TextBlock headline, TextBlock head) =>
        !taken.Contains(block) && block.IsDown == head.IsDown && block.Lines.Count <= 2 && block.Size < headline.Size && (IsOutstanding(block) || IsRightOver(block, head)) && !IsByline(block)
        // What stands nearer to something above is that thing's.
        && !blocks.Any(other => other != block && other.IsDown == block.IsDown && other.Enclosure == block.Enclosure && other.Flow.SharedWidth(block.Flow) > 0
            && block.Flow.Top - other.Flow.Bottom > -0.5 * block.Size && block.Flow.CentreY > other.Flow.CentreY && 1.2 * (block.Flow.Top - other.Flow.Bottom) < head.Flow.Top - block.Flow.Bottom);

    /// <summary>Whether one line that ends no sentence stands so close over a head, and within its sides, that it is the head's whatever its type.</summary>
    private static bool IsRightOver(TextBlock block, TextBlock head) =>
        block.Lines.Count == 1 && !SentenceMarks.EndsSentence(block.Text) && !Dateline.OpensReport(block.Text) && head.Flow.Top - block.Flow.Bottom < 0.6 * head.Size
        && block.Flow.Left > head.Flow.Left - block.Size && block.Flow.Right < head.Flow.Right + block.Size;

    private bool CouldBeDeck(TextBlock block, Head head) =>
        block.Lines.Count <= 3 && block.Size < head.Size && !OpensColumn(block) && (IsCentredUnder(block, head) || IsDashed(block) || (IsOutstanding(block) && (block.Size > 1.06 * body.Size || !Fills(block))));

    /// <summary>Whether a line of the text's size stands right over text at a column's top, level with the text of the column beside it: then it is a subhead.</summary>
    private bool OpensColumn(TextBlock block)
    {
        if (block.Size > 1.06 * body.Size || block.Lines.Count > 2) return false;
        if (Numbering().IsMatch(block.Text)) return true;
        var isOverText = blocks.Any(other => other.IsDown == block.IsDown && other.Characters > ShortestBrief && Follows(block, other, 0.8));
        return isOverText && blocks.Any(other => other != block && other.IsDown == block.IsDown && other.Enclosure == block.Enclosure && other.Characters > ShortestBrief && Math.Abs(other.Size - body.Size) < 0.06 * body.Size
            && Math.Abs(other.Flow.Top - block.Flow.Top) < 0.35 * body.Size && Math.Max(other.Column.Left - block.Column.Right, block.Column.Left - other.Column.Right) is > 0 and var gutter && gutter < ColumnNear * body.Size);
    }

    // A line that a dash opens under a headline says what the report is of.
    private static bool IsDashed(TextBlock block) => block.Text.StartsWith("——", StringComparison.Ordinal) && !SentenceMarks.EndsSentence(block.Text);

    /// <summary>Whether a block's text goes on: its last line reaches the edge of the column, and what stands under it begins no paragraph.</summary>
    private bool Fills(TextBlock block)
    {
        if (block.Last.Flow.Right <= block.Column.Right - block.Size) return false;
        var next = blocks.Where(other => other.IsDown == block.IsDown && Follows(block, other, NearByline)).MinBy(other => other.Flow.Top);
        return next is null ? block.Lines.Count > 1 : !BeginsText(next);
    }

    /// <summary>Whether a line of the size and face of the body is set as a deck is: one line in the middle under its headline, that opens no text.</summary>
    private static bool IsCentredUnder(TextBlock block, Head head) =>
        block.Lines.Count == 1 && Math.Abs(block.Flow.CentreX - head.Headline[^1].Flow.CentreX) < 0.6 * block.Size && block.Flow.Width < Math.Max(block.Column.Right - block.Column.Left, head.Headline[^1].Flow.Width) - block.Size
        && !SentenceMarks.EndsSentence(block.Text) && !Dateline.OpensReport(block.Text);

    /// <summary>Whether a block does not look like body text.</summary>
    private bool IsOutstanding(TextBlock block) => block.Size > 1.06 * body.Size || ((block.Face != body.Face || block.Ink != body.Ink) && !SentenceMarks.EndsSentence(block.Text) && !Dateline.OpensReport(block.Text));

    private bool Follows(TextBlock above, TextBlock below, double near, bool overRule = false)
    {
        if (above == below || above.Enclosure != below.Enclosure) return false;
        var gap = below.Flow.Top - above.Flow.Bottom;
        if (gap > near * Math.Max(above.Size, below.Size) || below.Flow.CentreY < above.Flow.CentreY || gap < -0.5 * Math.Min(above.Size, below.Size)) return false;
        // Beside a vertical headline the writers' line may stand at the foot.
        var shared = above.Flow.SharedWidth(below.Flow);
        var isFoot = above.IsDown && (IsByline(above) || IsByline(below)) && shared > -FootByline * body.Size;
        if (shared < 0.5 * Math.Min(above.Flow.Width, below.Flow.Width) && !isFoot) return false;
        return overRule || !page.Rules.Any(rule => rule.IsLevel != above.IsDown && TextLine.ToFlow(rule.Area, above.IsDown) is var area
            && area.CentreY > above.Flow.CentreY && area.CentreY < below.Flow.CentreY && area.SharedWidth(below.Flow) > 0);
    }

    // A numbered line is a report's subhead.
    [GeneratedRegex("^(第?[一二三四五六七八九十]+[、．.]|[0-9]{1,2}[、．.]|[（(][一二三四五六七八九十0-9]+[)）])", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbering();
}
