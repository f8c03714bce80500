using Huozi.Cli.Reading;
using Huozi.Model.Diagnostics;

namespace Huozi.Cli.Tests.Reading;

public sealed class InputFinderTests : IDisposable
{
    private readonly Cli cli = new();

    public InputFinderTests()
    {
        foreach (var page in (string[])["b.txt", "a.dat", "inner/c.txt", ".hidden/d.txt"]) cli.File("pages/" + page, Dumps.Page);
        cli.File("pages/notes.json", "[]");
        cli.File("issue/issue.yaml", "title: 青川湾报");
        cli.File("issue/01/1-a.txt", Dumps.Page);
        cli.File("mets/mets.xml", "<mets/>");
        cli.File("mets/alto/1.xml", "<alto/>");
        cli.File("lone/1.xml", "<alto/>");
    }

    public void Dispose() => cli.Dispose();

    [Fact]
    public void Find_Folder_GivesItsPagesByPath() => Assert.Equal(["pages/a.dat", "pages/b.txt", "pages/inner/c.txt"], Find("pages"));

    [Fact]
    public void Find_IssueFolder_IsOneInput() => Assert.Equal(["issue"], Find("issue"));

    [Fact]
    public void Find_FolderOfAll_TakesIssuesAndMetsAsOneEach() =>
        Assert.Equal(["issue", "lone/1.xml", "mets/mets.xml", "pages/a.dat", "pages/b.txt", "pages/inner/c.txt"], Find("."));

    [Fact]
    public void Find_SameFileTwice_IsReadOnce() => Assert.Equal(["pages/b.txt", "pages/a.dat", "pages/inner/c.txt"], Find("pages/b.txt", "pages", "pages/*.txt"));

    [Fact]
    public void Find_FileThatIsNotThere_IsLeftToItsReader() => Assert.Equal(["pages/none.pdf"], Find("pages/none.pdf"));

    [Fact]
    public void Find_FileThatIsCalledLikeAPattern_IsThatFile()
    {
        cli.File("pages/[1]*.txt", Dumps.Page);
        Assert.Equal(["pages/[1]*.txt"], Find("pages/[1]*.txt"));
    }

    [Theory]
    [InlineData("lone/*.pdf")]
    [InlineData("pages/.hidden/none/*")]
    public void Find_Nothing_IsAProblem(string name)
    {
        var problems = new List<Diagnostic>();
        Assert.Empty(InputFinder.Find([cli.Path(name)], problems));
        Assert.Equal("nothing-to-read", problems.Single().Code);
    }

    private IEnumerable<string> Find(params string[] names)
    {
        var problems = new List<Diagnostic>();
        var found = InputFinder.Find(names.Select(name => cli.Path(name)), problems);
        Assert.Empty(problems);
        return found.Select(input => Path.GetRelativePath(cli.Path(), input.Path));
    }
}
