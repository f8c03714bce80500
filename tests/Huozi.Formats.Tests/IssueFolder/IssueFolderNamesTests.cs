using CsCheck;
using Huozi.Formats.IssueFolder;
using Huozi.Model;

namespace Huozi.Formats.Tests.IssueFolder;

public class IssueFolderNamesTests
{
    [Theory]
    [InlineData(1, "01")]
    [InlineData(12, "12")]
    [InlineData(104, "104")]
    public void PageFolder_HasTwoDigitsAtLeast(int page, string folder) => Assert.Equal(folder, IssueFolderNames.PageFolder(page));

    [Theory]
    [InlineData("春耕进行时", "3-春耕进行时.md")]
    [InlineData("《春耕》：A/B？\\C*D", "3-春耕ABCD.md")]
    [InlineData("“！？”", "3.md")]
    [InlineData("café 한글", "3-caf.md")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六", "3-一二三四五六七八九十一二三四五六七八九十一二三四.md")]
    public void ArticleFile_KeepsWhatIsSafe(string headline, string file) => Assert.Equal(file, IssueFolderNames.ArticleFile(Article(headline)));

    [Fact]
    public void ArticleFile_SeveralLines_AreOneName() => Assert.Equal("3-上下.md", IssueFolderNames.ArticleFile(Article("上", "下")));

    [Fact]
    public void ArticleFile_NoHeadline_IsTheNumber() => Assert.Equal("3.md", IssueFolderNames.ArticleFile(Article()));

    [Fact]
    public void ArticleFile_AnyHeadline_IsSafeAndGivesBackTheNumber() => Generators.Text.Sample(text =>
    {
        var file = IssueFolderNames.ArticleFile(Article(text));
        return ArticleFile.NumberOf(file) == 3 && file.Length <= "3-.md".Length + 24 && !file.Any("<>:\"/\\|?*%# &+".Contains);
    });

    private static Article Article(params string[] headline) => new() { Number = 3, Rank = 1, Headline = headline.ToSequence(), Body = [] };
}
