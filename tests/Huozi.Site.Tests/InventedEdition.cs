using System.Text;
using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Site.Tests;

/// <summary>A small newspaper that never was: two pages, seven articles, one of them jumped, one zone shaped like an L.</summary>
internal static class InventedEdition
{
    /// <summary>A white picture of one pixel.</summary>
    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsVf1dAAAAABJRU5ErkJggg==");

    public static Edition Create(SiteLanguage language = SiteLanguage.Chinese) => Of(Issue(), language);

    /// <summary>An edition of an issue whose pages have the invented layouts.</summary>
    public static Edition Of(Issue issue, SiteLanguage language = SiteLanguage.Chinese) => new()
    {
        Issue = issue,
        Layouts = Layouts(),
        PagePictures = [.. Layouts().Select(layout => new PagePicture(layout.Number, Svg(layout), Png, "%PDF-1.7"u8.ToArray()))],
        PictureFile = _ => Png,
        Pdf = "%PDF-1.7"u8.ToArray(),
        Language = language,
    };

    public static Issue Issue() => new()
    {
        Title = new()
        {
            Name = "青石日报",
            Organisers = ["青石县报社"],
            Publisher = "青石日报编辑部",
            Imprint = new() { SerialNumber = "CN 00-0000", Address = "青石县河滨路1号", Price = "每份1元" },
        },
        Date = new(2026, 3, 9),
        Number = 3390,
        Ear = ["今日晴", "3℃至14℃"],
        Pages =
        [
            new()
            {
                Number = 1,
                Name = "要闻",
                Editor = "林小雨",
                Articles =
                [
                    new()
                    {
                        Number = 1,
                        Rank = 1,
                        Kicker = "三年修渠，十二个村喝上清泉水",
                        Headline = ["一渠清水过山来", "万亩旱地变良田"],
                        Deck = "青石县把水送到最后一块田",
                        Dateline = "本报讯（记者 周田）",
                        Byline = "周田",
                        BylinePlace = BylinePlace.Head,
                        Body =
                        [
                            new Paragraph("清晨六点，北岭村的闸门缓缓提起，渠水顺着新砌的石槽流进麦田。守闸的老人说，他等这一天等了四十年。"),
                            new Subhead("水从哪里来"),
                            new Paragraph("工程从青石河上游引水，穿过三座山，全长41.6公里。Phase 2将在秋后开工。"),
                            new Paragraph("县水利站算过一笔账：每亩地一年可以少抽两百方地下水。"),
                        ],
                        JumpTo = 2,
                    },
                    new()
                    {
                        Number = 2,
                        Rank = 2,
                        Headline = ["老街夜市重新开张"],
                        Dateline = "本报讯",
                        Byline = "通讯员 何苗",
                        Body =
                        [
                            new Paragraph("关了半年的老街夜市昨晚重新亮灯。六十多个摊位排成两行，卖豆花的陈阿姨一晚上添了三回浆。"),
                            new Paragraph("街道办说，摊位按抽签分配，每晚十一点收摊。"),
                        ],
                    },
                    new()
                    {
                        Number = 3,
                        Rank = 3,
                        Kind = ArticleKind.Opinion,
                        Column = "青石小语",
                        Headline = ["好事要办到最后一米"],
                        Byline = "石评",
                        Body = [new Paragraph("水到了村口，还要到田头；灯亮了主街，还要亮到小巷。办好事，差一米也不算完。")],
                    },
                    new()
                    {
                        Number = 4,
                        Rank = 4,
                        Kind = ArticleKind.Photo,
                        Headline = [],
                        Body = [],
                        Pictures = [Picture("01/4 油菜花#1.png", "三月的梯田里，油菜花开成一片。", "方晴 摄")],
                    },
                ],
            },
            new()
            {
                Number = 2,
                Name = "综合",
                Articles =
                [
                    new()
                    {
                        Number = 1,
                        Rank = 1,
                        Headline = ["一渠清水过山来"],
                        Body = [new Paragraph("渠修好了，管护也要跟上。十二个村各选了一名护渠员，每天走一遍自己的那一段。"), new Paragraph("北岭村的护渠员今年二十六岁。")],
                        ContinuedFrom = 1,
                        Pictures = [Picture("02/1-canal.png", "护渠员在清理落叶。", null)],
                    },
                    new()
                    {
                        Number = 2,
                        Rank = 2,
                        Kind = ArticleKind.Notice,
                        Headline = ["停水公告"],
                        Body = [new Paragraph("因管道检修，城南片区3月10日8时至17时停水，请提前储水。")],
                    },
                    new()
                    {
                        Number = 3,
                        Rank = 3,
                        Kind = ArticleKind.Advertisement,
                        Headline = [],
                        Body = [new Paragraph("青石豆腐坊，石磨现做。地址：老街二十号。")],
                    },
                ],
            },
        ],
    };

    /// <summary>Pages of 1000 by 1400 points, so that a point is a tenth of a percent of the width.</summary>
    public static IReadOnlyList<PageLayout> Layouts() =>
    [
        new()
        {
            Number = 1,
            Width = Length.FromPoints(1000),
            Height = Length.FromPoints(1400),
            Zones =
            [
                new() { Kind = ZoneKind.Nameplate, Outline = Box(50, 50, 900, 200) },
                Zone(1, Box(50, 280, 900, 420)),
                // The L: a wide foot under a narrow upright.
                Zone(2, Outline((50, 720), (350, 720), (350, 1020), (650, 1020), (650, 1350), (50, 1350))),
                Zone(4, Box(370, 720, 580, 280)),
                Zone(3, Box(670, 1020, 280, 330)),
            ],
        },
        new()
        {
            Number = 2,
            Width = Length.FromPoints(1000),
            Height = Length.FromPoints(1400),
            Zones =
            [
                new() { Kind = ZoneKind.Folio, Outline = Box(50, 50, 900, 40) },
                Zone(1, Box(50, 120, 900, 500)),
                Zone(2, Box(50, 650, 440, 300)),
                Zone(3, Box(510, 650, 440, 300)),
            ],
        },
    ];

    private static Picture Picture(string file, string caption, string? credit) =>
        new() { File = file, PixelWidth = 1200, PixelHeight = 800, Caption = caption, Credit = credit };

    private static Zone Zone(int article, Sequence<Point> outline) => new() { Kind = ZoneKind.Article, Article = article, Outline = outline };

    private static Sequence<Point> Box(double left, double top, double width, double height) => Huozi.Model.Layout.Zone.OutlineOf(
        new(Length.FromPoints(left), Length.FromPoints(top), Length.FromPoints(width), Length.FromPoints(height)));

    private static Sequence<Point> Outline(params (double X, double Y)[] corners) =>
        corners.Select(corner => new Point(Length.FromPoints(corner.X), Length.FromPoints(corner.Y))).ToSequence();

    /// <summary>A picture of a layout: a grey field for each zone.</summary>
    private static byte[] Svg(PageLayout layout)
    {
        var svg = new StringBuilder($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {layout.Width.Points} {layout.Height.Points}">""");
        foreach (var zone in layout.Zones)
            svg.Append($"""<polygon fill="#ddd" points="{string.Join(' ', zone.Outline.Select(corner => $"{corner.X.Points},{corner.Y.Points}"))}"/>""");
        return Encoding.UTF8.GetBytes(svg.Append("</svg>").ToString());
    }
}
