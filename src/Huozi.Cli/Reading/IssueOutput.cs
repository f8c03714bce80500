using Huozi.Cli.Making;
using Huozi.Formats.IssueFolder;
using Huozi.Formats.Output;
using Huozi.Reading.Assembling;

namespace Huozi.Cli.Reading;

/// <summary>The folder for the issues that are made of pages: an issue folder where there is one issue, else a folder of them. It appears whole or not at all.</summary>
internal sealed class IssueOutput(string folder) : IDisposable
{
    // Made first: a folder that cannot be written is told before any work is done.
    private readonly StagedDirectory staged = new(folder);

    /// <summary>Writes the issues.</summary>
    /// <param name="issues">The issues.</param>
    /// <param name="joinsJumps">Whether an article that goes on on another page is to stand whole on its first.</param>
    public void Write(IReadOnlyList<AssembledIssue> issues, bool joinsJumps)
    {
        foreach (var issue in issues)
        {
            var pictures = new IssuePictures();
            var whole = pictures.Take(issue, joinsJumps);
            var target = issues.Count == 1 ? staged.Folder : Path.Combine(staged.Folder, $"{whole.Date:yyyy-MM-dd} {Safe(whole.Title.Name)}");
            IssueFolderWriter.Write(whole, target, picture => new MemoryStream(pictures.Files[picture.File]));
        }
        staged.Commit();
    }

    /// <inheritdoc/>
    public void Dispose() => staged.Dispose();

    private static string Safe(string name) => string.Concat(name.Where(character => !Path.GetInvalidFileNameChars().Contains(character)));
}
