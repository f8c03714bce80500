namespace Huozi.Cli.Reading;

/// <summary>Pages that are only to be shown: a file of them for as long as it takes to show it.</summary>
internal sealed class ShownPages : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("huozi-").FullName;

    /// <summary>The JSON file to write.</summary>
    public string File => Path.Combine(folder, "pages.json");

    /// <summary>Shows what was written.</summary>
    public void CopyTo(TextWriter output)
    {
        using var text = new StreamReader(File);
        var buffer = new char[1 << 16];
        for (int length; (length = text.Read(buffer)) > 0;) output.Write(buffer, 0, length);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);
}
