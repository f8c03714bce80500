using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Typesetting.Headlines;

/// <summary>A head as one block: the name of a column, kicker, headline, deck and byline, top to bottom.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Cost">What is wrong with it.</param>
/// <param name="Pad">The white inside its frame or bar, above and below the texts; nothing where it has none.</param>
internal sealed record HeadPlan(IReadOnlyList<HeadText> Texts, double Cost, Length Pad = default)
{
    /// <summary>The height of all texts, with its frame or bar.</summary>
    public Length Height { get; } = Texts.Aggregate(2 * Pad, (sum, text) => sum + text.Height);

    /// <summary>The size of the headline; nothing where there is none.</summary>
    public Length HeadlineSize => Texts.FirstOrDefault(text => text.Role is LineRole.Headline)?.Size ?? Length.Zero;
}
