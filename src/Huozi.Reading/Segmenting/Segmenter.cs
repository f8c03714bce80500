using static Huozi.Reading.Segmenting.TextRole;

namespace Huozi.Reading.Segmenting;

/// <summary>Gives each line of a page its role, so that the costs of all roles and of all neighbours come to the least (Viterbi).</summary>
/// <remarks>
/// Each line is tried in each role after each role of the line before: time and memory are linear in the number of lines. What a line shows
/// is in <see cref="LineFacts"/>, what it costs in <see cref="SegmentingCosts"/>.
/// </remarks>
internal sealed class Segmenter
{
    private static readonly TextRole[] Roles = Enum.GetValues<TextRole>();

    // Lines wrapped to one column differ less, but for the indent and a hanging mark.
    private const double WiderThanWrapped = 1.4;

    private readonly PageFacts page;
    private readonly HashSet<LineFacts> loneSubheads = [];

    private Segmenter(PageFacts page) => this.page = page;

    /// <summary>The roles of the page's lines, in order.</summary>
    public static TextRole[] Segment(PageFacts page)
    {
        if (page.Lines.Count == 0) return [];
        var segmenter = new Segmenter(page);
        var roles = segmenter.Segment();
        // How many subheads an article has, no two neighbours show: the lines are looked at once more.
        segmenter.loneSubheads.UnionWith(LoneSubheads(roles).Select(index => page.Lines[index]));
        return segmenter.loneSubheads.Count == 0 ? roles : segmenter.Segment();
    }

    /// <summary>The lines that are the only subhead of their article.</summary>
    private static IEnumerable<int> LoneSubheads(TextRole[] roles)
    {
        var found = new List<int>();
        for (var i = 0; i <= roles.Length; i++)
        {
            if (i < roles.Length && roles[i] == Subhead) found.Add(i);
            if (i < roles.Length && roles[i] is not (Headline or Kicker or Continuation)) continue;
            if (found.Count == 1) yield return found[0];
            found.Clear();
        }
    }

    private TextRole[] Segment()
    {
        var count = page.Lines.Count;
        var costs = new double[count, Roles.Length];
        var before = new TextRole[count, Roles.Length];
        for (var i = 0; i < count; i++)
        {
            foreach (var role in Roles)
            {
                var best = double.PositiveInfinity;
                if (i == 0) best = First(role);
                else
                {
                    foreach (var previous in Roles)
                    {
                        var cost = costs[i - 1, (int)previous] + Step(previous, page.Lines[i - 1], role, page.Lines[i]);
                        if (cost >= best) continue;
                        best = cost;
                        before[i, (int)role] = previous;
                    }
                }
                costs[i, (int)role] = best + Line(role, page.Lines[i]);
            }
        }
        var roles = new TextRole[count];
        roles[^1] = Roles.MinBy(role => costs[count - 1, (int)role] + Last(role, page.Lines[^1]));
        for (var i = count - 1; i > 0; i--) roles[i - 1] = before[i, (int)roles[i]];
        return roles;
    }

    /// <summary>What a line's own look costs in a role.</summary>
    private double Line(TextRole role, LineFacts line) => role switch
    {
        HeadByline or EndByline => line.IsByline ? 0 : role == HeadByline && line.IsBareByline ? SegmentingCosts.BareByline : SegmentingCosts.Never,
        Continuation or HeadContinuation => line.IsContinuation ? 0 : SegmentingCosts.Never,
        Jump => line.IsJump ? 0 : SegmentingCosts.Never,
        Paragraph => Mark(line) + (line.BeginsWithClosingMark || line.IsRestOfOpening ? SegmentingCosts.BeginsWithClosingMark : 0)
            + (page.IndentsParagraphs && !line.Line.IsIndented ? SegmentingCosts.NotIndented : 0),
        ParagraphMore => Mark(line) + (page.IndentsParagraphs && line.Line.IsIndented ? SegmentingCosts.Indented : 0),
        Headline or HeadlineMore => Heading(line) + (Math.Max(0, line.Length - 36) * SegmentingCosts.HeadlineLong)
            + (role == Headline ? Math.Max(0, 5 - line.Length) * SegmentingCosts.HeadlineShort : 0) + (line.BeginsWithDash ? SegmentingCosts.DeckUnmarked : 0),
        Deck => Heading(line) + (line.BeginsWithDash ? 0 : SegmentingCosts.DeckUnmarked) + (Math.Max(0, line.Length - 36) * SegmentingCosts.HeadlineLong),
        Kicker => Heading(line) + (line.HasLineEnd ? SegmentingCosts.KickerBroken : 0) - (line.EndsWithColon ? SegmentingCosts.HeadingEndsWithPause : 0) + (Math.Max(0, line.Length - 24) * SegmentingCosts.HeadlineLong),
        Subhead => Heading(line) + SegmentingCosts.Subhead + (Math.Max(0, line.Length - 12) * SegmentingCosts.SubheadLong),
        _ => SegmentingCosts.Never,
    };

