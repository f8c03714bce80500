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
/// not followed beyond. Settings are tried on several threads; which are cut short depends on them, but never one that could be
/// chosen, and equals go by the order of the table.
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
    private readonly List<PageFrame> frames = [.. issue.Pages.Select(page => new PageFrame(issue, page, style))];
    private readonly PagePlan?[][] plans = new PagePlan?[style.Body.Count][];
    private readonly double[] costs = new double[style.Body.Count];
    private readonly Lock gate = new();
    private double least = double.MaxValue;

    /// <summary>The setting, and each page made up with it; null where the copy fits in none.</summary>
    public (BodySetting Setting, PagePlan[] Plans)? Choose()
    {
        // Settings of one size are tried by one thread: they share the heads and the breaks of paragraphs.
        var sizes = Enumerable.Range(0, style.Body.Count).GroupBy(setting => style.Body[setting].Size).OrderBy(size => size.Min(Unlikeliness)).ToList();
        Parallel.ForEach(Partitioner.Create(sizes, EnumerablePartitionerOptions.NoBuffering), size =>
        {
            foreach (var setting in size.OrderBy(Unlikeliness)) Try(setting);
        });

        var best = Enumerable.Range(0, costs.Length).MinBy(setting => costs[setting]);
        return double.IsPositiveInfinity(costs[best]) ? null : (style.Body[best], [.. plans[best].Select(plan => plan!)]);
    }

    private void Try(int setting)
    {
        var body = style.Body[setting];
        plans[setting] = new PagePlan?[frames.Count];
        costs[setting] = Enumerable.Range(0, frames.Count).All(page => MayFit(page, body)) ? SizeCost(body.Size) * frames.Count : double.PositiveInfinity;
        foreach (var page in Enumerable.Range(0, frames.Count).OrderByDescending(page => Misfit(page, body)))
        {
            if (costs[setting] > Known() + Tie) return;
            var makeUp = new PageMakeUp(frames[page].GridFor(body), new BlockPlanner(frames[page].GridFor(body), style, heads));
            plans[setting][page] = makeUp.MakeUp(copies[page], Known() - costs[setting] + Tie);
            costs[setting] += plans[setting][page]?.Cost ?? double.PositiveInfinity;
        }

        lock (gate) least = Math.Min(least, costs[setting]);
    }

    private double Known()
    {
        lock (gate) return least;
    }

    /// <summary>Whether a page's copy may fit: false where it surely does not.</summary>
    private bool MayFit(int page, BodySetting body)
    {
        var grid = frames[page].GridFor(body);
        return copies[page].Sum(copy => copy.LeastCells(grid.Measure)) <= grid.Columns * (grid.Rows + 1);
    }

    /// <summary>How far a setting is from filling the pages as usual: a guess at what it will cost, for the order of trying.</summary>
    private double Unlikeliness(int setting) => Enumerable.Range(0, frames.Count).Sum(page => Misfit(page, style.Body[setting]));

    private double Misfit(int page, BodySetting body)
    {
        var grid = frames[page].GridFor(body);
        var fill = copies[page].Sum(copy => copy.LeastCells(grid.Measure)) / (double)(grid.Columns * grid.Rows);
        return Math.Abs(fill + PictureFill * copies[page].Sum(copy => copy.Article.Pictures.Count) - UsualFill);
    }

    private double SizeCost(double size) =>
        Math.Abs(size - style.PreferredBodySize) / 0.5 * MakeUpCosts.BodySize + Math.Max(0, style.PreferredBodySize * 0.85 - size) / 0.5 * MakeUpCosts.SmallBody;
}
