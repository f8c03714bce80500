using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Model.Styles;
using Huozi.Typesetting.Furniture;
using Huozi.Typesetting.MakeUp;
using Huozi.Typesetting.Paragraphs;

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
        var builder = new AtomListBuilder(library, style.Text);
        var copies = CopiesOf(issue, style, library, builder);
        var (setting, plans) = new BodySettingChooser(issue, style, copies).Choose() ?? throw new DiagnosticException(TooMuchCopy(issue, copies, style));
        var layouts = new PageLayout[issue.Pages.Count];
        var furniture = new FurnitureSetter(issue, style, library, builder);
        Parallel.For(0, layouts.Length, i =>
        {
            var frame = new PageFrame(issue, issue.Pages[i], style);
            var grid = frame.GridFor(setting);
            var plan = InOrder(plans[i], copies[i], grid, style);
            layouts[i] = SetPage(issue.Pages[i], plan, frame, grid, furniture, new BlockSetter(grid, style, library, builder, LeadSize(plan)), style);
        });

        var warnings = Enumerable.Range(0, layouts.Length).Where(i => HasHoles(plans[i], copies[i])).Select(i => TypesettingProblem.ShortCopy(issue.Pages[i], copies[i])).ToList();
        warnings.AddRange(builder.Missing.Select(TypesettingProblem.MissingCharacter));
        warnings.AddRange(builder.Substituted.Select(found => TypesettingProblem.SubstitutedCharacter(found.Character, found.Face)));
        return new(layouts.ToSequence(), warnings);
    }

    private static bool HasHoles(PagePlan plan, List<ArticleCopy> copies) =>
        plan.Cost > HoleCost * Math.Max(1, copies.Count) && copies.Any(copy => copy.Article.Kind is not ArticleKind.Advertisement);

    /// <summary>The articles of each page, shaped for setting, in their order of importance.</summary>
    private static List<ArticleCopy>[] CopiesOf(Issue issue, HouseStyle style, FaceLibrary library, AtomListBuilder builder)
    {
        var ordered = issue.Pages.Select(page => page.Articles.OrderBy(article => article.Kind is ArticleKind.Advertisement).ThenBy(article => article.Rank).ThenBy(article => article.Number));
        var articles = ordered.SelectMany((page, number) => page.Select((article, position) => (Page: number, Article: article, Position: position))).ToList();
        var shaped = new ArticleCopy[articles.Count];
        Parallel.For(0, shaped.Length, i => shaped[i] = new(articles[i].Article, articles[i].Position, style, library, builder));
        var copies = issue.Pages.Select(_ => new List<ArticleCopy>()).ToArray();
        for (var i = 0; i < shaped.Length; i++) copies[articles[i].Page].Add(shaped[i]);
        return copies;
    }

    /// <summary>A page whose lead has the largest headline: made up anew within that limit where it came out otherwise.</summary>
    private static PagePlan InOrder(PagePlan plan, List<ArticleCopy> copies, PageGrid grid, HouseStyle style)
    {
        if (LeadSize(plan) is not { } lead || plan.Blocks.All(block => block.Plan.HeadlineSize <= lead)) return plan;
        return new PageMakeUp(grid, new BlockPlanner(grid, style, new(style, new(lead.Points)))).MakeUp(copies) ?? plan;
    }

    /// <summary>The size of the lead's headline; null where the page has none.</summary>
    private static Length? LeadSize(PagePlan plan) =>
        plan.Blocks.FirstOrDefault(block => block.Copy.Position == 0)?.Plan.HeadlineSize is { } size && size > Length.Zero ? size : null;

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
            Rules = CutRules.Draw(plan, grid, Length.FromPoints(style.Rules.Articles), style.Colours.Rule).ToSequence(),
        };
    }

    /// <summary>Which pages overflow, and which articles must go from each before the rest fits: an answer an editor can act on.</summary>
    private static List<Diagnostic> TooMuchCopy(Issue issue, List<ArticleCopy>[] copies, HouseStyle style)
    {
        // The smallest type holds the most; should the misfit lie elsewhere, the settings in their order.
        foreach (var setting in style.Body.OrderBy(setting => setting.Size * setting.Leading))
        {
            var problems = new List<Diagnostic>();
            for (var i = 0; i < issue.Pages.Count; i++)
            {
                var grid = new PageFrame(issue, issue.Pages[i], style).GridFor(setting);
                var makeUp = new PageMakeUp(grid, new BlockPlanner(grid, style, new(style)));
                var kept = copies[i].Count;
                while (kept > 0 && makeUp.MakeUp(copies[i][..kept]) is null) kept--;
                if (kept < copies[i].Count) problems.Add(TypesettingProblem.TooMuchCopy(issue.Pages[i], copies[i][kept..], copies[i].Count));
            }

            if (problems.Count > 0) return problems;
        }

        throw new InvalidOperationException("Every page fits in every setting of body type, and yet none was chosen.");
    }
}
