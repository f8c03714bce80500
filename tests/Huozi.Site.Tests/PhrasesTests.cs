using CsCheck;

namespace Huozi.Site.Tests;

public sealed class PhrasesTests
{
    [Theory]
    [InlineData("水到田头", "水到田头")]
    [InlineData("水到田头，粮满仓", "水到田头，|粮满仓")]
    [InlineData("他说：“好！”大家都笑", "他说：|“好！”|大家都笑")]
    [InlineData("一问、二看、三算", "一问、|二看、|三算")]
    [InlineData("……，开头", "……，|开头")]
    [InlineData("，开头", "，|开头")]
    [InlineData("渡口书店　新店开门", "渡口书店　新店开门")]
    public void Of_Text_EndsAPhraseAfterItsMarks(string text, string expected) => Assert.Equal(expected, string.Join('|', Phrases.Of(text)));

    [Fact]
    public void Of_AnyText_LosesNothing() => Gen.String[Gen.Char["水，。、“”！ a"], 0, 20].Sample(text => Assert.Equal(text, string.Concat(Phrases.Of(text))));

    [Theory]
    [InlineData("绕湖一小时", "过桥六分钟", "绕湖一小时 过桥六分钟")]
    [InlineData("下课铃响，", "楼里没有人", "下课铃响，楼里没有人")]
    [InlineData("Ready!", "Go", "Ready! Go")]
    public void Join_Lines_PutsASpaceWhereNoMarkIs(string first, string second, string expected) => Assert.Equal(expected, Phrases.Join([first, second]));

    [Fact]
    public void Markup_NastyText_StaysText() =>
        Assert.Equal("""<span class="phrase">&lt;b&gt;，</span><span class="phrase">&amp;</span>""", Phrases.Markup("<b>，&").ToString());
}
