using System.IO.Compression;
using Huozi.Text.Words;

namespace Huozi.ContinuityTraining;

/// <summary>The texts that are learnt from: a paragraph each, in normal forms.</summary>
internal static class Corpus
{
    // A text that shares so many characters in a row with another is a copy of it.
    private const int Copied = 12;

    /// <summary>The paragraphs of a segmented corpus, gzipped, one a line; the blanks and brackets of its notation left out.</summary>
    public static IEnumerable<string> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var text = Normal(line.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
            if (text.Length > 1) yield return text;
        }
    }

    /// <summary>The paragraphs that none of the files in a folder has: what is measured there is then new to the model.</summary>
    public static IEnumerable<string> Without(IEnumerable<string> texts, string folder)
    {
        var measured = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
        {
            var text = Normal(File.ReadAllText(file));
            for (var i = 0; i + Copied <= text.Length; i++) measured.Add(text.Substring(i, Copied));
        }

        return texts.Where(text => !Enumerable.Range(0, Math.Max(0, text.Length - Copied + 1)).Any(at => measured.Contains(text.Substring(at, Copied))));
    }

    private static string Normal(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character)).Select(ContinuityModel.Normal));
}
