using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Sources.Printed;
using Huozi.Text;
using Huozi.Text.Normalizing;

namespace Huozi.Reading.Furniture;

/// <summary>Finds a printed page's furniture by what its lines state and where they stand.</summary>
/// <remarks>
/// Lines that state a date, a page number, an organiser or an address are its marks. Around those at the top the nameplate or the folio is drawn: what stands in
/// the same rows, unless a report stands beside the nameplate. Those at the foot are the imprint.
/// </remarks>
internal sealed class FurnitureFinder
{
    // Where furniture may stand, as shares of the height of what is printed: nameplate, folio, imprint.
    private const double NameplateDepth = 0.3;
    private const double FolioDepth = 0.07;
    private const double ImprintDepth = 0.05;

    // The name of the paper is so many times as large as body type on a front page; no name is longer.
    private const double NameplateSize = 2.6;
    private const int LongestName = 12;
    private const int LongestSlogan = 20;

    // A nameplate in a box has so many lines, of so many characters.
    private const int MostNameplateLines = 9;
    private const int LongestLine = 60;

    // The headline of a report beside a nameplate is larger than body type by this ratio, and has so many characters at least.
    private const double HeadBeside = 1.8;
    private const int ShortestHead = 8;

    // The marks of a folio stand in a row, or in rows no farther apart than this in body sizes: a date in a deck is none.
    private const double FolioRows = 1.5;

    // The rule that closes a nameplate stands within so many body sizes under its last line.
    private const double Closing = 6;

    private readonly IReadOnlyList<TextBlock> blocks;
    private readonly double bodySize;
    private readonly PrintedPage page;
    private readonly Area printed;
    private readonly HashSet<TextBlock> taken = [];

    private FurnitureFinder(IReadOnlyList<TextBlock> blocks, PrintedPage page, double bodySize)
    {
        (this.blocks, this.page, this.bodySize) = (blocks, page, bodySize);
        printed = blocks.Select(block => block.Area).Aggregate((a, b) => a.Union(b));
    }

    /// <summary>Parts a page's blocks.</summary>
    public static PageParts Find(IReadOnlyList<TextBlock> blocks, PrintedPage page, double bodySize)
    {
        if (blocks.Count == 0) return new(null, [], []);
        var finder = new FurnitureFinder(blocks, page, bodySize);
        var title = finder.Nameplate() ?? finder.Folio();
        finder.Imprint();
        return new(title, [.. blocks.Where(finder.taken.Contains)], [.. blocks.Where(block => !finder.taken.Contains(block))]);
    }

    private double Depth(TextBlock block) => (block.Area.Top - printed.Top) / Math.Max(1, printed.Height);

    /// <summary>Whether the lines of a block state what furniture states; of three or four, one may be a slogan.</summary>
    private static bool States(TextBlock block) => block.Lines.Count <= 4 && block.Lines.Count(line => !States(CharacterForms.Normalize(line.Text))) is var others
        && (others == 0 || (others == 1 && block.Lines.Count >= 3 && block.Lines.All(line => line.Text.Length <= LongestSlogan || States(CharacterForms.Normalize(line.Text)))));

    private static bool States(string line) =>
        (FurnitureScanner.Scan(line) is { IsFurniture: true } scan && (scan.Residue.Count == 0 || scan.Items.Count >= 3 || line.Length < 40)) || OrganisationLine.Read(line) is not null;

    /// <summary>Whether a block states what only a nameplate states: who publishes the paper, under which number.</summary>
    private static bool StatesPaper(TextBlock block) => block.Lines.Any(line => OrganisationLine.Read(line.Text) is not null
        || FurnitureScanner.Scan(line.Text).Items.Any(item => item is IssueNumberItem or LabelledItem { Label: FurnitureLabel.SerialNumber }));

