namespace Huozi.Reading.Sources.Pdf.Faces;

/// <summary>Counts the glyphs of a page whose characters nothing tells.</summary>
internal sealed class UnknownGlyphs
{
    /// <summary>What stands for such a glyph.</summary>
    public const string Sign = "\uFFFD";

    private readonly Dictionary<string, int> faces = new(StringComparer.Ordinal);

    /// <summary>The faces with such glyphs, and how many.</summary>
    public IEnumerable<(string Name, int Glyphs)> Faces => faces.Select(face => (face.Key, face.Value));

    /// <summary>Counts one.</summary>
    public void Add(string face) => faces[face] = faces.GetValueOrDefault(face) + 1;
}
