using Huozi.Model.Diagnostics;
using Huozi.Model.Recovered;
using Huozi.Reading.Sources.Alto;

namespace Huozi.Reading.Sources.Mets;

/// <summary>Reads an issue in METS, its pages in ALTO: the articles are those that the METS file says.</summary>
public static class MetsFile
{
    private const string FileScheme = "file://";

    /// <summary>Reads an issue.</summary>
    /// <param name="path">The METS file; the ALTO files are where it says, in its own folder or below.</param>
    /// <returns>The pages in order, each article on the page it begins on.</returns>
    /// <exception cref="DiagnosticException">It or one of its pages cannot be read: <c>cannot-read</c>, <c>source-too-large</c>, <c>source-xml</c>, <c>source-dtd</c>,
    /// <c>source-too-deep</c>, <c>mets-root</c>, <c>mets-no-pages</c>, <c>mets-no-structure</c>, <c>mets-missing-file</c>, <c>mets-outside</c>, <c>alto-root</c>,
    /// <c>alto-no-page</c>.</exception>
    public static IReadOnlyList<ReadPage> Read(string path)
    {
        var document = MetsReader.Read(SourceFile.Read(path), path);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return Read(document, path, address => AltoReader.Read(Locate(folder, address, path)));
    }

    /// <summary>Reads an issue whose files are not on a disk.</summary>
    /// <param name="bytes">The METS file.</param>
    /// <param name="file">Its name, for the diagnostics.</param>
    /// <param name="open">Gives the bytes of a file by the address that the METS file has for it.</param>
    public static IReadOnlyList<ReadPage> Read(byte[] bytes, string file, Func<string, byte[]> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Read(MetsReader.Read(bytes, file), file, address => AltoReader.Read(open(address), address));
    }

    private static IReadOnlyList<ReadPage> Read(MetsDocument document, string file, Func<string, IReadOnlyList<AltoPage>> read)
    {
        if (document.Logical is not { } logical) throw new DiagnosticException(AltoProblem.NoStructure(file));
        var pages = Pages(document, read);
        if (pages.Count == 0) throw new DiagnosticException(AltoProblem.NoPages(file));
        return new MetsIssue(document, pages, file).Read(logical);
    }

    /// <summary>The pages in the order of the physical structure; without one, of the files. A file is a page once.</summary>
    private static List<MetsPage> Pages(MetsDocument document, Func<string, IReadOnlyList<AltoPage>> read)
    {
        var listed = document.Physical?.All.Where(div => div.Areas.Any(area => document.Files.ContainsKey(area.File))).ToList() ?? [];
        var named = listed.Count > 0
            ? listed.Select(div => (div.OrderLabel, File: div.Areas.First(area => document.Files.ContainsKey(area.File)).File))
            : document.Files.Keys.Select(id => ((string?)null, File: id));
        var pages = new List<MetsPage>();
        foreach (var (label, id) in named.DistinctBy(page => document.Files[page.File], StringComparer.Ordinal))
        {
            foreach (var page in read(document.Files[id])) pages.Add(new(id, page, label ?? page.PrintedNumber));
        }
        return pages;
    }

    private static string Locate(string folder, string address, string file)
    {
        var name = address.StartsWith(FileScheme, StringComparison.OrdinalIgnoreCase) ? address[FileScheme.Length..] : address;
        var path = name.Contains('\0') ? null : Path.GetFullPath(Path.Combine(folder, name));
        if (path is null || !path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new DiagnosticException(AltoProblem.Outside(file, address));
        if (File.Exists(path)) return path;
        var unescaped = Path.Combine(folder, Uri.UnescapeDataString(name));
        // What is escaped may lead elsewhere than what is written.
        return File.Exists(unescaped) && !name.Contains("%2e", StringComparison.OrdinalIgnoreCase) && !name.Contains("%2f", StringComparison.OrdinalIgnoreCase) ? unescaped : throw new DiagnosticException(AltoProblem.Missing(file, address));
    }
}
