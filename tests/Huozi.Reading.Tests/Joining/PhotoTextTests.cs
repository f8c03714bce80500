using Huozi.Model;
using Huozi.Reading.Joining;

namespace Huozi.Reading.Tests.Joining;

public sealed class PhotoTextTests
{
    [Fact]
    public void Of_CaptionWithWhoTookIt_PartsTheTwo()
    {
        var photo = PhotoText.Of("新船第一天开渡。（陈小舟 摄）", 3);
        Assert.Equal((ArticleKind.Photo, "陈小舟 摄", "（陈小舟 摄）"), (photo.Article.Kind, photo.Article.Byline, photo.PrintedByline));
        Assert.Equal(["新船第一天开渡。"], photo.Article.Paragraphs);
        Assert.Equal(3, Assert.Single(photo.Pictures).Number);
    }

    [Fact]
    public void Of_CaptionAlone_NamesNobody()
    {
        var photo = PhotoText.Of("新船第一天开渡（周末除外）", 0);
        Assert.Null(photo.Article.Byline);
        Assert.Null(photo.PrintedByline);
        Assert.Equal(["新船第一天开渡（周末除外）"], photo.Article.Paragraphs);
    }
}
