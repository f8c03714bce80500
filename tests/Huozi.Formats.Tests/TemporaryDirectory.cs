namespace Huozi.Formats.Tests;

/// <summary>A folder for one test, removed after it.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("huozi-").FullName;

    /// <summary>A path inside it.</summary>
    public string this[string file] => System.IO.Path.Combine(Path, file);

    public TemporaryDirectory With(string file, string text) => With(file, System.Text.Encoding.UTF8.GetBytes(text));

    public TemporaryDirectory With(string file, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[file])!);
        File.WriteAllBytes(this[file], bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
