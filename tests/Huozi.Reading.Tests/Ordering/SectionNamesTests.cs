using Huozi.Reading.Ordering;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Ordering;

public sealed class SectionNamesTests
{
    [Fact]
    public void Attach_NameRightOverAHead_IsItsColumn()
    {
        var article = Assert.Single(Attach(60, "渡口纪事"));
        Assert.Equal("渡口纪事", article.Head!.Column!.Text);
    }

    [Fact]
    public void Attach_NameFarOverAHead_IsAnArticleOfItsOwn() => Assert.Equal(2, Attach(160, "渡口纪事").Count);

    [Fact]
    public void Attach_LongHead_IsNoName() => Assert.Equal(2, Attach(60, "苇塘镇渡口纪事之第十二篇").Count);

    /// <summary>The articles of a large head without text and of one under it at a height.</summary>
    private static IReadOnlyList<FoundArticle> Attach(double y, string name)
    {
        var sheet = new Sheet().Line(40, 20, name, 24).Line(40, y, "老渡口换新船", 18);
        return SectionNames.Attach([new(new([Block(sheet, 24)]), [], []), new(new([Block(sheet, 18)]), [], [])]);
    }

    private static TextBlock Block(Sheet sheet, double size) => sheet.Blocks.Single(block => block.Size == size);
}
