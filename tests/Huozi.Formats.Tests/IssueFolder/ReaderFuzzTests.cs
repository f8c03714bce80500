using System.Text;
using CsCheck;
using Huozi.Formats.IssueFolder;
using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Formats.Tests.IssueFolder;

/// <summary>Whatever the bytes, the reader gives an issue or says what is wrong.</summary>
public class ReaderFuzzTests
{
    private static readonly byte[] Yaml = Encoding.UTF8.GetBytes(
        "title: 河湾报\ndate: 2026-03-09\nnumber: 12\near:\n  - \"一: 二\"\n  - 三\nimprint: {price: '0.50'}\npages:\n  - number: 1\n    name: 要闻 # 注\n");

    private static readonly byte[] Article = Encoding.UTF8.GetBytes(
        "---\nheadline:\n  - 题\n  - \"二\\u0041\"\nkicker: |\n  引题\npictures:\n  - file: a.png\n---\n\n"
        + "第一段，*着重*。\n**粗\n体**{皛|xiǎo}^1^续行 &amp; [链](x)\n\n## 小题\n\n- 列\n\n> 引\n\n<b>x</b> `c` | a |\n|---|\n");

    private static readonly string[] Pieces =
    [
        "---\n", "\n", "\r", "\t", "\0", ": ", "- ", "? ", "| ", "> ", "&a ", "*a", "!!x ", "<<: ", "{", "}", "[", "]", "\"", "'",
        "%YAML 9\n", "...", "#", "\\u", "\\x", "\uFEFF", "\u0085",
        "\u2028", "\\", "`", "~~~", "![", "](", "<!--", "&#0;", "&#xD800;", "    ", "**", "*", "^", "|", "{a|b", "_", "1. ", "　",
    ];

    private static readonly Gen<byte[]> Insertion = Gen.Frequency(
        (3, Gen.OneOf(Pieces).Select(Encoding.UTF8.GetBytes)),
        (1, Gen.Byte.Array[1, 4]),
        (1, Gen.Select(Gen.OneOf(Pieces), Gen.Int[2, 300], (piece, times) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times))))));

    private static readonly Gen<(double Place, int Removed, byte[] Inserted)[]> Mutations =
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], Insertion).Array[1, 4];

    [Fact]
    public void Read_MutatedFiles_GivesAnIssueOrDiagnostics() => Gen.Select(Gen.Bool, Mutations).Sample(
        (isYaml, mutations) =>
        {
            using var directory = new TemporaryDirectory();
            directory.With("issue.yaml", isYaml ? Mutate(Yaml, mutations) : Yaml).With("01/1-a.md", isYaml ? Article : Mutate(Article, mutations));
            return Reads(directory);
        },
        iter: 3_000,
        print: t => Encoding.UTF8.GetString(Mutate(t.Item1 ? Yaml : Article, t.Item2)));

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Read_YamlNestedWithoutEnd_GivesDiagnostics(string opening)
    {
        using var directory = new TemporaryDirectory();
        directory.With("issue.yaml", "title: " + string.Concat(Enumerable.Repeat(opening, 20_000)));
        Assert.True(Reads(directory));
        directory.With("issue.yaml", string.Concat(Enumerable.Repeat(opening, 20_000)));
        Assert.True(Reads(directory));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("**a_")]
    [InlineData("{a|")]
    [InlineData("^a")]
    [InlineData("^")]
    [InlineData("_*")]
    [InlineData("`a")]
    [InlineData("<a ")]
    [InlineData("&#")]
    public void Read_MarkdownNestedWithoutEnd_GivesAnIssueOrDiagnostics(string opening)
    {
        using var directory = new TemporaryDirectory();
        directory.With("issue.yaml", Yaml).With("01/1-a.md", "---\nheadline: 题\n---\n" + string.Concat(Enumerable.Repeat(opening, 10_000)));
        Assert.True(Reads(directory));
    }

    private static bool Reads(TemporaryDirectory directory)
    {
        try
        {
            return IssueFolderReader.Read(directory.Path).Value.Pages.SelectMany(page => page.Articles).SelectMany(article => article.Body)
                .OfType<Paragraph>().All(paragraph => paragraph.HasSoundSpans());
        }
        catch (DiagnosticException exception)
        {
            return exception.Diagnostics.Count > 0;
        }
    }

    private static byte[] Mutate(byte[] bytes, (double Place, int Removed, byte[] Inserted)[] mutations) => mutations.Aggregate(bytes, (before, mutation) =>
    {
        var place = (int)(mutation.Place * before.Length);
        return [.. before[..place], .. mutation.Inserted, .. before[Math.Min(before.Length, place + mutation.Removed)..]];
    });
}
