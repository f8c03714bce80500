using Huozi.Model.Diagnostics;

namespace Huozi.Formats;

/// <summary>Collects what is found in one file, so that a run reports everything at once.</summary>
/// <param name="all">Where findings of all files are kept, in the order found.</param>
/// <param name="file">The file, as the user named it.</param>
internal sealed class FileFindings(List<Diagnostic> all, string file)
{
    /// <summary>The place inside the issue that the file is about; null until it is known.</summary>
    public string? Place { get; set; }

    /// <summary>How many findings there are, in all files.</summary>
    public int Count => all.Count;

    public void Add(Diagnostic problem, int? line = null) => all.Add(problem with { File = file, Line = line, Place = Place });
}
