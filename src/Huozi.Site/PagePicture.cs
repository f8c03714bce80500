namespace Huozi.Site;

/// <summary>What one printed page looks like.</summary>
/// <param name="Number">The page's number (版序).</param>
/// <param name="Svg">The page as a whole SVG file, sharp at any zoom. Its sides have the ratio of the page's layout.</param>
/// <param name="Png">A preview of the page as a PNG file, some 600 to 1200 pixels wide.</param>
/// <param name="Pdf">The page as a PDF file for readers to keep; null for none.</param>
public sealed record PagePicture(int Number, ReadOnlyMemory<byte> Svg, ReadOnlyMemory<byte> Png, ReadOnlyMemory<byte>? Pdf = null);
