using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Typesetting.Furniture;
using Huozi.Typesetting.MakeUp;
using Huozi.Typesetting.Paragraphs;
using Huozi.Typesetting.Styles;

namespace Huozi.Typesetting;

/// <summary>Sets a whole issue: chooses the body type, makes up every page and sets it.</summary>
/// <remarks>Pure: the same issue, style and faces give the same layouts.</remarks>
public static class IssueTypesetter
{

    /// <summary>A page whose best make-up costs this much more for each article than a good one has holes a reader sees.</summary>
    private const double HoleCost = 12;

    /// <summary>Sets an issue.</summary>
    /// <exception cref="DiagnosticException">There is more copy than a page holds.</exception>
    public static Checked<Sequence<PageLayout>> Typeset(Issue issue, HouseStyle style, FaceLibrary library)
    {
        var builder = new AtomListBuilder(library);
        var copies = issue.Pages.Select(page => CopiesOf(page, style, library, builder)).ToList();
        var (setting, plans) = Choose(issue, style, copies);
        var layouts = new List<PageLayout>();
        var furniture = new FurnitureSetter(issue, style, library, builder);
        var warnings = new List<Diagnostic>();
        for (var i = 0; i < issue.Pages.Count; i++)
        {
            var frame = new PageFrame(issue, issue.Pages[i], style);
            var grid = frame.GridFor(setting);
            var plan = InOrder(plans[i], copies[i], grid, style);
            layouts.Add(SetPage(issue.Pages[i], plan, frame, grid, furniture, new BlockSetter(grid, style, library, builder, LeadSize(plan)), style));
            if (plans[i].Cost > HoleCost * Math.Max(1, copies[i].Count) && copies[i].Any(copy => copy.Article.Kind is not ArticleKind.Advertisement)) warnings.Add(ShortCopy(issue.Pages[i], plans[i], copies[i]));
        }

        warnings.AddRange(builder.Missing.Select(MissingCharacter));
        warnings.AddRange(builder.Substituted.Select(SubstitutedCharacter));
        return new(layouts.ToSequence(), warnings);
    }

    private static List<ArticleCopy> CopiesOf(Page page, HouseStyle style, FaceLibrary library, AtomListBuilder builder) =>
    [
        .. page.Articles
            .OrderBy(article => article.Kind is ArticleKind.Advertisement).ThenBy(article => article.Rank).ThenBy(article => article.Number)
            .Select((article, position) => new ArticleCopy(article, position, style, library, builder)),
    ];

    /// <summary>The setting of body type with which the whole issue is made up best.</summary>
    private static (BodySetting Setting, PagePlan[] Plans) Choose(Issue issue, HouseStyle style, List<List<ArticleCopy>> copies)
    {
        // Each setting and page is made up by itself; the choice is by the order of the table, whichever thread was first.
        var pages = issue.Pages.Count;
        var plans = new PagePlan?[style.Body.Count * pages];
        Parallel.For(0, plans.Length, work =>
        {
            var (setting, page) = Math.DivRem(work, pages);
            var grid = new PageFrame(issue, issue.Pages[page], style).GridFor(style.Body[setting]);
            plans[work] = new PageMakeUp(grid, new BlockPlanner(grid, style)).MakeUp(copies[page]);
        });

        var best = Enumerable.Range(0, style.Body.Count).MinBy(setting => CostOf(setting));
        if (double.IsPositiveInfinity(CostOf(best))) throw new DiagnosticException(TooMuchCopy(issue, copies, style));
        return (style.Body[best], [.. PlansOf(best).OfType<PagePlan>()]);

        ArraySegment<PagePlan?> PlansOf(int setting) => new(plans, setting * pages, pages);

        double CostOf(int setting) => PlansOf(setting).Sum(plan => plan?.Cost ?? double.PositiveInfinity)
            + SizeCost(style.Body[setting].Size, style.PreferredBodySize) * pages;
    }

    private static double SizeCost(double size, double preferred) =>
        Math.Abs(size - preferred) / 0.5 * MakeUpCosts.BodySize + Math.Max(0, preferred * 0.85 - size) / 0.5 * MakeUpCosts.SmallBody;

    /// <summary>A page whose lead has the largest headline: made up anew within that limit where it came out otherwise.</summary>
    private static PagePlan InOrder(PagePlan plan, List<ArticleCopy> copies, PageGrid grid, HouseStyle style)
    {
        if (LeadSize(plan) is not { } lead || plan.Blocks.All(block => block.Plan.Head.HeadlineSize <= lead)) return plan;
        return new PageMakeUp(grid, new BlockPlanner(grid, style, new(lead.Points))).MakeUp(copies) ?? plan;
    }

