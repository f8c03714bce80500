using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Site.Tests;

public sealed class AddressesTests
{
    private static readonly Issue Issue = InventedEdition.Issue();

    [Fact]
    public void Lasting_AreAsDocumented()
    {
        Assert.Equal("2026-03-09/index.html", Addresses.Issue(Issue));
        Assert.Equal("2026-03-09/01/index.html", Addresses.Page(Issue, 1));
        Assert.Equal("2026-03-09/01/3.html", Addresses.Article(Issue, 1, 3));
        Assert.Equal("2026-03-09/12/page.svg", Addresses.PageSvg(Issue, 12));
        Assert.Equal("2026-03-09/100/page.png", Addresses.PagePng(Issue, 100));
    }

    [Theory]
    [InlineData("index.html", "2026-03-09/01/3.html", "2026-03-09/01/3.html")]
    [InlineData("2026-03-09/01/3.html", "index.html", "../../index.html")]
    [InlineData("2026-03-09/01/3.html", "2026-03-09/01/4.html", "4.html")]
    [InlineData("2026-03-09/01/3.html", "2026-03-09/02/1.html", "../02/1.html")]
    [InlineData("2026-03-09/index.html", "assets/site.css", "../assets/site.css")]
    [InlineData("index.html", "a/图 #1?.png", "a/%E5%9B%BE%20%231%3F.png")]
    public void Link_BetweenFiles_IsRelative(string from, string to, string link) => Assert.Equal(link, Addresses.Link(from, to));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("01/./a.jpg")]
    [InlineData("01\\a.jpg")]
    [InlineData("C:a.jpg")]
    [InlineData("")]
    public void Picture_PathOutOfTheIssue_IsRefused(string file)
    {
        var picture = new Picture { File = file, PixelWidth = 1, PixelHeight = 1 };
        var problem = Assert.Throws<DiagnosticException>(() => Addresses.Picture(Issue, picture));
        Assert.Equal("picture-path", Assert.Single(problem.Diagnostics).Code);
    }

    [Fact]
    public void Picture_PathInTheIssue_IsKept() =>
        Assert.Equal("2026-03-09/pictures/01/1-渠.jpg", Addresses.Picture(Issue, new() { File = "01/1-渠.jpg", PixelWidth = 1, PixelHeight = 1 }));
}
