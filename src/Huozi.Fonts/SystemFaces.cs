using System.Text;

namespace Huozi.Fonts;

/// <summary>Looks through the system's font files for characters that the embedded faces lack.</summary>
internal sealed class SystemFaces(IReadOnlyList<string> directories)
{
    private static readonly string[] Endings = [".ttf", ".otf", ".ttc", ".otc"];
    private readonly Lazy<string[]> files = new(() => List(directories));

    /// <summary>Where this platform keeps its fonts.</summary>
    public static IReadOnlyList<string> DefaultDirectories()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows()) return [Environment.GetFolderPath(Environment.SpecialFolder.Fonts)];
        if (OperatingSystem.IsMacOS()) return ["/System/Library/Fonts", "/Library/Fonts", Path.Combine(home, "Library/Fonts")];
        return ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".local/share/fonts"), Path.Combine(home, ".fonts")];
    }

    /// <summary>The first face that has the character, those most like body type first.</summary>
    public Face? Find(Rune character)
    {
        foreach (var path in files.Value)
        {
            var face = TryOpen(path);
            if (face is null) continue;
            if (face.Has(character)) return face;
            face.Dispose();
        }

        return null;
    }

    private static Face? TryOpen(string path)
    {
        try
        {
            return Face.Open($"system:{Path.GetFileName(path)}", path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // A font nobody can read is no help; the next one may be.
            return null;
        }
    }

    /// <summary>How unlike body type a font's file name says it is: a serif face of regular weight first, symbols and other weights last.</summary>
    private static int Unlikeness(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        bool Says(string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
        return (Says("Serif") || Says("Song") || Says("Ming") ? 0 : 4) + (Says("CJK") || Says("SC") || Says("Han") ? 0 : 2) + (Says("Regular") ? 0 : 1);
    }

    // Ordered, so that the same machine always finds the same face.
    private static string[] List(IReadOnlyList<string> directories) =>
    [
        .. directories.Where(Directory.Exists)
            .SelectMany(directory => Directory.EnumerateFiles(directory, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
            .Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .OrderBy(Unlikeness).ThenBy(path => path, StringComparer.Ordinal),
    ];
}
