using Huozi.Formats.Yaml;
using Huozi.Model;
using Huozi.Model.Pictures;

namespace Huozi.Formats.IssueFolder;

/// <summary>A picture that an article lists, and its file.</summary>
internal static class PictureFile
{
    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png"];

    /// <summary>Reads one item of <c>pictures</c>; null, with a finding, where the picture cannot be used.</summary>
    /// <param name="fields">The item.</param>
    /// <param name="issueFolder">Where the issue folder lies.</param>
    /// <param name="pageFolder">The page folder's name.</param>
    /// <param name="findings">Where to tell what is wrong.</param>
    public static Picture? Read(Fields fields, string issueFolder, string pageFolder, FileFindings findings)
    {
        var file = fields.RequiredText("file");
        var caption = fields.Text("caption");
        var credit = fields.Text("credit");
        var alt = fields.Text("alt");
        if (file.Length == 0) return null;
        var size = default(PixelSize?);
        var path = Path.Combine(issueFolder, pageFolder, file);
        if (!IsPlainName(file)) findings.Add(Problem.PictureElsewhere(file), fields.LineOf("file"));
        else if (!IsSupported(file)) findings.Add(Problem.PictureType(file), fields.LineOf("file"));
        else if (!File.Exists(path)) findings.Add(Problem.PictureMissing(file), fields.LineOf("file"));
        else
        {
            using var stream = File.OpenRead(path);
            size = PictureHeader.Read(stream);
            if (size is null) findings.Add(Problem.PictureBroken(file), fields.LineOf("file"));
        }
        return size is null
            ? null
            : new()
            {
                File = $"{pageFolder}/{file}",
                PixelWidth = size.Value.Width,
                PixelHeight = size.Value.Height,
                Caption = caption,
                Credit = credit,
                Alt = alt,
            };
    }

    /// <summary>Whether a name names a file of the folder itself.</summary>
    public static bool IsPlainName(string name) => name is not ("" or "." or "..") && name.AsSpan().IndexOfAny('/', '\\') < 0;

    /// <summary>Whether a name is that of a kind of picture that can be printed.</summary>
    public static bool IsSupported(string name) => Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
