using System.IO.Compression;
using System.Xml;
using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Word;

/// <summary>The ZIP archive that a <c>.docx</c> file is: its parts, and which part means which by the relationships between them.</summary>
/// <remarks>ECMA-376-2 (Open Packaging Conventions). What is unpacked is counted, so that no archive can claim more memory than <see cref="MostMegabytes"/>.</remarks>
internal sealed class WordPackage : IDisposable
{
    /// <summary>The most that all parts read may take, unpacked.</summary>
    public const int MostMegabytes = 256;

    private const int MostEntries = 10_000;

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly string file;
    private long left = MostMegabytes * 1024L * 1024;

    /// <summary>Opens an archive.</summary>
    /// <exception cref="DiagnosticException">It is damaged: <c>word-broken</c>, <c>word-too-large</c>.</exception>
    public WordPackage(byte[] bytes, string file)
    {
        this.file = file;
        archive = Guard(() => new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read));
        var all = Guard(() => archive.Entries);
        if (all.Count > MostEntries) throw new DiagnosticException(WordProblem.TooLarge(file, MostMegabytes));
        foreach (var entry in all) entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    /// <summary>Reads a part that is XML; the default where there is no such part.</summary>
    public T? Xml<T>(string? part, Func<XmlReader, T> read)
    {
        if (part is null || !entries.TryGetValue(part, out var entry)) return default;
        return Guard(() =>
        {
            using var stream = new CountedStream(entry.Open(), Count);
            return SourceXml.Read(stream, file, part, read);
        });
    }

    /// <summary>The bytes of a part; null where there is no such part.</summary>
    public byte[]? Bytes(string part)
    {
        if (!entries.TryGetValue(part, out var entry)) return null;
        return Guard(() =>
        {
            using var stream = new CountedStream(entry.Open(), Count);
            var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    /// <summary>What a part refers to, by the names it uses; those of the whole package for an empty name.</summary>
    public IReadOnlyDictionary<string, WordRelation> Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return Xml($"{part[..slash]}_rels/{part[slash..]}.rels", reader => Relations(reader, part[..slash])) ?? [];
    }

    private static Dictionary<string, WordRelation> Relations(XmlReader reader, string folder)
    {
        var relations = new Dictionary<string, WordRelation>(StringComparer.Ordinal);
        reader.MoveToContent();
        foreach (var name in reader.Children())
        {
            if (name != "Relationship" || reader.GetAttribute("Id") is not { } id || reader.GetAttribute("Target") is not { } target) continue;
            var kind = reader.GetAttribute("Type") ?? "";
            relations[id] = new(kind[(kind.LastIndexOf('/') + 1)..], reader.GetAttribute("TargetMode") == "External" ? null : Resolve(folder, target));
        }
        return relations;
    }

    // A target is an address: relative to its part's folder, or from the root.
    private static string Resolve(string folder, string target)
    {
        var names = new List<string>();
        foreach (var name in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (name == "..") names.RemoveRange(Math.Max(0, names.Count - 1), Math.Min(1, names.Count));
            else if (name is not ("" or ".")) names.Add(name);
        }
        return string.Join('/', names);
    }

    private void Count(int read)
    {
        left -= read;
        if (left < 0) throw new DiagnosticException(WordProblem.TooLarge(file, MostMegabytes));
    }

    // The ways in which System.IO.Compression says that an archive is damaged.
    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or NotSupportedException or ArgumentException)
        {
            throw new DiagnosticException(WordProblem.Broken(file), exception);
        }
    }
}
