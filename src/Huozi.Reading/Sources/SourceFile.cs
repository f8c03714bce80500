using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources;

/// <summary>Reads the file that a source is.</summary>
internal static class SourceFile
{
    // A newspaper's copy with its photographs, or a page's recognised text, is far smaller.
    private const int LargestMegabytes = 256;

    /// <summary>All bytes of a file.</summary>
    /// <exception cref="DiagnosticException">It cannot be read, or is too large: <c>cannot-read</c>, <c>source-too-large</c>.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (file.Length > LargestMegabytes * 1024L * 1024) throw new DiagnosticException(SourceProblem.TooLarge(path, LargestMegabytes));
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new DiagnosticException(SourceProblem.CannotRead(path, exception.Message), exception);
        }
    }
}
