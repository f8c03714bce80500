using Huozi.Model.Diagnostics;
using Huozi.Model.Recovered;

namespace Huozi.Reading.Sources.Word;

/// <summary>Reads copy that a newsroom writes in Word or WPS: <c>.docx</c>.</summary>
/// <remarks>
/// The steps: package to paragraphs (<see cref="WordDocumentReader"/>), paragraphs to articles (<see cref="CopyReader"/>: what styles and labels say, and
/// where they say nothing, what looks and words do). It knows no newsroom's template.
/// </remarks>
public static class WordFile
{
    // A compound file (MS-CFB), which old Word files and encrypted new ones are.
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    // The stream in it that holds an encrypted package, in UTF-16 (MS-OFFCRYPTO, 2.3.4.4).
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    /// <summary>Reads a file.</summary>
    /// <exception cref="DiagnosticException">
    /// It cannot be read: <c>cannot-read</c>, <c>source-too-large</c>, <c>word-old</c>, <c>word-encrypted</c>, <c>word-not-docx</c>, <c>word-no-document</c>,
    /// <c>word-broken</c>, <c>word-too-large</c>, <c>word-empty</c>, <c>source-xml</c>, <c>source-dtd</c>, <c>source-too-deep</c>.
    /// </exception>
    public static WordCopy Read(string path) => Read(SourceFile.Read(path), path);

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for the diagnostics.</param>
    /// <exception cref="DiagnosticException">As above.</exception>
    public static WordCopy Read(byte[] bytes, string file)
    {
        CheckKind(bytes, file);
        using var package = new WordPackage(bytes, file);
        var parts = WordParts.Read(package, file);
        var findings = new WordFindings();
        var paragraphs = package.Xml(parts.Main, reader =>
        {
            reader.MoveToContent();
            return new WordDocumentReader(reader, parts, findings, file).Read();
        })!;
        var pictures = new WordPictures(package, file);
        var copy = CopyReader.Read(pictures.Usable(paragraphs), pictures, file);
        if (copy.Articles.Count == 0) throw new DiagnosticException(WordProblem.Empty(file));
        var page = new ReadPage { Place = 1, Articles = copy.Articles, Warnings = [.. findings.Warnings(file), .. pictures.Warnings, .. copy.Warnings] };
        return new(page, pictures.Files);
    }

    private static void CheckKind(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.StartsWith("PK"u8)) return;
        throw new DiagnosticException(
            !bytes.StartsWith(CompoundFile) ? WordProblem.NotDocx(file, FileSignature.Find(bytes))
            : bytes.IndexOf(EncryptedPackage) >= 0 ? WordProblem.Encrypted(file)
            : WordProblem.Old(file));
    }
}
