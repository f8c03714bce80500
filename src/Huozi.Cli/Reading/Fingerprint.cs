using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Huozi.Cli.Reading;

/// <summary>Tells whether an input, and the program that reads it, are still what they were.</summary>
internal static class Fingerprint
{
    private static readonly string Program = typeof(Fingerprint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The fingerprint of an input: of all it is read from, and of the program's version.</summary>
    public static string Of(InputFile input)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Program));
        var buffer = new byte[1 << 16];
        foreach (var file in Files(input))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{Path.GetFileName(file)}\n"));
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            for (int length; (length = stream.Read(buffer)) > 0;) hash.AppendData(buffer.AsSpan(0, length));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Files(InputFile input) => input.Kind switch
    {
        SourceKind.IssueFolder => Below(input.Path, "*"),
        // Its pages lie beside it or below.
        SourceKind.Mets => Below(Path.GetDirectoryName(input.Path) is { Length: > 0 } folder ? folder : ".", "*.xml"),
        _ => [input.Path],
    };

    private static IEnumerable<string> Below(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
