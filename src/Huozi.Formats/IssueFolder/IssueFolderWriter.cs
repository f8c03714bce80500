using System.Text;
using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Formats.IssueFolder;

/// <summary>Writes an issue folder.</summary>
/// <remarks>docs/formats.md, "The issue folder". <see cref="IssueFolderReader"/> gives back the same issue.</remarks>
public static class IssueFolderWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes an issue, its pictures among it, into an empty folder or one that does not exist yet.</summary>
    /// <param name="issue">The issue: pages by number, articles by rank, then number; pictures in their page's folder.</param>
    /// <param name="directory">The folder. What it holds already is not removed: to replace an issue, see <see cref="Output.StagedDirectory"/>.</param>
    /// <param name="openPicture">Opens a picture's file for reading; it is closed here.</param>
    /// <exception cref="DiagnosticException">The issue holds what its files cannot say, or a picture is missing, or the folder cannot be
    /// written.</exception>
    public static void Write(Issue issue, string directory, Func<Picture, Stream> openPicture)
    {
        var problems = WritingCheck.Problems(issue).ToList();
        if (problems.Count > 0) throw new DiagnosticException(problems);
        try
        {
            WriteText(directory, IssueFolderNames.IssueFile, IssueFile.Write(issue));
            foreach (var page in issue.Pages) WritePage(page, directory, openPicture);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(FileProblem.CannotWrite(exception.Message) with { File = directory }, exception);
        }
    }

    /// <summary>Writes an issue whose pictures lie in another issue folder, under the same names.</summary>
    /// <param name="issue">The issue: pages by number, articles by rank, then number; pictures in their page's folder.</param>
    /// <param name="directory">The folder to write.</param>
    /// <param name="source">The folder to copy the pictures from.</param>
    /// <exception cref="DiagnosticException">The issue holds what its files cannot say, or a picture is missing, or the folder cannot be
    /// written.</exception>
    public static void Write(Issue issue, string directory, string source) =>
        Write(issue, directory, picture => File.OpenRead(Path.Combine(source, picture.File)));

    private static void WritePage(Page page, string directory, Func<Picture, Stream> openPicture)
    {
        var folder = IssueFolderNames.PageFolder(page.Number);
        Directory.CreateDirectory(Path.Combine(directory, folder));
        foreach (var article in page.Articles)
        {
            WriteText(Path.Combine(directory, folder), IssueFolderNames.ArticleFile(article), ArticleFile.Write(article));
            foreach (var picture in article.Pictures) Copy(picture, directory, openPicture);
        }
    }

    private static void WriteText(string directory, string file, string text)
    {
        Directory.CreateDirectory(directory);
        File.WriteAllText(Path.Combine(directory, file), text, Utf8);
    }

    private static void Copy(Picture picture, string directory, Func<Picture, Stream> openPicture)
    {
        try
        {
            using var source = openPicture(picture);
            using var copy = File.Create(Path.Combine(directory, picture.File));
            source.CopyTo(copy);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DiagnosticException(Problem.PictureMissing(picture.File) with { File = picture.File }, exception);
        }
    }
}