    /// <summary>The size of the lead's headline; null where the page has none.</summary>
    private static Length? LeadSize(PagePlan plan) =>
        plan.Blocks.FirstOrDefault(block => block.Copy.Position == 0)?.Plan.Head.HeadlineSize is { } size && size > Length.Zero ? size : null;

    private static PageLayout SetPage(Page page, PagePlan plan, PageFrame frame, PageGrid grid, FurnitureSetter furniture, BlockSetter setter, HouseStyle style)
    {
        var zones = new List<Zone>();
        if (frame.HasNameplate) zones.AddRange(furniture.Nameplate(frame.Head, page));
        else zones.Add(furniture.Folio(frame.Head, page));
        zones.AddRange(plan.Blocks.OrderBy(block => block.Copy.Article.Number).Select(setter.Set));
        if (frame.Foot is { } foot && furniture.Imprint(foot) is { } imprint) zones.Add(imprint);
        return new()
        {
            Number = page.Number,
            Width = frame.Width,
            Height = frame.Height,
            Zones = zones.ToSequence(),
            Rules = CutRules.Draw(plan, grid, Length.FromPoints(style.RuleWeight)).ToSequence(),
        };
    }

    /// <summary>Which pages overflow even in the smallest type, and by how much.</summary>
    private static List<Diagnostic> TooMuchCopy(Issue issue, List<List<ArticleCopy>> copies, HouseStyle style)
    {
        var smallest = style.Body.MinBy(setting => setting.Size * setting.Leading);
        var problems = new List<Diagnostic>();
        for (var i = 0; i < issue.Pages.Count; i++)
        {
            var grid = new PageFrame(issue, issue.Pages[i], style).GridFor(smallest);
            var makeUp = new PageMakeUp(grid, new BlockPlanner(grid, style));
            if (makeUp.MakeUp(copies[i]) is not null) continue;
            // How many of the least important articles must go before the rest fits: an answer an editor can act on.
            var kept = copies[i].Count - 1;
            while (kept > 0 && makeUp.MakeUp(copies[i][..kept]) is null) kept--;
            problems.Add(Overflow(issue.Pages[i], copies[i][kept..], copies[i].Count));
        }

        return problems;
    }

    private static Diagnostic Overflow(Page page, List<ArticleCopy> dropped, int articles)
    {
        var characters = dropped.Sum(copy => copy.Length);
        var names = string.Join('、', dropped.Select(copy => $"《{copy.Article.HeadlineText}》"));
        var problem = articles == 1
            ? new Bilingual($"第{page.Number}版的稿件排不下：{names}{characters}字，一个版容不了", $"Page {page.Number} holds too much copy: {names} has {characters} characters, more than a page takes")
            : new Bilingual(
                $"第{page.Number}版的稿件排不下：去掉{dropped.Count}篇共{characters}字（{names}）才行",
                $"Page {page.Number} holds too much copy: it fits without {dropped.Count} article(s) of {characters} characters ({names})");
        return Diagnostic.Error(
            "too-much-copy",
            problem,
            new("删减稿件、撤下图片，或把稿件移到别的版", "Cut copy, drop pictures, or move articles to another page")) with { Place = $"第{page.Number}版" };
    }

    private static Diagnostic ShortCopy(Page page, PagePlan plan, List<ArticleCopy> copies)
    {
        var used = copies.Sum(copy => copy.Length);
        return Diagnostic.Warning(
            "short-copy",
            new($"第{page.Number}版稿件不足（{plan.Blocks.Count}篇，{used}字），版面留有空白", $"Page {page.Number} has too little copy ({plan.Blocks.Count} articles, {used} characters): white is left"),
            new("增加稿件或图片，或改用小版面（--style tabloid）", "Add copy or pictures, or use a smaller page (--style tabloid)")) with { Place = $"第{page.Number}版" };
    }

    private static Diagnostic MissingCharacter(System.Text.Rune character) => Diagnostic.Warning(
        "missing-character",
        new($"没有一种字体有“{character}”（U+{character.Value:X4}），版面上会是空框", $"No face has '{character}' (U+{character.Value:X4}): a box stands in its place"),
        new("改用别的字，或在系统里安装有此字的字体", "Use another character, or install a font that has it"));

    private static Diagnostic SubstitutedCharacter(KeyValuePair<System.Text.Rune, string> found) => Diagnostic.Warning(
        "substituted-character",
        new($"内置字体没有“{found.Key}”（U+{found.Key.Value:X4}），用了系统字体 {found.Value}", $"The embedded faces lack '{found.Key}' (U+{found.Key.Value:X4}); taken from {found.Value}"),
        new("换一台机器排版可能得到不同的字形；可改用常用字", "Another machine may give another shape; use a common character where you can"));
}
