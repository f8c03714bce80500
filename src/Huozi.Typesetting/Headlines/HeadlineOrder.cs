using Huozi.Model.Styles;

namespace Huozi.Typesetting.Headlines;

/// <summary>Keeps the order of headlines on a page: the lead's is no smaller than a size, all others are no larger.</summary>
/// <param name="Points">The size.</param>
internal sealed record HeadlineOrder(double Points)
{
    /// <summary>The limits of one article's headline within the order.</summary>
    public HeadlineRank Apply(HeadlineRank limits, int position) => position == 0
        ? limits with { Smallest = Math.Max(limits.Smallest, Points), Preferred = Math.Max(limits.Preferred, Points) }
        : limits with { Smallest = Math.Min(limits.Smallest, Points), Preferred = Math.Min(limits.Preferred, Points), Largest = Math.Min(limits.Largest, Points) };
}