    private static double Mark(LineFacts line) => line.IsMark ? SegmentingCosts.MarkReadAsText : line.IsBareByline ? SegmentingCosts.NamesReadAsText : 0;

    private double Heading(LineFacts line)
    {
        var cost = Mark(line) + (line.Pauses * SegmentingCosts.HeadingWithPause);
        if (line.HasStop) cost += SegmentingCosts.HeadingWithStop;
        else if (line.EndsSentence) cost += SegmentingCosts.HeadingExclaims;
        if (line.EndsWithPause) cost += SegmentingCosts.HeadingEndsWithPause;
        else if (line.EndsOpen && !line.EndsWithDash) cost += SegmentingCosts.HeadingEndsOpen;
        if (line.OpensReport) cost += SegmentingCosts.HeadingOpensReport;
        if (line.IsFull || line.IsFullButForIndent) cost += SegmentingCosts.HeadingFillsColumn;
        if (line.BeginsWithClosingMark) cost += SegmentingCosts.BeginsWithClosingMark;
        if (page.IndentsParagraphs && line.Line.IsIndented) cost += SegmentingCosts.HeadingPlace;
        if (loneSubheads.Contains(line)) cost += SegmentingCosts.SubheadAlone + (Math.Max(0, 5 - line.Length) * SegmentingCosts.SubheadShort);
        return cost;
    }

    private static double First(TextRole role) => role switch
    {
        Headline or Kicker or Continuation => 0,
        Paragraph => SegmentingCosts.NoHeadline,
        _ => SegmentingCosts.Never,
    };

    private static double Last(TextRole role, LineFacts line) => role switch
    {
        Paragraph or ParagraphMore => Finished(line) ? 0 : 1,
        EndByline or Jump => 0,
        Kicker or Subhead or Continuation => SegmentingCosts.Never,
        _ => SegmentingCosts.NoBody,
    };

    /// <summary>What it costs that a line in one role follows a line in another.</summary>
    private double Step(TextRole previousRole, LineFacts previous, TextRole role, LineFacts line) => previousRole switch
    {
        Kicker => role == Headline ? KickerToHeadline(previous, line) : SegmentingCosts.Never,
        Headline or HeadlineMore => AfterHeadline(previousRole, previous, role, line),
        Deck => role is HeadlineMore ? SegmentingCosts.Never : AfterHeadline(previousRole, previous, role, line),
        HeadByline => role is Paragraph or HeadContinuation ? 0 : SegmentingCosts.Never,
        HeadContinuation => role is Paragraph or HeadByline ? 0 : SegmentingCosts.Never,
        Continuation => role switch { Headline or Kicker or Paragraph => 0, _ => SegmentingCosts.Never },
        Subhead => role == Paragraph ? (line.OpensReport ? SegmentingCosts.SubheadThenOpening : 0) : SegmentingCosts.Never,
        EndByline or Jump => AfterEnd(role, line),
        _ => AfterText(previousRole, previous, role, line),
    };

    private static double KickerToHeadline(LineFacts kicker, LineFacts headline) =>
        kicker.EndsWithDash || kicker.EndsWithColon ? SegmentingCosts.KickerMarked
        : kicker.Length <= 0.75 * headline.Length ? SegmentingCosts.KickerShorter
        : SegmentingCosts.KickerLonger;

    private double AfterHeadline(TextRole previousRole, LineFacts previous, TextRole role, LineFacts line)
    {
        switch (role)
        {
            case Paragraph:
                if (line.OpensReport) return SegmentingCosts.HeadlineThenOpening;
                return previousRole == HeadlineMore && !page.PartsBlocks ? SegmentingCosts.HeadlineMoreThenPlain : 0;
            case Deck or HeadByline or HeadContinuation:
                return 0;
            case HeadlineMore:
                var ratio = Math.Min(previous.Length, line.Length) / Math.Max(previous.Length, line.Length);
                return (!page.PartsBlocks ? SegmentingCosts.HeadlineMoreUnparted : line.Line.AfterGap ? SegmentingCosts.HeadlineMoreApart : SegmentingCosts.HeadlineMore)
                    + (ratio < 0.7 ? SegmentingCosts.HeadlineUneven : 0);
            case Headline or Kicker or Continuation:
                return SegmentingCosts.NoBody;
            default:
                return SegmentingCosts.Never;
        }
    }

