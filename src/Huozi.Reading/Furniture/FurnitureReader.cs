using Huozi.Reading.Credits;
using Huozi.Reading.Sources;
using Huozi.Text;
using Huozi.Text.Marks;

namespace Huozi.Reading.Furniture;

/// <summary>Parts a page's furniture from its articles.</summary>
/// <remarks>
/// The top of a page, up to the first line that reads as text, is where the name, the ear and the section's name may stand; lines that
/// state something (a date, an organiser, an address) are furniture wherever they are.
/// </remarks>
internal sealed class FurnitureReader
{
    private static readonly string[] TitleEndings =
        ["报", "新闻", "周刊", "时讯", "快讯", "简讯", "通讯", "导刊", "视点", "之声", "商讯", "要情", "时空", "信息"];

    private static readonly HashSet<string> Sections =
    [
        "要闻", "综合", "新闻", "时政", "经济", "社会", "民生", "社会民生", "文化", "副刊", "教育", "健康", "卫生", "法治", "体育", "国际", "国内", "专题", "专版",
        "广告", "公告", "理论", "评论", "视点", "聚焦", "本地", "县域", "乡镇", "乡村振兴", "文旅", "生活", "时事", "综合新闻", "本地新闻", "要闻综合", "深度", "关注", "图片",
        "镇街", "基层", "党建", "农业", "科技", "财经", "文艺", "读书", "校园", "金融", "环保", "生态", "特刊", "专刊", "天下", "时评",
    ];

    private readonly IReadOnlyList<DumpLine> lines;
    private readonly string? knownTitle;
    private readonly List<(FurnitureItem Item, int Line)> items = [];
    private readonly List<string> supervisors = [];
    private readonly List<string> organisers = [];
    private readonly HashSet<int> taken = [];
    private readonly List<(string Text, int Index)> pieces = [];
    private readonly bool partsBlocks;
    private readonly int top;
    private string? publisher;

    private FurnitureReader(IReadOnlyList<DumpLine> lines, string? knownTitle)
    {
        this.lines = lines;
        this.knownTitle = knownTitle;
        partsBlocks = lines.Skip(1).Any(line => line.AfterGap);
        top = Top();
    }

    /// <summary>Reads one page.</summary>
    /// <param name="lines">The page's lines.</param>
    /// <param name="knownTitle">The paper's name, where a page before has told it.</param>
    public static PageFurniture Read(IReadOnlyList<DumpLine> lines, string? knownTitle) => new FurnitureReader(lines, knownTitle).Read();

    /// <summary>Whether a text ends as the names of papers do.</summary>
    public static bool EndsAsTitle(string text) => TitleEndings.Any(ending => text.EndsWith(ending, StringComparison.Ordinal));

