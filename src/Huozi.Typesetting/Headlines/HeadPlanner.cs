using System.Collections.Concurrent;
using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Model.Styles;
using Huozi.Typesetting.MakeUp;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Headlines;

/// <summary>Finds the ways in which an article's head can be set in a width.</summary>
/// <param name="style">The house style.</param>
/// <param name="order">Keeps the lead's headline above the others; null where there is no need to.</param>
/// <remarks>One planner serves all settings of body type: those of one size have the same widths, whatever their leading, and the same heads.</remarks>
internal sealed class HeadPlanner(HouseStyle style, HeadlineOrder? order = null)
{
    /// <summary>Kicker and deck stand to the headline as 2 to 5, but stay readable and below body headlines.</summary>
    private const double SecondaryShare = 0.42;
    private const double LeastSecondary = 1.15;
    private const double MostSecondary = 2.0;

    /// <summary>Lines of one text stand closer the larger the type is.</summary>
    private const double HeadlineLineHeight = 1.18;
    private const double SecondaryLineHeight = 1.4;

    /// <summary>A headline does not run to the edges of its width: half an em of its own stays free on both sides together.</summary>
    private const double Air = 0.5;

    /// <summary>How much tighter than cut a headline may be set, in thousandths: tighter, and strokes of neighbours touch.</summary>
    private const int TightestTracking = -30;

    /// <summary>How much looser a headline of one line may be: looser, and it falls apart into characters.</summary>
    private const int LoosestTracking = 120;

    /// <summary>A headline of one line is spread until it fills so much of its width.</summary>
    private const double PleasingFill = 0.8;

    /// <summary>The white in a head's frame or bar: em of body type at each side, and above and below.</summary>
    private const double SidePad = 1.0;
    private const double Pad = 0.6;

    /// <summary>Below this many characters an article is a brief, whatever its rank.</summary>
    private const int BriefLength = 260;

    /// <summary>The number of lines a headline is broken into at most, where the copy leaves it to us.</summary>
    private const int MostLines = 4;

    /// <summary>A way that costs so much more than the best is never worth what its height may save.</summary>
    private const double Hopeless = 4;

    /// <summary>The least size that is still a headline: nothing smaller is tried even where nothing else fits.</summary>
    private const double LeastSize = 11;

    private readonly double[] sizes = [.. style.HeadlineSizes.OrderDescending()];
    private readonly ConcurrentDictionary<(ArticleCopy Copy, Length Width, Length BodySize), IReadOnlyList<HeadPlan>> known = [];

    /// <summary>All ways worth considering, from the largest type to the smallest; one without texts where the article has no head.</summary>
    /// <param name="copy">The article.</param>
    /// <param name="width">The width of the head.</param>
    /// <param name="bodySize">The size of body type.</param>
    public IReadOnlyList<HeadPlan> Plan(ArticleCopy copy, Length width, Length bodySize) =>
        known.GetOrAdd((copy, width, bodySize), place => Ways(place.Copy, place.Width, place.BodySize));

    private IReadOnlyList<HeadPlan> Ways(ArticleCopy copy, Length width, Length bodySize)
    {
        if (copy.Headline is null)
        {
            return [new(Around(copy, null, width, bodySize), 0)];
        }

        var pad = Length.Zero;
        if (copy.HeadStyle is HeadStyle.Boxed or HeadStyle.Reversed)
        {
            pad = bodySize.Scale(Pad);
            width -= 2 * bodySize.Scale(SidePad);
        }

        var limits = LimitsFor(copy);
        var ways = new List<(HeadText Loose, Length Size, int Tracking, double Cost)>();
        var fitsOneLine = false;
        foreach (var (ends, breakCost) in Breakings(copy, copy.Headline, copy.HeadlineEnds))
        {
            var fitted = false;
            var loose = Untracked(copy.Headline, ends, Length.Zero);
            // A headline that one line holds at its size has no need of two.
            var needless = ends.Length > copy.HeadlineEnds.Length && fitsOneLine ? MakeUpCosts.NeedlessHeadlineLine : 0;
            foreach (var points in sizes)
            {
                if (points > limits.Largest || (points < limits.Smallest && fitted)) continue;
                var size = Length.FromPoints(points);
                if (TrackingOf(loose, size, width) is not { } tracking) continue;
                fitted = true;
                if (ends.Length == 1 && points >= limits.Preferred) fitsOneLine = true;
                ways.Add((loose, size, tracking, breakCost + needless + CostOf(loose, size, tracking, width, limits)));
            }
        }

        // Nothing fits: the narrowest breaking, as small as it must be.
        if (ways.Count == 0) return [Squeezed(copy, width, bodySize, limits) with { Pad = pad }];
        var hopeless = ways.Min(way => way.Cost) + Hopeless;
        return [.. ways.Where(way => way.Cost <= hopeless).Select(way => new HeadPlan(Around(copy, At(way.Loose, way.Size, way.Tracking), width, bodySize), way.Cost, pad))];
    }