    private static double AfterEnd(TextRole role, LineFacts line) => role switch
    {
        Headline or Kicker or Continuation or Jump or EndByline => 0,
        Paragraph => line.BeginsWithContinuation ? 0.5 : SegmentingCosts.TextAfterEnd,
        Subhead => SegmentingCosts.TextAfterEnd,
        _ => SegmentingCosts.Never,
    };

    /// <summary>After a line of a paragraph.</summary>
    private double AfterText(TextRole previousRole, LineFacts previous, TextRole role, LineFacts line)
    {
        if (role == ParagraphMore) return More(previousRole, previous, line);
        if (role is HeadlineMore or Deck or HeadByline or HeadContinuation) return SegmentingCosts.Never;
        if (role == Jump) return 0;
        if (previous.EndsArticle) return AfterEnd(role, line) + Place(role, line);
        if (role == EndByline) return Finished(previous) ? 0 : SegmentingCosts.BylineAfterUnfinished;
        var cost = Finished(previous) ? 0 : previous.EndsWithColon ? SegmentingCosts.UnfinishedAfterColon : SegmentingCosts.Unfinished;
        if (previous.LeavesPairOpen) cost += SegmentingCosts.PairLeftOpen;
        if (role is Headline or Kicker or Continuation) return cost + SegmentingCosts.HeadlineWithoutEnd + Place(role, line);
        if (role == Subhead) return cost + Place(role, line);
        // A new paragraph after a line that fills its column.
        if (previous.IsFull && Finished(previous))
        {
            cost += SegmentingCosts.AfterFullLine;
            if (!page.IndentsParagraphs && line.IsFullButForIndent) cost -= SegmentingCosts.LostIndent;
            else if (!page.IndentsParagraphs && line.IsFull && !line.Line.AfterGap) cost += SegmentingCosts.LostIndent;
        }
        return cost;
    }

    /// <summary>Headings stand apart where the dump parts its blocks.</summary>
    private double Place(TextRole role, LineFacts line) =>
        page.PartsBlocks && !line.Line.AfterGap && role is (Headline or Kicker or Subhead) ? SegmentingCosts.HeadingPlace : 0;

    /// <summary>The paragraph goes on in this line.</summary>
    private double More(TextRole previousRole, LineFacts previous, LineFacts line)
    {
        if (previous.EndsArticle) return SegmentingCosts.MoreAfterSentence + SegmentingCosts.TextAfterEnd;
        if (line.IsRestOfOpening || (line.BeginsWithClosingMark && !previous.EndsSentence)) return 0;
        if (Finished(previous) && !previous.LeavesPairOpen)
        {
            if (previous.IsFull) return SegmentingCosts.AfterFullLine + (!page.IndentsParagraphs && line.IsFullButForIndent ? SegmentingCosts.LostIndent : 0);
            return page.IndentsParagraphs && !line.Line.AfterGap ? SegmentingCosts.MoreWithoutIndent : SegmentingCosts.MoreAfterSentence;
        }
        if (previous.IsFull || (previousRole == Paragraph && !page.IndentsParagraphs && previous.IsFullButForIndent)) return line.OpensReport ? SegmentingCosts.CutBeforeOpening : 0;
        var cost = SegmentingCosts.Cut;
        if (page.PartsParagraphs && !line.Line.AfterGap) cost += SegmentingCosts.CutInsideBlock;
        if (line.OpensReport) cost += SegmentingCosts.CutBeforeOpening;
        if (page.StandTogether(previous, line)) cost += SegmentingCosts.CutInsideWord;
        var leavesFewWords = previousRole == Paragraph && previous.Length <= 12 && previous.Pauses == 0 && !previous.EndsOpen && !previous.LeavesPairOpen
            && !previous.OpensReport && !line.BeginsBound && line.Width > WiderThanWrapped * previous.Width;
        if (leavesFewWords) cost += SegmentingCosts.CutLeavesFewWords;
        return Math.Max(cost, SegmentingCosts.CutAtLeast);
    }

    private static bool Finished(LineFacts line) => line.EndsSentence || line.EndsArticle;
}
