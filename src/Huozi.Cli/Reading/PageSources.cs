using Huozi.Formats.IssueFolder;
using Huozi.Model.Diagnostics;
using Huozi.Model.Recovered;
using Huozi.Reading;
using Huozi.Reading.Sources.Alto;
using Huozi.Reading.Sources.Mets;
using Huozi.Reading.Sources.Pdf;
using Huozi.Reading.Sources.Scans;
using Huozi.Reading.Sources.Word;

namespace Huozi.Cli.Reading;

/// <summary>Opens inputs of every kind.</summary>
internal static class PageSources
{
    /// <summary>Opens an input.</summary>
    /// <exception cref="DiagnosticException">It cannot be opened, or is not what its first bytes say.</exception>
    public static IPageSource Open(string path, SourceKind kind)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0') || !Path.Exists(path)) throw new DiagnosticException(InputProblem.Missing(path));
        try
        {
            return kind switch
            {
                SourceKind.IssueFolder => Folder(path),
                SourceKind.Pdf => new PrintedPages(PdfFile.Open(path), path),
                SourceKind.Scan => new PrintedPages(ScanFile.Open(path), path),
                SourceKind.Word => Copy(path),
                SourceKind.Alto => new PrintedPages(AltoFile.Open(path), path),
                SourceKind.Mets => new KnownPages(MetsFile.Read(path)),
                _ => Dump(path),
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(InputProblem.Unreadable(path, problem), problem);
        }
    }

    private static KnownPages Folder(string path)
    {
        var read = IssueFolderReader.Read(path);
        return new(WithWarnings(ReadPages.Of(read.Value), read.Warnings));
    }

    private static KnownPages Dump(string path)
    {
        var read = DumpReader.ReadPages(File.ReadAllBytes(path), path);
        return new(WithWarnings(read.Value, read.Warnings));
    }

    private static KnownPages Copy(string path)
    {
        var copy = WordFile.Read(path);
        return new([copy.Page], copy.Pictures);
    }

    private static IReadOnlyList<ReadPage> WithWarnings(IReadOnlyList<ReadPage> pages, IReadOnlyList<Diagnostic> warnings) =>
        [.. pages.Select((page, i) => i == 0 ? page with { Warnings = warnings } : page)];
}
