using CsCheck;
using Huozi.Formats.IssueFolder;
using Huozi.Formats.Yaml;
using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Formats.Tests.IssueFolder;

/// <summary>The law of the issue folder: reading what was written gives the same issue.</summary>
public class RoundTripTests
{
    [Fact]
    public void Read_OfWrite_IsTheIssue() => Generators.Issue.Sample(
        issue =>
        {
            using var directory = new TemporaryDirectory();
            IssueFolderWriter.Write(issue, directory["issue"], Open);
            return IssueFolderReader.Read(directory["issue"]).Value.Equals(issue);
        },
        iter: 400);

    [Fact]
    public void BodyRead_OfBodyWrite_IsTheBody() => Generators.Block.Array[0, 6].Sample(
        blocks =>
        {
            var found = new List<Diagnostic>();
            var read = BodyText.Read(BodyText.Write(blocks), 0, new(found, ""));
            return found.Count == 0 && read.SequenceEqual(blocks);
        },
        iter: 20_000,
        print: blocks => $"{string.Join(" ¶ ", (object[])blocks)}\n{BodyText.Write(blocks)}");

    [Fact]
    public void YamlRead_OfYamlWrite_IsTheTexts() => Generators.Text.Array[1, 4].Sample(
        texts =>
        {
            var yaml = new YamlWriter();
            yaml.Text("a", texts[0]);
            yaml.Maps("b", texts, (map, text) => map.Text("c", text));
            yaml.Texts("d", texts);
            var found = new List<Diagnostic>();
            var findings = new FileFindings(found, "");
            var fields = new Fields(YamlTree.Parse(yaml.ToString(), 0, findings)!, ["a", "b", "d"], findings);
            return fields.Text("a") == texts[0] && fields.Texts("d").SequenceEqual(texts)
                && fields.Maps("b", ["c"]).Select(map => map.Text("c")).SequenceEqual(texts) && found.Count == 0;
        },
        iter: 20_000);

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Generators.Issue.Sample(
        issue =>
        {
            using var directory = new TemporaryDirectory();
            IssueFolderWriter.Write(issue, directory["a"], Open);
            IssueFolderWriter.Write(issue, directory["b"], directory["a"]);
            IEnumerable<string> Files(string folder) => Directory.GetFiles(directory[folder], "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => $"{Path.GetRelativePath(directory[folder], file)} {Convert.ToHexString(File.ReadAllBytes(file))}");
            return Files("a").SequenceEqual(Files("b"));
        },
        iter: 50);

    private static Stream Open(Picture picture) => new MemoryStream(
        picture.File.EndsWith("png", StringComparison.OrdinalIgnoreCase)
            ? TestPictures.Png(picture.PixelWidth, picture.PixelHeight)
            : TestPictures.Jpeg(picture.PixelWidth, picture.PixelHeight));
}
