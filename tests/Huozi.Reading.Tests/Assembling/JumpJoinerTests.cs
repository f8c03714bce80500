using Huozi.Model;
using Huozi.Reading.Assembling;
using static Huozi.Reading.Tests.Assembling.Sheets;

namespace Huozi.Reading.Tests.Assembling;

public sealed class JumpJoinerTests
{
    [Fact]
    public void Join_CutInASentence_IsOneParagraphAgain()
    {
        var first = Article(1, "新修水渠通水", "水渠全长", jumpTo: 2) with { Byline = "林知遥" };
        var joined = Join(Page("a", 1, articles: first), Page("b", 2, articles: Article(1, "新修水渠通水", "4.8公里。", continuedFrom: 1)));
        Assert.Equal(first with { Body = [new Paragraph("水渠全长4.8公里。")], JumpTo = null }, joined.Pages[0].Articles.Single());
        Assert.Empty(joined.Pages[1].Articles);
    }

    [Fact]
    public void Join_CutAtASentencesEnd_KeepsBothParagraphs()
    {
        var joined = Join(Page("a", 1, articles: Article(1, "新修水渠通水", "水渠通水。", jumpTo: 2)), Page("b", 2, articles: Article(1, "新修水渠通水", "全长4.8公里。", continuedFrom: 1)));
        Assert.Equal(["水渠通水。", "全长4.8公里。"], joined.Pages[0].Articles.Single().Paragraphs);
    }

    [Fact]
    public void Join_ThreeParts_AreOne()
    {
        var joined = Join(
            Page("a", 1, articles: Article(1, "新修水渠通水", "一，", jumpTo: 3)),
            Page("b", 2, articles: Article(1, "新修水渠通水", "三。", continuedFrom: 3)),
            Page("c", 3, articles: Article(1, "新修水渠通水", "二，", jumpTo: 2, continuedFrom: 1)));
        Assert.Equal(["一，二，三。"], joined.Pages[0].Articles.Single().Paragraphs);
        Assert.Equal([1, 0, 0], joined.Pages.Select(page => page.Articles.Count));
    }

    [Fact]
    public void Join_PartsInACircle_LosesNone()
    {
        var joined = Join(
            Page("a", 1, articles: Article(1, "新修水渠通水", "一，", jumpTo: 2, continuedFrom: 2)),
            Page("b", 2, articles: Article(1, "新修水渠通水", "二，", jumpTo: 1, continuedFrom: 1)));
        Assert.Equal([1, 1], joined.Pages.Select(page => page.Articles.Count));
    }

    [Fact]
    public void Join_StretchOverTheCut_IsOneStretchAgain()
    {
        static Article Bold(string text, int? to, int? from) => Article(1, "新修水渠通水", text, to, from) with { Body = [new Paragraph(text) { Spans = [new(0, text.Length, SpanKind.Bold)] }] };
        var joined = Join(Page("a", 1, articles: Bold("停水", 2, null)), Page("b", 2, articles: Bold("时间", null, 1)));
        var paragraph = Assert.IsType<Paragraph>(joined.Pages[0].Articles.Single().Body.Single());
        Assert.Equal([new(0, 4, SpanKind.Bold)], paragraph.Spans);
        Assert.True(paragraph.HasSoundSpans());
    }

    private static Issue Join(params SourcedPage[] pages) => JumpJoiner.Join(Assert.Single(IssueAssembler.Assemble(pages, NoFacts)));
}
