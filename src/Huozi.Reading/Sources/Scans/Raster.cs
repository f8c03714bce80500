namespace Huozi.Reading.Sources.Scans;

/// <summary>A picture as dots: how light each is, and its colour where the picture has any.</summary>
internal sealed class Raster
{
    /// <summary>A picture.</summary>
    /// <param name="width">Dots across.</param>
    /// <param name="height">Dots down.</param>
    /// <param name="light">How light each dot is, row by row: 0 is black, 255 white.</param>
    /// <param name="colour">Red, green and blue of each dot, row by row; null for a picture without colour.</param>
    public Raster(int width, int height, byte[] light, byte[]? colour = null)
    {
        (Width, Height, Light, Colour) = (width, height, light, colour);
    }

    public int Width { get; }

    public int Height { get; }

    public byte[] Light { get; }

    public byte[]? Colour { get; }

    /// <summary>How light the dots of a row are.</summary>
    public Span<byte> Row(int y) => Light.AsSpan(y * Width, Width);

    /// <summary>A dot's colour: red, green, blue, a byte each, red the highest.</summary>
    public int ColourAt(int x, int y)
    {
        var at = y * Width + x;
        return Colour is null ? Light[at] * 0x010101 : Colour[3 * at] << 16 | Colour[3 * at + 1] << 8 | Colour[3 * at + 2];
    }

    /// <summary>How light a colour looks (Rec. 601).</summary>
    public static byte LightOf(int red, int green, int blue) => (byte)((red * 77 + green * 150 + blue * 29) >> 8);
}
