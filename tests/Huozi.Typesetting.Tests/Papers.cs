using CsCheck;
using Huozi.Model;

namespace Huozi.Typesetting.Tests;

/// <summary>Invented papers of many shapes.</summary>
internal static class Papers
{
    private static readonly string[] Clauses =
        ["码头上的吊机一早就响了", "他说今年的雨水比往年匀", "新修的水渠绕过了三个村", "合作社分红12.6万元", "孩子们把画贴满了走廊", "“先试一季再说”", "镇里派了6名农技员", "AI测产的误差不到3%"];

    private static readonly Gen<string> Paragraph = Gen.OneOf(Clauses).Array[2, 9].Select(clauses => string.Join('，', clauses) + "。");

    private static readonly Gen<Sequence<string>> Headline = Gen.OneOf(
        Gen.OneOf("水渠修到了家门口", "一条路串起七个村", "春汛来得早渔船先出港", "老厂房里开出新书店读者排到了巷子口").Select(text => (Sequence<string>)[text]),
        Gen.OneOf("码头早市开张", "湖边新添步道").Select(Gen.OneOf("鱼鲜直送餐桌", "市民家门口赏春")).Select((first, second) => (Sequence<string>)[first, second]));

    private static readonly Gen<Picture> Picture = Gen.Select(Gen.Int[400, 2000], Gen.Int[400, 2000]).Select((width, height) =>
        new Picture { File = "01/1.jpg", PixelWidth = width, PixelHeight = height, Caption = "清晨的码头。", Credit = "某某 摄" });

    public static Gen<Article> Article(int number) => Gen.Select(
        Paragraph.Array[1, 5], Headline, Gen.Int[0, 9], Picture.Array[0, 1],
        (paragraphs, headline, dice, pictures) => new Article
        {
            Number = number,
            Rank = number,
            Headline = headline,
            Kicker = dice == 1 ? "开春第一件实事——" : null,
            Deck = dice == 2 ? "今年再修12公里" : null,
            Byline = dice % 2 == 0 ? "林知遥 周小满" : null,
            BylinePlace = dice == 4 ? BylinePlace.Head : BylinePlace.End,
            JumpTo = dice == 3 ? 2 : null,
            Boxed = dice == 5,
            HeadStyle = (HeadStyle)(dice % 4),
            Kind = dice == 5 ? ArticleKind.Opinion : ArticleKind.News,
            Body = [.. paragraphs.SelectMany((text, i) => (BodyBlock[])(dice == 6 && i == 1 ? [new Subhead("先修渠"), new Paragraph(text)] : [new Paragraph(text)]))],
            Pictures = dice is 7 or 8 ? pictures.ToSequence() : [],
        });

    public static Gen<Issue> Issue { get; } = Gen.Int[3, 7].SelectMany(count =>
        Enumerable.Range(1, count).Select(Article).Aggregate(
            Gen.Const(new List<Article>()), (list, next) => Gen.Select(list, next, (articles, article) => new List<Article>(articles) { article })))
        .Select(articles => Of(articles));

    public static Issue Of(IEnumerable<Article> articles) => new()
    {
        Title = new() { Name = "青川湾报", Organisers = ["中共青川湾市委"], Publisher = "青川湾市融媒体中心" },
        Date = new(2026, 3, 9),
        Number = 1024,
        Ear = ["今天多云", "偏南风三级"],
        Pages = [new() { Number = 1, Articles = articles.ToSequence() }],
    };
}
