using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Typesetting.Headlines;

/// <summary>A head as one block: the name of a column, kicker, headline, deck and byline, top to bottom.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Cost">What is wrong with it.</param>
internal sealed record HeadPlan(IReadOnlyList<HeadText> Texts, double Cost)
{
    /// <summary>The height of all texts.</summary>
    public Length Height => Texts.Aggregate(Length.Zero, (sum, text) => sum + text.Height);

    /// <summary>The size of the headline; nothing where there is none.</summary>
    public Length HeadlineSize => Texts.FirstOrDefault(text => text.Role is LineRole.Headline)?.Size ?? Length.Zero;
}
