using System.Text;
using System.Text.Unicode;

namespace Huozi.Formats;

/// <summary>Reads a text file that a person wrote.</summary>
internal static class TextFile
{
    /// <summary>A file's text with line feeds and without byte order mark; null, with a finding, where it is no text.</summary>
    public static string? Read(string path, FileFindings findings)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(bytes))
        {
            findings.Add(FileProblem.NotUtf8, FirstInvalidLine(bytes));
            return null;
        }
        var text = Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n").Replace('\r', '\n');
        var lines = text.Split('\n');
        var broken = Array.FindIndex(lines, line => ControlIn(line) is not null);
        if (broken < 0) return text;
        findings.Add(FileProblem.Control(ControlIn(lines[broken])!.Value), broken + 1);
        return null;
    }

    private static int FirstInvalidLine(ReadOnlySpan<byte> bytes)
    {
        var number = 0;
        foreach (var line in bytes.Split((byte)'\n'))
        {
            number++;
            if (!Utf8.IsValid(bytes[line])) break;
        }
        return number;
    }

    // A tab is told of where it stands in copy; between YAML's signs it does no harm.
    private static char? ControlIn(string line) => CopyText.Intruder(line.Replace('\t', ' '));
}
