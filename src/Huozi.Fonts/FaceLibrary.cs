using System.Collections.Concurrent;
using System.Text;

namespace Huozi.Fonts;

/// <summary>The faces at hand: the embedded ones by name, and for characters that none of those has, the faces of the system.</summary>
/// <remarks>Faces are opened when first asked for; their files are mapped, not read. Safe to use from several threads.</remarks>
public sealed class FaceLibrary : IDisposable
{
    private static readonly string[] Endings = [".otf", ".ttf"];

    // One of each design: what they lack, their heavier sisters lack too.
    private static readonly string[] Designs = [FaceNames.Song, FaceNames.Kai, FaceNames.Hei];
    private readonly string directory;
    private readonly SystemFaces system;
    private readonly ConcurrentDictionary<string, Lazy<Face>> faces = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Rune, Face?> substitutes = new();

    /// <summary>The library of a directory of font files, with the system's font directories to fall back on.</summary>
    /// <param name="directory">Where the embedded faces are.</param>
    /// <param name="systemDirectories">Where else to look for missing characters; the platform's own font directories when null.</param>
    public FaceLibrary(string directory, IReadOnlyList<string>? systemDirectories = null)
    {
        this.directory = directory;
        system = new SystemFaces(systemDirectories ?? SystemFaces.DefaultDirectories());
    }

    /// <summary>The names of the embedded faces, in order.</summary>
    public IReadOnlyList<string> Names =>
    [
        .. Directory.EnumerateFiles(directory)
            .Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
    ];

    /// <summary>A face by its name: an embedded one, or one that <see cref="Substitute"/> has returned.</summary>
    public Face this[string name] => faces.GetOrAdd(name, key => new Lazy<Face>(() => OpenEmbedded(key))).Value;

    /// <summary>An embedded face that has a character; null where none has.</summary>
    public Face? Embedded(Rune character) => Designs.Where(name => PathOf(name) is not null).Select(name => this[name]).FirstOrDefault(face => face.Has(character));

    /// <summary>A face of the system that has a character; null where there is none.</summary>
    /// <remarks>Which one is found depends on the machine: a page that needs one is not the same everywhere, and the caller says so.</remarks>
    public Face? Substitute(Rune character) => substitutes.GetOrAdd(character, key =>
    {
        var found = system.Find(key);
        return found is null ? null : faces.GetOrAdd(found.Name, new Lazy<Face>(found)).Value;
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var face in faces.Values.Where(face => face.IsValueCreated)) face.Value.Dispose();
    }

    private Face OpenEmbedded(string name)
    {
        var path = PathOf(name)
            ?? throw new FileNotFoundException($"The embedded face '{name}' is not in {directory}.", Path.Combine(directory, name));
        return Face.Open(name, path);
    }

    private string? PathOf(string name) => Endings.Select(ending => Path.Combine(directory, name + ending)).FirstOrDefault(File.Exists);
}
