using Huozi.Formats.Pages;
using Huozi.Model.Recovered;

namespace Huozi.Cli.Reading;

/// <summary>The JSON file of an input's pages.</summary>
internal sealed class JsonOutput : IPageOutput
{
    private readonly WholeFile file;
    private readonly PageJson json;

    public JsonOutput(string path, int pageCount)
    {
        file = new(path);
        json = new(file.Stream, pageCount);
    }

    /// <inheritdoc/>
    public void Write(ReadPage page) => json.Write(page);

    /// <inheritdoc/>
    public void Commit()
    {
        json.Dispose();
        file.Commit();
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
