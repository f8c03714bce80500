namespace Huozi.Model.Tests;

public class ArticleTests
{
    private static readonly Article Article = new()
    {
        Number = 1, Rank = 1, Headline = ["上半", "下半"], Body = [new Paragraph("一"), new Subhead("小题"), new Paragraph("二")],
    };

    [Fact]
    public void HeadlineText_SeveralLines_AreJoinedByOneSpace() => Assert.Equal("上半 下半", Article.HeadlineText);

    [Fact]
    public void ParagraphsAndSubheads_PartTheBody()
    {
        Assert.Equal(["一", "二"], Article.Paragraphs);
        Assert.Equal(["小题"], Article.Subheads);
    }

    [Fact]
    public void Equals_ParagraphAndSubheadOfTheSameText_Differ() => Assert.NotEqual<BodyBlock>(new Paragraph("文"), new Subhead("文"));
}
