using System.IO.Compression;
using System.Text.Json;
using Huozi.Text.Words;

namespace Huozi.ContinuityTraining;

/// <summary>The texts that are learnt from: a paragraph each, in normal forms.</summary>
internal static class Corpus
{
    // A text that shares so many characters in a row with another is a copy of it.
    private const int Copied = 12;

    // Every so manieth article is held back, for pages to measure with.
    private const int HeldBack = 10;

    /// <summary>The paragraphs of a gzipped corpus: a segmented one a line (.txt.gz), or articles as JSON (.jsonl.gz), each tenth of which is held back.</summary>
    public static IEnumerable<string> Read(string path) =>
        Lines(path).SelectMany((line, i) => !path.EndsWith(".jsonl.gz", StringComparison.Ordinal) ? [Segmented(line)] : (i + 1) % HeldBack == 0 ? [] : Article(line)).Where(text => text.Length > 1);

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return line;
    }

    /// <summary>A line of words; the blanks and brackets of its notation left out.</summary>
    private static string Segmented(string line) => Normal(line.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));

    private static IEnumerable<string> Article(string line)
    {
        using var json = JsonDocument.Parse(line);
        return [.. json.RootElement.GetProperty("paragraphs").EnumerateArray().Select(paragraph => Normal(paragraph.GetString()!))];
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
