using Huozi.Reading.Sources.Scans.Lines;

namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>A line of type cut out and scaled for the recogniser: read across, with white around.</summary>
internal sealed class LineImage
{
    /// <summary>The recogniser reads best where the height of the characters is about so many dots (measured from 20 to 48).</summary>
    public const double CharacterHeight = 24;

    // White around the line, in dots.
    private const int Margin = 8;

    private LineImage(Raster raster, double scale, int start)
    {
        (Raster, Scale, Start) = (raster, scale, start);
    }

    public Raster Raster { get; }

    /// <summary>How many of its dots there are to one of the page's.</summary>
    public double Scale { get; }

    /// <summary>Where its text begins on the page, along the reading direction.</summary>
    public int Start { get; }

    /// <summary>The place on the page, along the reading direction, of a place in the picture.</summary>
    public double OnPage(double x) => Start + (x - Margin) / Scale;

    /// <summary>Cuts a line out of a page; a vertical one is turned to be read across, its characters lying on their left sides.</summary>
    /// <param name="page">The levelled page.</param>
    /// <param name="line">The line.</param>
    /// <param name="height">The height of its characters' ink, in dots.</param>
    public static LineImage Cut(Raster page, TextLine line, double height)
    {
        var box = line.Box.Grown(1).Within(page.Width, page.Height);
        var cut = new Raster(box.Width, box.Height, new byte[box.Width * box.Height]);
        cut.Light.AsSpan().Fill(255);
        // Only the line's own ink: rules and neighbours that reach into its box are left out.
        foreach (var piece in line.Pieces)
        {
            var own = piece.Grown(1).Within(page.Width, page.Height);
            for (var y = own.Top; y < own.Bottom; y++) page.Row(y)[own.Left..own.Right].CopyTo(cut.Row(y - box.Top)[(own.Left - box.Left)..]);
        }

        if (line.IsVertical) cut = Turned(cut);
        var scale = CharacterHeight / height;
        return new(Scaler.Scale(cut, scale, Margin), scale, line.IsVertical ? box.Top : box.Left);
    }

    /// <summary>The picture turned by a quarter against the clock.</summary>
    private static Raster Turned(Raster from)
    {
        var turned = new Raster(from.Height, from.Width, new byte[from.Light.Length]);
        for (var y = 0; y < from.Height; y++)
        {
            for (var x = 0; x < from.Width; x++) turned.Light[(from.Width - 1 - x) * from.Height + y] = from.Light[y * from.Width + x];
        }

        return turned;
    }
}