    private TextBlock? Nameplate()
    {
        var title = blocks.Where(block => Depth(block) < NameplateDepth && block.Size > NameplateSize * bodySize && IsName(block.Text) && block.Lines.Count == 1 && (block.Enclosure is null || IsNameplate(block.Enclosure)) && IsTopmost(block))
            .OrderByDescending(block => FurnitureReader.EndsAsTitle(block.Text)).ThenByDescending(block => block.Size).FirstOrDefault();
        if (title is null) return null;
        TextBlock[] marks = [.. blocks.Where(block => block != title && Depth(block) < NameplateDepth && States(block))];
        if (marks.Length == 0) return null;
        marks = [.. marks.Where(mark => mark.Area.Top < title.Area.Bottom + (8 * bodySize))];
        if (marks.Length == 0) return null;
        // A short headline under a folio is not a name: it is not the largest, it does not end as names do, and nobody is said to publish it.
        if (!FurnitureReader.EndsAsTitle(title.Text) && (!marks.Any(StatesPaper) || blocks.Any(block => block != title && block.Size > 0.8 * title.Size))) return null;
        var rows = marks.Select(mark => mark.Area).Aggregate(title.Area, (a, b) => a.Union(b));
        var zone = HasTextBeside(rows) || HasHeadBeside(title) ? Zone(title, marks) : rows with { Left = printed.Left, Right = printed.Right };
        taken.Add(title);
        if (title.IsDown) taken.UnionWith(marks);
        foreach (var block in blocks.Where(block => zone.Inset(-0.3 * bodySize).Contains(block.Area) || (States(block) && zone.Overlaps(block.Area)) || (title.Enclosure is not null && block.Enclosure == title.Enclosure && block.Lines.Count <= 2))) taken.Add(block);
        Ears(zone);
        return title;
    }

    /// <summary>The nameplate's own corner of the page: its name and the marks under or over it.</summary>
    private Area Zone(TextBlock title, TextBlock[] marks)
    {
        var zone = title.Area;
        foreach (var mark in marks.OrderBy(mark => Math.Abs(mark.Area.CentreY - title.Area.CentreY)))
        {
            if (mark.Area.SharedWidth(zone) > 0.5 * mark.Area.Width && mark.Area.Top < zone.Bottom + (4 * bodySize)) zone = zone.Union(mark.Area);
        }

        // What stands above the rule that closes it is its own too: a slogan, the count of pages.
        var closing = page.Rules.Where(rule => rule.IsLevel && rule.Area.Top > zone.Bottom - bodySize && rule.Area.Top < zone.Bottom + (Closing * bodySize) && rule.Area.SharedWidth(zone) > 0.8 * zone.Width)
            .OrderBy(rule => rule.Area.Top).Select(rule => (Area?)rule.Area).FirstOrDefault();
        return closing is { } area ? zone.Union(area) : zone;
    }

    private bool HasTextBeside(Area rows) => blocks.Any(block => block.Lines.Count >= 3 && block.Characters > 30 && block.Area.SharedHeight(rows) > 2 * bodySize && !States(block));

    /// <summary>Whether the headline of a report stands beside the name: its text is right under it, with neither a rule nor another headline between.</summary>
    private bool HasHeadBeside(TextBlock title) => blocks.Any(head => head != title && head.Size > HeadBeside * bodySize && head.Characters >= ShortestHead && !States(head)
        && head.Area.SharedHeight(title.Area) > 0.5 * head.Area.Height && (head.Area.Left > title.Area.Right || head.Area.Right < title.Area.Left)
        && blocks.Any(text => text.Lines.Count >= 2 && text.Characters > 24 && text.Size < BodyType.Display * bodySize && text.Area.Top > head.Area.Bottom && text.Area.Top - head.Area.Bottom < Closing * bodySize
            && text.Area.SharedWidth(head.Area) > 0.5 * text.Area.Width && !IsParted(head, text)));