    private PageFurniture Read()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!TakeStatement(i)) TakeNames(i);
        }
        var title = TakeTitle();
        var ear = TakeEar(title.Index);
        var section = TakeSection(title.Text);
        return new()
        {
            Items = items,
            Title = title.Text,
            Supervisors = supervisors,
            Organisers = organisers,
            Publisher = publisher,
            Ear = ear,
            SectionName = section,
            Body = [.. lines.Where((_, index) => !taken.Contains(index))],
        };
    }

    private int Top()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if ((ReadsAsText(text) || (lines[i].IsIndented && text.Length > 8)) && !FurnitureScanner.Scan(text).IsFurniture && OrganisationLine.Read(text) is null) return i;
        }
        return lines.Count;
    }

    private static bool ReadsAsText(string text) =>
        text.Length > 10 && (SentenceMarks.EndsSentence(text) || text.Contains('，') || text.Length > 26 || Dateline.OpensReport(text))
        || BylineText.OwnLine(text) is not null;

    /// <summary>Takes a line that states dates, numbers or labelled values.</summary>
    private bool TakeStatement(int index)
    {
        var scan = FurnitureScanner.Scan(lines[index].Text);
        if (scan.Items.Count == 0 || IsRestOfJump(index)) return false;
        // A sentence may begin with a day: what it goes on from with a pause is no furniture.
        if (index >= top && SentenceMarks.IsPause(lines[index].Text[^1])) return false;
        // Nor is another day than the paper's that stands alone in the text: a story's, or the signature's of a notice.
        if (index >= top && scan is { Items: [DateItem day], Residue.Count: 0 } && items.Exists(entry => entry.Item is DateItem known && known.Date != day.Date)) return false;
        if (scan.Residue.Count > 0)
        {
            if (index >= top || !scan.IsFurniture) return false;
            if (!AddOrganisations(string.Join(' ', scan.Residue), index)) pieces.AddRange(scan.Residue.Select(piece => (piece, index)));
        }
        items.AddRange(scan.Items.Select(item => (item, lines[index].Number)));
        taken.Add(index);
        return true;
    }

    /// <summary>Whether 下转 at the end of the line before goes on here: 第2版 is then no number of this page.</summary>
    private bool IsRestOfJump(int index) =>
        index > 0 && JumpMark.AtEnd(lines[index].Text) is null && JumpMark.AtEnd(lines[index - 1].Text + lines[index].Text) is not null;

    private void TakeNames(int index)
    {
        // The name in Latin letters, as many nameplates have it, says nothing more.
        var isRomanized = index < top && Ideograph.Count(lines[index].Text) == 0;
        if (isRomanized || AddOrganisations(lines[index].Text, index)) taken.Add(index);
    }

    private bool AddOrganisations(string text, int index)
    {
        if (OrganisationLine.Read(text) is not { } found) return false;
        // A headline may end with 主办 too: what is known already is not stated again, and in the text only names of bodies count.
        if (index >= top && !found.Organisers.Concat(found.Supervisors).All(OrganisationLine.LooksLikeName)) return false;
        if ((found.Organisers.Count > 0 && organisers.Count > 0) || (found.Supervisors.Count > 0 && supervisors.Count > 0)) return false;
        var above = NamesAbove(index, found.Open | found.First);
        if (above.Count > 0 && (found.Open | found.First).HasFlag(OrganisationRoles.Supervisor)) supervisors.AddRange(above);
        if (above.Count > 0 && (found.Open | found.First).HasFlag(OrganisationRoles.Organiser)) organisers.AddRange(above);
        supervisors.AddRange(found.Supervisors);
        organisers.AddRange(found.Organisers);
        publisher ??= found.Publisher ?? (found.Open.HasFlag(OrganisationRoles.Publisher) && above.Count > 0 ? string.Join(' ', above) : null);
        return true;
    }

    /// <summary>The names of bodies on the lines just above, which share the label of this line.</summary>
    private List<string> NamesAbove(int index, OrganisationRoles roles)
    {
        var names = new List<string>();
        if (roles == OrganisationRoles.None || (roles == OrganisationRoles.Publisher && OrganisationLine.Read(lines[index].Text)?.Publisher is not null)) return names;
        for (var i = index; i > 0 && !lines[i].AfterGap && !taken.Contains(i - 1) && OrganisationLine.LooksLikeName(lines[i - 1].Text); i--)
        {
            names.InsertRange(0, OrganisationLine.Split(lines[i - 1].Text));
            taken.Add(i - 1);
        }
        return names;
    }

    private (string? Text, int Index) TakeTitle()
    {
        if (knownTitle is not null)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                if (lines[i].Text == knownTitle) taken.Add(i);
            }
            return (knownTitle, -1);
        }
        var free = Enumerable.Range(0, top).Where(index => !taken.Contains(index)).ToList();
        var best = free.Where(index => CouldBeTitle(lines[index].Text))
            .Select(index => (lines[index].Text, Index: index, Cost: TitleCost(lines[index].Text, index) + PlaceCost(index, free[^1])))
            .Concat(pieces.Where(piece => CouldBeTitle(piece.Text)).Select(piece => (piece.Text, piece.Index, Cost: TitleCost(piece.Text, piece.Index))))
            .OrderBy(candidate => candidate.Cost).ThenBy(candidate => candidate.Index)
            .FirstOrDefault();
        if (best.Text is null) return (null, -1);
        taken.Add(best.Index);
        pieces.Remove((best.Text, best.Index));
        return (best.Text, best.Index);
    }

    private static bool CouldBeTitle(string text) => text.Length is >= 2 and <= 10 && text.All(character => Ideograph.Is(character) || char.IsAsciiLetterOrDigit(character))
        && Ideograph.Count(text) >= 2;

    private double TitleCost(string text, int index)
    {
        var bodies = organisers.Concat(supervisors).Append(publisher ?? "").ToList();
        var cost = (index * FurnitureCosts.TitleLater) + (Math.Max(0, text.Length - 6) * FurnitureCosts.TitleLong);
        if (EndsAsTitle(text)) cost += FurnitureCosts.TitleEnding;
        if (bodies.Any(body => body.Contains(text, StringComparison.Ordinal))) cost += FurnitureCosts.TitleInOrganisation;
        else if (Enumerable.Range(0, text.Length - 1).Any(at => bodies.Any(body => body.Contains(text.Substring(at, 2), StringComparison.Ordinal)))) cost += FurnitureCosts.TitleSharesPlace;
        if (index == 0) cost += FurnitureCosts.TitleFirst;
        if (Sections.Contains(text)) cost += FurnitureCosts.TitleIsSection;
        return cost;
    }

    private double PlaceCost(int index, int last)
    {
        var length = lines[index].Text.Length;
        var cost = index == last && index > 0 && !LeavesHeadline(index + 1) ? FurnitureCosts.TitleLast : 0;
        if (StartsBlock(index) && StartsBlock(index + 1)) cost += FurnitureCosts.TitleAlone;
        else if (partsBlocks) cost += FurnitureCosts.TitleInBlock;
        if (IsTwin(index - 1, index) || IsTwin(index, index + 1)) cost += FurnitureCosts.TitleHasTwin;
        return cost;

        bool IsTwin(int first, int second) =>
            first >= 0 && second < top && !taken.Contains(first) && !taken.Contains(second) && !lines[second].AfterGap
            && lines[first].Text.Length == length && lines[second].Text.Length == length;
    }

    private List<string> TakeEar(int title)
    {
        var lastFurniture = Math.Max(title, taken.Where(index => index < top).DefaultIfEmpty(-1).Max());
        (double Cost, int Start, int Count) best = (0, -1, 0);
        for (var start = 0; start < top; start++)
        {
            for (var count = 1; count <= 4 && start + count <= top; count++)
            {
                var last = start + count - 1;
                if (taken.Contains(last) || (count > 1 && lines[last].AfterGap)) break;
                if (EarCost(start, count, lastFurniture) is { } cost && cost < best.Cost) best = (cost, start, count);
            }
        }
        if (best.Count == 0) return [];
        var ear = Enumerable.Range(best.Start, best.Count).ToList();
        taken.UnionWith(ear);
        return best.Count == 1 ? EarLines(lines[best.Start].Text) : [.. ear.Select(index => lines[index].Text)];
    }

    private double? EarCost(int start, int count, int lastFurniture)
    {
        var texts = count == 1 ? EarLines(lines[start].Text) : [.. Enumerable.Range(start, count).Select(index => lines[index].Text)];
        if (texts.Count < 2 || texts.Any(text => text.Length is < 2 or > 14 || !IsSlogan(text))) return null;
        var isBeforeFurniture = start + count - 1 < lastFurniture;
        var longest = texts.Max(text => text.Length);
        var spread = longest - texts.Min(text => text.Length);
        // Right above the first headline one line may be its other half; three equal parts are a slogan all the same.
        var isSlogan = count > 1 || (texts.Count >= 3 && spread == 0);
        if (!isBeforeFurniture && (!isSlogan || !LeavesHeadline(start + count))) return null;
        var cost = spread == 0 ? FurnitureCosts.EarEqual : spread * FurnitureCosts.EarSpread;
        cost += Math.Max(0, longest - 8) * FurnitureCosts.EarLong;
        var inside = partsBlocks ? FurnitureCosts.EarInsideBlock : FurnitureCosts.EarUnparted;
        cost += StartsBlock(start) ? FurnitureCosts.EarAtBoundary : inside;
        cost += StartsBlock(start + count) ? FurnitureCosts.EarAtBoundary : inside;
        if (isBeforeFurniture) cost += FurnitureCosts.EarBeforeFurniture;
        if (!StartsBlock(start + count) && spread == 0 && lines[start + count].Text.Length == longest) cost += FurnitureCosts.EarCutShort;
        return cost;
    }

    private static bool IsSlogan(string text) => BylineText.OwnLine(text) is null && text[0] != '—' && text[^1] is not ('—' or '：');

    private static List<string> EarLines(string line) => [.. line.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Whether a line that may be a headline stands between here and the text.</summary>
    private bool LeavesHeadline(int from)
    {
        for (var i = from; i < top; i++)
        {
            if (!taken.Contains(i) && !lines[i].Text.StartsWith('—') && JumpMark.AtStart(lines[i].Text) is null) return true;
        }
        return top < lines.Count && lines[top].Text is { Length: <= 50 } text && !SentenceMarks.EndsSentence(text) && !Dateline.OpensReport(text)
            && BylineText.OwnLine(text) is null && !SentenceMarks.IsPause(text[^1]);
    }

    private bool StartsBlock(int index) => index == 0 || index >= lines.Count || lines[index].AfterGap || taken.Contains(index) || taken.Contains(index - 1);

    /// <summary>Takes the section's name (版名), which stands beside the page's number.</summary>
    private string? TakeSection(string? title)
    {
        var beside = pieces.Select(piece => piece.Text).Where(piece => piece != title).ToList();
        if (beside.FirstOrDefault(Sections.Contains) is { } known) return known;
        for (var i = 0; i < top; i++)
        {
            if (!taken.Contains(i) && Sections.Contains(lines[i].Text))
            {
                taken.Add(i);
                return lines[i].Text;
            }
        }
        var isNumbered = items.Any(entry => entry.Item is PageNumberItem);
        return isNumbered ? beside.FirstOrDefault(piece => piece.Length is >= 2 and <= 6 && Ideograph.Count(piece) == piece.Length) : null;
    }
}
