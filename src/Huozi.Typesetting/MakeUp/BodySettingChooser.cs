using System.Collections.Concurrent;
using Huozi.Model;
using Huozi.Model.Styles;
using Huozi.Typesetting.Headlines;

namespace Huozi.Typesetting.MakeUp;

/// <summary>Chooses the setting of body type with which a whole issue is made up best.</summary>
/// <param name="issue">The issue.</param>
/// <param name="style">The house style, with the settings to choose from.</param>
/// <param name="copies">The articles of each page, in their order of importance.</param>
/// <remarks>
/// The likeliest settings are tried first, and of each the page that fits it worst: what the best so far costs, dearer ones are
/// not followed beyond. Pages are made up on several threads; which are left out depends on them, but never those of a setting
/// that could be chosen, and equals go by the order of the table.
/// </remarks>
internal sealed class BodySettingChooser(Issue issue, HouseStyle style, IReadOnlyList<List<ArticleCopy>> copies)
{
    /// <summary>How much dearer than the best a setting may look and still be as cheap: sums are rounded in the order they are added in.</summary>
    private const double Tie = 1e-6;

    /// <summary>The share of a page's columns that body text fills in most well-made pages; heads, pictures and white fill the rest.</summary>
    private const double UsualFill = 0.6;

    /// <summary>The share of a page that a picture fills, more or less.</summary>
    private const double PictureFill = 0.06;

    private readonly HeadPlanner heads = new(style);
    private readonly PageFrame[] frames = [.. issue.Pages.Select(page => new PageFrame(issue, page, style))];
    private readonly Lock gate = new();
    private double least = double.MaxValue;

    /// <summary>The setting, and each page made up with it; null where the copy fits in none.</summary>
    public (BodySetting Setting, PagePlan[] Plans)? Choose()
    {
        var settings = style.Body.Select(setting => new Trial(setting, SizeCost(setting.Size) * frames.Length, frames.Length)).ToList();
        // Settings of one size share the heads and the breaks of paragraphs: the second waits until the first has worked them out.
        var inTurn = settings.Where(trial => Enumerable.Range(0, frames.Length).All(page => MayFit(page, trial.Setting)))
            .GroupBy(trial => trial.Setting.Size)
            .SelectMany(size => size.OrderBy(Unlikeliness).Select((trial, turn) => (trial, turn)))
            .OrderBy(item => item.turn).ThenBy(item => Unlikeliness(item.trial))
            .SelectMany(item => Enumerable.Range(0, frames.Length).OrderByDescending(page => Misfit(page, item.trial.Setting)).Select(page => (item.trial, page)));
        Parallel.ForEach(Partitioner.Create(inTurn.ToList(), EnumerablePartitionerOptions.NoBuffering), item => MakeUp(item.trial, item.page));

        var best = settings.Where(trial => trial.Left == 0).MinBy(trial => trial.Total);
        return best is null ? null : (best.Setting, [.. best.Plans.Select(plan => plan!)]);
    }

    private void MakeUp(Trial trial, int page)
    {
        double most;
        lock (gate) most = least - trial.Cost + Tie;
        if (most < 0) return;
        var grid = frames[page].GridFor(trial.Setting);
        var plan = new PageMakeUp(grid, new BlockPlanner(grid, style, heads)).MakeUp(copies[page], most);
        lock (gate)
        {
            trial.Take(page, plan);
            if (trial.Left == 0) least = Math.Min(least, trial.Cost);
        }
    }

    /// <summary>Whether a page's copy may fit: false where it surely does not.</summary>
    private bool MayFit(int page, BodySetting body)
    {
        var grid = frames[page].GridFor(body);
        return copies[page].Sum(copy => copy.LeastCells(grid.Measure)) <= grid.Columns * (grid.Rows + 1);
    }

    /// <summary>How far a setting is from filling the pages as usual: a guess at what it will cost, for the order of trying.</summary>
    private double Unlikeliness(Trial trial) => Enumerable.Range(0, frames.Length).Sum(page => Misfit(page, trial.Setting));

    private double Misfit(int page, BodySetting body)
    {
        var grid = frames[page].GridFor(body);
        var fill = copies[page].Sum(copy => copy.LeastCells(grid.Measure)) / (double)(grid.Columns * grid.Rows);
        return Math.Abs(fill + PictureFill * copies[page].Sum(copy => copy.Article.Pictures.Count) - UsualFill);
    }

    private double SizeCost(double size) =>
        Math.Abs(size - style.PreferredBodySize) / 0.5 * MakeUpCosts.BodySize + Math.Max(0, style.PreferredBodySize * 0.85 - size) / 0.5 * MakeUpCosts.SmallBody;

    /// <summary>A setting that is tried.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="sizeCost">What the size of its type costs, whatever the pages.</param>
    /// <param name="pages">How many pages there are.</param>
    private sealed class Trial(BodySetting setting, double sizeCost, int pages)
    {
        private double made;

        public BodySetting Setting => setting;

        public PagePlan?[] Plans { get; } = new PagePlan?[pages];

        /// <summary>How many pages are not made up yet.</summary>
        public int Left { get; private set; } = pages;

        /// <summary>What it costs so far.</summary>
        public double Cost => sizeCost + made;

        /// <summary>What it costs in all, added up in the order of the pages: to the last bit the same on every run.</summary>
        public double Total => sizeCost + Plans.Sum(plan => plan!.Cost);

        /// <summary>Takes a page's plan; null where its copy does not fit, or only at a cost that rules the setting out.</summary>
        public void Take(int page, PagePlan? plan)
        {
            made += plan?.Cost ?? double.PositiveInfinity;
            if (plan is null) return;
            Plans[page] = plan;
            Left--;
        }
    }
}
