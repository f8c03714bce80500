using Huozi.Model.Diagnostics;
using Huozi.Model.Pictures;
using Huozi.Model.Recovered;

namespace Huozi.Reading.Sources.Word;

/// <summary>Takes the pictures out of a Word file as articles use them.</summary>
/// <param name="package">The file.</param>
/// <param name="file">Its name, for the diagnostics.</param>
internal sealed class WordPictures(WordPackage package, string file)
{
    private readonly Dictionary<string, byte[]?> parts = new(StringComparer.Ordinal);
    private readonly List<(byte[] Bytes, string Extension)> files = [];
    private readonly List<Diagnostic> warnings = [];

    /// <summary>The pictures taken, by <see cref="ReadPicture.Number"/>: the bytes, and what a file name ends with.</summary>
    public IReadOnlyList<(byte[] Bytes, string Extension)> Files => files;

    /// <summary>What was wrong with pictures.</summary>
    public IReadOnlyList<Diagnostic> Warnings => warnings;

    /// <summary>Leaves out, with a warning, the pictures that cannot be used, and the paragraphs that held nothing else.</summary>
    public IReadOnlyList<WordParagraph> Usable(IReadOnlyList<WordParagraph> paragraphs) =>
    [
        .. paragraphs
            .Select(paragraph => paragraph.Pictures.Count == 0 ? paragraph : paragraph with { Pictures = [.. paragraph.Pictures.Where(IsUsable)] })
            .Where(paragraph => paragraph.Text.Length > 0 || paragraph.Pictures.Count > 0),
    ];

    /// <summary>Takes a picture that can be used.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="caption">What is printed under it; null for none.</param>
    /// <param name="credit">Who took it; null for none.</param>
    public ReadPicture Take(WordPicture picture, string? caption, string? credit)
    {
        var bytes = parts[picture.Part]!;
        // The content decides: Word keeps the ending that a picture came with.
        files.Add((bytes, bytes[0] == 0xFF ? ".jpg" : ".png"));
        return new(files.Count - 1, caption, credit) { Alt = picture.Alt };
    }

    private bool IsUsable(WordPicture picture)
    {
        if (!parts.TryGetValue(picture.Part, out var part)) parts.Add(picture.Part, part = Load(picture.Part));
        return part is not null;
    }

    private byte[]? Load(string part)
    {
        var bytes = package.Bytes(part);
        if (bytes is not null && PictureHeader.Read(new MemoryStream(bytes)) is not null) return bytes;
        warnings.Add(bytes is null ? WordProblem.PictureMissing(file, part) : WordProblem.PictureKind(file, part));
        return null;
    }
}
