using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Model.Pictures;

namespace Huozi.Reading.Sources.Word;

/// <summary>Takes the pictures out of a Word file as articles use them.</summary>
/// <param name="package">The file.</param>
/// <param name="file">Its name, for the diagnostics.</param>
internal sealed class WordPictures(WordPackage package, string file)
{
    private readonly Dictionary<string, (byte[] Bytes, PixelSize Size)?> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> warnings = [];

    /// <summary>The bytes of the pictures taken, by <see cref="Picture.File"/>.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files;

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
    /// <param name="name">What its file is to be called, without the ending.</param>
    public Picture Take(WordPicture picture, string name)
    {
        var (bytes, size) = parts[picture.Part]!.Value;
        // The content decides: Word keeps the ending that a picture came with.
        var path = name + (bytes[0] == 0xFF ? ".jpg" : ".png");
        files.Add(path, bytes);
        return new() { File = path, PixelWidth = size.Width, PixelHeight = size.Height, Alt = picture.Alt };
    }

    private bool IsUsable(WordPicture picture)
    {
        if (!parts.TryGetValue(picture.Part, out var part)) parts.Add(picture.Part, part = Load(picture.Part));
        return part is not null;
    }

    private (byte[] Bytes, PixelSize Size)? Load(string part)
    {
        var bytes = package.Bytes(part);
        if (bytes is not null && PictureHeader.Read(new MemoryStream(bytes)) is { } size) return (bytes, size);
        warnings.Add(bytes is null ? WordProblem.PictureMissing(file, part) : WordProblem.PictureKind(file, part));
        return null;
    }
}
