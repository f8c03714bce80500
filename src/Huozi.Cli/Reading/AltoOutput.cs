using System.Text.RegularExpressions;
using Huozi.Formats.Alto;
using Huozi.Formats.Output;
using Huozi.Model.Diagnostics;
using Huozi.Model.Recovered;

namespace Huozi.Cli.Reading;

/// <summary>The folder of an input's pages in ALTO, and of what their articles are in METS.</summary>
internal sealed partial class AltoOutput : IPageOutput
{
    private const string MetsName = "mets.xml";

    private readonly StagedDirectory staged;
    private readonly MetsWriter mets = new();
    private readonly string input;

    /// <summary>Begins a folder.</summary>
    /// <param name="folder">The folder. One that was written so before is replaced.</param>
    /// <param name="input">What the pages are of, for the diagnostics.</param>
    public AltoOutput(string folder, string input)
    {
        staged = new(folder, name => name == MetsName || PageName().IsMatch(name));
        this.input = input;
    }

    /// <inheritdoc/>
    public void Write(ReadPage page)
    {
        if (page.Layout is null) throw new DiagnosticException(ReadProblem.NoPlaces(input));
        using (var file = File.Create(Path.Combine(staged.Folder, MetsWriter.FileOf(page.Place)))) AltoWriter.Write(file, page);
        mets.Add(page);
    }

    /// <inheritdoc/>
    public void Commit()
    {
        using (var file = File.Create(Path.Combine(staged.Folder, MetsName))) mets.Write(file);
        staged.Commit();
    }

    /// <inheritdoc/>
    public void Dispose() => staged.Dispose();

    [GeneratedRegex(@"^[0-9]{4,}\.xml$")]
    private static partial Regex PageName();
}