    private static HeadPlan Squeezed(ArticleCopy copy, Length width, Length bodySize, HeadlineRank limits)
    {
        var headline = copy.Headline!;
        for (var lines = Math.Max(1, copy.HeadlineEnds.Length); ; lines++)
        {
            var loose = Untracked(headline, copy.Balanced(headline, lines)?.Ends ?? copy.HeadlineEnds, Length.FromPoints(LeastSize));
            for (var points = limits.Smallest; points >= LeastSize; points--)
            {
                var size = Length.FromPoints(points);
                if (TrackingOf(loose, size, width) is { } tracking) return new(Around(copy, At(loose, size, tracking), width, bodySize), 2 + CostOf(loose, size, tracking, width, limits));
            }

            if (lines <= headline.Count) continue;
            return new(Around(copy, loose, width, bodySize), 100);
        }
    }

    /// <summary>The ways to break a headline, shaped across or downwards, into lines, with what is wrong with each.</summary>
    public static IEnumerable<(int[] Ends, double Cost)> Breakings(ArticleCopy copy, AtomList headline, int[] copyEnds)
    {
        // The copy's own breaks win.
        if (copyEnds.Length > 1)
        {
            yield return (copyEnds, 0);
            yield break;
        }

        for (var lines = 1; lines <= MostLines; lines++)
        {
            // Lines of fewer than four characters are not a headline but a column of words.
            if (lines > 1 && headline.Width / lines < 4000) yield break;
            if (copy.Balanced(headline, lines) is { } broken)
            {
                yield return (broken.Ends, broken.Cost + (lines - 1) * (lines - 1) * MakeUpCosts.ExtraHeadlineLine);
            }
        }
    }

    /// <summary>How large an article's headline may be.</summary>
    public HeadlineRank LimitsFor(ArticleCopy copy)
    {
        var limits = LimitsOf(copy);
        return order?.Apply(limits, copy.Position) ?? limits;
    }

    private HeadlineRank LimitsOf(ArticleCopy copy)
    {
        var last = style.Headlines.Count - 1;
        // The lead leads however short it is.
        var isBrief = copy.Position > 0 && (copy.Length < BriefLength || copy.Article.ContinuedFrom is not null || copy.Article.Kind is ArticleKind.Photo or ArticleKind.Notice);
        var limits = style.Headlines[isBrief ? last : Math.Min(copy.Position, last)];
        return isBrief ? limits with { Preferred = limits.Preferred * 0.85, Largest = limits.Preferred } : limits;
    }

    /// <summary>What a headline's size costs against the one that its rank prefers.</summary>
    public static double SizeCost(Length size, HeadlineRank limits)
    {
        var ratio = size.Points / limits.Preferred;
        var off = (Math.Max(ratio, 1 / ratio) - 1) / 0.25;
        return MakeUpCosts.HeadlineSize * off * off;
    }

    private static double CostOf(HeadText loose, Length size, int tracking, Length width, HeadlineRank limits)
    {
        var fill = size.Scale(loose.WidestAt(tracking) / 1000.0).Points / width.Points;
        var thin = Math.Max(0, 0.5 - fill);
        var tight = Math.Min(0, tracking) / (double)TightestTracking;
        return SizeCost(size, limits) + MakeUpCosts.ThinHeadline * thin * thin + MakeUpCosts.TightHeadline * tight * tight;
    }

