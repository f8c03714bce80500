using Huozi.Cli.Reading;

namespace Huozi.Cli.Tests.Reading;

public sealed class OutputNamesTests
{
    [Theory]
    [InlineData("/p/a.pdf /p/b.txt", "a b")]
    [InlineData("/p/a/1.pdf /p/b/1.pdf", "a/1 b/1")]
    [InlineData("/p/a.pdf /p/a.txt /p/b.txt", "a.pdf a.txt b")]
    [InlineData("/p/.pdf", ".pdf")]
    [InlineData("/p/a.b.pdf", "a.b")]
    [InlineData("/1.pdf /p/q/1.pdf", "1 p/q/1")]
    [InlineData("/pa/1.pdf /pab/1.pdf", "pa/1 pab/1")]
    public void Of_NamedFiles_StartFromWhatTheyShare(string paths, string names) =>
        Assert.Equal(names, string.Join(' ', OutputNames.Of([.. paths.Split(' ').Select(path => new InputFile(path, SourceKind.Pdf, Path.GetDirectoryName(path)!))])));

    [Fact]
    public void Of_WalkedFolder_StartFromIt() => Assert.Equal(["a/1"], OutputNames.Of([new("/p/a/1.pdf", SourceKind.Pdf, "/p")]));

    [Fact]
    public void Of_IssueFolder_KeepsItsName()
    {
        Assert.Equal(["2026.03.09", "2026.03.10"], OutputNames.Of([new("/p/2026.03.09", SourceKind.IssueFolder, "/p"), new("/p/2026.03.10", SourceKind.IssueFolder, "/p")]));
        Assert.Equal(["p"], OutputNames.Of([new("/p", SourceKind.IssueFolder, "/p")]));
    }
}
