using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Blocks;

namespace Huozi.Reading.Ordering;

/// <summary>What stands over an article: headline, and around it kicker, deck and byline.</summary>
internal sealed class Head
{
    public Head(IReadOnlyList<TextBlock> headline) => Headline = headline;

    /// <summary>主题, in order; more than one block where its lines do not look alike.</summary>
    public IReadOnlyList<TextBlock> Headline { get; }

    /// <summary>The name of a standing column (栏目), on a ground of its own; null for none.</summary>
    public TextBlock? Column { get; set; }

    /// <summary>引题, in order.</summary>
    public List<TextBlock> Kicker { get; } = [];

    /// <summary>副题, in order.</summary>
    public List<TextBlock> Deck { get; } = [];

    /// <summary>The writers' line under the headline.</summary>
    public List<TextBlock> Byline { get; } = [];

    /// <summary>All its blocks.</summary>
    public IEnumerable<TextBlock> Blocks => (Column is { } column ? Kicker.Prepend(column) : Kicker).Concat(Headline).Concat(Deck).Concat(Byline);

    public bool IsDown => Headline[0].IsDown;

    public double Size => Headline[0].Size;

    public Enclosure? Enclosure => Headline[0].Enclosure;

    /// <summary>What it covers on the page, the name of its column aside: that may stand over others too.</summary>
    public Area Area => Blocks.Where(block => block != Column).Select(block => block.Area).Aggregate((a, b) => a.Union(b));

    public override string ToString() => string.Join(" / ", Blocks.Select(block => block.Text));
}
