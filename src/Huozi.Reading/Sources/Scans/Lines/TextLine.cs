namespace Huozi.Reading.Sources.Scans.Lines;

/// <summary>A line of type in a scan, before it is read.</summary>
/// <param name="Box">What its ink covers.</param>
/// <param name="IsVertical">Whether it is read down, not across.</param>
/// <param name="Pieces">The pieces of ink it is made of.</param>
internal sealed record TextLine(Dots Box, bool IsVertical, IReadOnlyList<Dots> Pieces)
{
    /// <summary>The extent across the reading direction: the height of a level line.</summary>
    public int Thickness => IsVertical ? Box.Width : Box.Height;

    /// <summary>The extent along the reading direction.</summary>
    public int Length => IsVertical ? Box.Height : Box.Width;

    /// <summary>Where the line starts, along the reading direction.</summary>
    public int Start => IsVertical ? Box.Top : Box.Left;

    /// <summary>Makes a line of pieces.</summary>
    public static TextLine Of(IReadOnlyList<Dots> pieces, bool isVertical) => new(pieces.Aggregate((all, next) => all.Union(next)), isVertical, pieces);
}