    private bool IsParted(TextBlock head, TextBlock text)
    {
        var white = new Area(Math.Max(head.Area.Left, text.Area.Left), head.Area.Bottom, Math.Min(head.Area.Right, text.Area.Right), text.Area.Top);
        return page.Rules.Any(rule => rule.IsLevel && rule.Area.CentreY > white.Top && rule.Area.CentreY < white.Bottom && rule.Area.SharedWidth(white) > 0)
            || blocks.Any(other => other != head && other != text && other.Size > BodyType.Display * bodySize && other.Size > 0.6 * head.Size && other.Area.Overlaps(white));
    }

    /// <summary>Whether a closed area holds a few lines only, and some state what a nameplate states.</summary>
    private bool IsNameplate(Enclosure enclosure) =>
        blocks.Where(block => block.Enclosure == enclosure).ToList() is var inside && inside.Exists(block => States(block) && StatesPaper(block)) && inside.Sum(block => block.Lines.Count) <= MostNameplateLines && inside.TrueForAll(block => block.Lines.All(line => line.Text.Length <= LongestLine));

    /// <summary>Whether nothing but furniture stands above a block.</summary>
    private bool IsTopmost(TextBlock title) => !blocks.Any(block => block != title && block.Area.Bottom < title.Area.CentreY && block.Area.SharedWidth(title.Area) > 0 && !States(block) && block.Characters > 14);

    /// <summary>Boxes of a few short lines beside the nameplate.</summary>
    private void Ears(Area zone)
    {
        foreach (var group in blocks.Where(block => block.Enclosure is not null && !taken.Contains(block)).GroupBy(block => block.Enclosure!))
        {
            var isBeside = group.Key.Area.SharedHeight(zone) > 0.6 * group.Key.Area.Height && !group.Key.Area.Overlaps(zone.Inset(2));
            if (isBeside && group.All(block => block.Lines.All(line => line.Glyphs.Length <= 14)) && group.Sum(block => block.Lines.Count) <= 6) taken.UnionWith(group);
        }
    }

    private TextBlock? Folio()
    {
        var marks = new List<TextBlock>();
        foreach (var mark in blocks.Where(block => Depth(block) < FolioDepth && States(block)).OrderBy(block => block.Area.Top))
        {
            if (marks.Count > 0 && mark.Area.Top > marks.Max(other => other.Area.Bottom) + (FolioRows * bodySize)) break;
            marks.Add(mark);
        }

        if (marks.Count == 0) return null;
        var rows = marks.Select(mark => mark.Area).Aggregate((a, b) => a.Union(b)).Inset(-0.8 * bodySize);
        foreach (var block in blocks.Where(block => block.Lines.Count <= 2 && block.Area.CentreY > rows.Top && block.Area.CentreY < rows.Bottom)) taken.Add(block);
        return taken.Where(block => IsName(block.Text) && !States(block)).OrderByDescending(block => FurnitureReader.EndsAsTitle(block.Text)).ThenByDescending(block => block.Size).FirstOrDefault();
    }

    /// <summary>The lines at the foot, and what stands in a row with a folio there.</summary>
    private void Imprint()
    {
        var foot = blocks.Where(block => (printed.Bottom - block.Area.Bottom) / printed.Height < ImprintDepth && block.Lines.Count <= 2 && block.Enclosure is null).ToList();
        foreach (var row in foot.Where(States).ToList()) taken.UnionWith(foot.Where(block => Math.Abs(block.Area.CentreY - row.Area.CentreY) < bodySize && block.Area.Height < 3 * bodySize));
        foreach (var block in blocks.Where(block => (printed.Bottom - block.Area.Bottom) / printed.Height < ImprintDepth && block.Lines.Count <= 3 && block.Enclosure is null && States(block)))
        {
            taken.Add(block);
        }
    }

    private static bool IsName(string text) => text.Length is >= 2 and <= LongestName && Ideograph.Count(text) >= text.Length - 2;
}
