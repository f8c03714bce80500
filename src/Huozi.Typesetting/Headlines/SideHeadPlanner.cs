using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Model.Styles;
using Huozi.Typesetting.MakeUp;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Headlines;

/// <summary>Finds the ways in which an article's head can run down beside its columns.</summary>
internal static class SideHeadPlanner
{
    /// <summary>Vertical lines stand a little farther apart than level ones: squares meet at their sides.</summary>
    private const double LineDistance = 1.25;

    /// <summary>The number of lines a vertical headline is broken into at most, where the copy leaves it to us: a third one is a table.</summary>
    private const int MostLines = 2;

    /// <summary>The share of the width that a head may take from the columns.</summary>
    private const double MostShare = 0.4;

    /// <summary>The white between the head and the columns, in em of body type.</summary>
    private const double Gutter = 2;

    /// <summary>All ways worth considering.</summary>
    /// <param name="copy">The article; it has a headline.</param>
    /// <param name="width">The width of head and columns.</param>
    /// <param name="bodySize">The size of body type.</param>
    /// <param name="style">The house style.</param>
    /// <param name="limits">How large the headline may be.</param>
    public static IEnumerable<SideHead> Plan(ArticleCopy copy, Length width, Length bodySize, HouseStyle style, HeadlineRank limits)
    {
        var text = copy.Upright(copy.Headline)!;
        var copyEnds = copy.EndsOfCopyLines(text);
        foreach (var (ends, cost) in HeadPlanner.Breakings(copy, text, copyEnds))
        {
            if (ends.Length > Math.Max(MostLines, copyEnds.Length)) yield break;
            foreach (var points in style.HeadlineSizes)
            {
                if (points < limits.Smallest || points > limits.Largest) continue;
                var size = Length.FromPoints(points);
                var headline = new HeadText(LineRole.Headline, text, ends, size, size.Scale(LineDistance), size.Scale(0.2));
                var head = new SideHead(Around(copy, headline, bodySize), bodySize.Scale(Gutter), cost + HeadPlanner.SizeCost(size, limits));
                if (head.Width <= width.Scale(MostShare)) yield return head;
            }
        }
    }

    /// <summary>The other texts, right and left of the headline and no longer than it, or as long as must be.</summary>
    private static List<HeadText> Around(ArticleCopy copy, HeadText headline, Length bodySize)
    {
        var secondary = HeadPlanner.SecondarySize(headline.Size, bodySize);
        var room = headline.Size.Scale(headline.Widest / 1000.0);
        var texts = new List<HeadText>();
        Add(LineRole.Column, copy.Upright(copy.Column), bodySize.Scale(1.2), 0.9);
        Add(LineRole.Kicker, copy.Upright(copy.Kicker), secondary, 0.3);
        texts.Add(headline);
        Add(LineRole.Deck, copy.Upright(copy.Deck), secondary, 0.3);
        Add(LineRole.Byline, copy.Upright(copy.HeadByline), bodySize, 0);
        return texts;

        void Add(LineRole role, AtomList? atoms, Length size, double after)
        {
            if (atoms is null) return;
            for (var lines = 1; ; lines++)
            {
                var ends = copy.Balanced(atoms, lines)?.Ends ?? [atoms.Count];
                var text = new HeadText(role, atoms, ends, size, size.Scale(LineDistance), size.Scale(after));
                if (size.Scale(text.Widest / 1000.0) > room && ends.Length == lines && lines < MostLines) continue;
                texts.Add(text);
                return;
            }
        }
    }
}
