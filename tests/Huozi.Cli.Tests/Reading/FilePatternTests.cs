using Huozi.Cli.Reading;

namespace Huozi.Cli.Tests.Reading;

public sealed class FilePatternTests : IDisposable
{
    private readonly Cli cli = new();

    public FilePatternTests()
    {
        foreach (var file in (string[])["a/1.txt", "a/2.txt", "a/.3.txt", "b/1.txt", "b/c/1.txt", "top.txt"]) cli.File(file, "");
    }

    public void Dispose() => cli.Dispose();

    [Theory]
    [InlineData("*/1.txt", "a/1.txt,b/1.txt")]
    [InlineData("a/?.txt", "a/1.txt,a/2.txt")]
    [InlineData("**/1.txt", "a/1.txt,b/1.txt,b/c/1.txt")]
    [InlineData("b/**/*.txt", "b/1.txt,b/c/1.txt")]
    [InlineData("?", "a,b")]
    [InlineData("a//*.txt", "a/1.txt,a/2.txt")]
    [InlineData("*.pdf", "")]
    [InlineData("none/*.txt", "")]
    public void Find_Pattern_FitsWhatAShellWouldFit(string pattern, string expected) =>
        Assert.Equal(expected, string.Join(',', FilePattern.Find(cli.Path(pattern)).Select(path => Path.GetRelativePath(cli.Path(), path))));

    [Theory]
    [InlineData("a/*/1.txt", "a")]
    [InlineData("*.txt", ".")]
    [InlineData("/*.txt", "/")]
    [InlineData("/a/b/?", "/a/b")]
    public void Start_Pattern_IsItsFirstFolder(string pattern, string start) => Assert.Equal(start, FilePattern.Start(pattern));
}