    private static HeadText Untracked(AtomList atoms, int[] ends, Length size) =>
        new(LineRole.Headline, atoms, ends, size, size.Scale(HeadlineLineHeight), size.Scale(0.22));

    private static HeadText At(HeadText loose, Length size, int tracking) => Untracked(loose.Atoms, loose.Ends, size) with { Tracking = tracking };

    /// <summary>How a headline is tracked at a size: a little tighter where that makes it fit, and spread where one line is short; null where it does not fit.</summary>
    private static int? TrackingOf(HeadText loose, Length size, Length width)
    {
        var ends = loose.Ends;
        var room = (int)(1000.0 * width.Millipoints / size.Millipoints - 1000 * Air);
        var tracking = ends.Length == 1 && loose.Atoms.Count > 1
            ? Math.Clamp((int)(PleasingFill * room - loose.Widest) / (loose.Atoms.Count - 1), 0, LoosestTracking)
            : 0;
        for (var line = 0; line < ends.Length; line++)
        {
            var excess = loose.WidthOf(line) - room;
            if (excess <= 0) continue;
            var gaps = ends[line] - loose.StartOf(line) - 1;
            if (gaps == 0) return null;
            tracking = Math.Min(tracking, -((excess + gaps - 1) / gaps));
        }

        return tracking >= TightestTracking ? tracking : null;
    }

    /// <summary>The size of kicker and deck that goes with a headline.</summary>
    public static Length SecondarySize(Length headline, Length bodySize) =>
        Length.Max(bodySize.Scale(LeastSecondary), Length.Min(bodySize.Scale(MostSecondary), headline.Scale(SecondaryShare)));

    /// <summary>The other texts of the head around the headline, sized to go with it.</summary>
    private static List<HeadText> Around(ArticleCopy copy, HeadText? headline, Length width, Length bodySize)
    {
        var secondary = SecondarySize(headline?.Size ?? Length.Zero, bodySize);
        var texts = new List<HeadText>();
        AddSecondary(texts, copy, LineRole.Column, copy.Column, bodySize.Scale(1.2), width, 0.7);
        AddBeside(LineRole.Kicker, copy.Kicker, 0.3);
        if (headline is not null) texts.Add(headline);
        AddBeside(LineRole.Deck, copy.Deck, 0.25);
        AddSecondary(texts, copy, LineRole.Byline, copy.HeadByline, bodySize, width, 0.3);
        return texts;

        // Kicker and deck go with the headline: no wider than it where they are readable so; else as large as their number of lines lets them be.
        void AddBeside(LineRole role, AtomList? atoms, double spaceBelow)
        {
            if (atoms is null) return;
            var least = bodySize.Scale(LeastSecondary);
            var size = secondary;
            if (headline is not null)
            {
                var fitting = headline.Size.Scale((double)headline.Widest / atoms.Width);
                if (fitting >= least) size = Length.Min(size, fitting);
                else if (size.Scale(atoms.Width / 1000.0) > width && width.Scale(1000.0 / atoms.Width) is var oneLine && oneLine >= least) size = oneLine;
            }

            AddSecondary(texts, copy, role, atoms, size, width, spaceBelow);
        }
    }

    private static void AddSecondary(List<HeadText> texts, ArticleCopy copy, LineRole role, AtomList? atoms, Length size, Length width, double spaceBelow)
    {
        if (atoms is null) return;
        var room = (int)(1000.0 * width.Millipoints / size.Millipoints);
        for (var lines = Math.Max(1, (atoms.Width + room - 1) / room); lines <= atoms.Count; lines++)
        {
            if (copy.Balanced(atoms, lines) is not { } broken) continue;
            var text = new HeadText(role, atoms, broken.Ends, size, size.Scale(SecondaryLineHeight), size.Scale(spaceBelow));
            if (text.Widest > room && lines < atoms.Count) continue;
            texts.Add(text);
            return;
        }
    }
}
