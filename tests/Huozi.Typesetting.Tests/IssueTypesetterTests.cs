using CsCheck;
using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Typesetting.Tests;

/// <summary>Laws of every page, whatever the copy.</summary>
public sealed class IssueTypesetterTests
{
    private const int Runs = 25;

    [Fact]
    public void Typeset_AnyIssue_LosesAndDoublesNoCharacter() => Papers.Issue.Sample(issue =>
    {
        foreach (var page in PagesOf(issue))
        {
            foreach (var article in issue.Pages[0].Articles)
            {
                var zone = Assert.Single(page.Zones, zone => zone.Article == article.Number);
                for (var block = 0; block < article.Body.Count; block++)
                {
                    var printed = string.Concat(zone.Lines.Where(line => line.Role is LineRole.Body or LineRole.Subhead && line.Block == block).Select(line => line.Text));
                    Assert.Equal(article.Body[block].Text, printed);
                }

                Assert.Equal(article.HeadlineText, string.Concat(zone.Lines.Where(line => line.Role is LineRole.Headline).Select(line => line.Text)));
                if (article.Byline is { } byline) Assert.Contains(zone.Lines, line => line.Role is LineRole.Byline && line.Text.Contains(byline, StringComparison.Ordinal));
                if (article.JumpTo is not null) Assert.Contains(zone.Lines, line => line.Role is LineRole.Jump && line.Text == "（下转第2版）");
            }
        }
    }, iter: Runs);

    [Fact]
    public void Typeset_AnyIssue_KeepsZonesApartAndInsideThePage() => Papers.Issue.Sample(issue =>
    {
        foreach (var page in PagesOf(issue))
        {
            var areas = page.Zones.Where(zone => zone.Kind is not ZoneKind.Ear).Select(zone => zone.Bounds).ToList();
            for (var i = 0; i < areas.Count; i++)
            {
                Assert.True(new Rect(Length.Zero, Length.Zero, page.Width, page.Height).Contains(areas[i]));
                for (var j = i + 1; j < areas.Count; j++) Assert.False(areas[i].Overlaps(areas[j]), $"zones {i} and {j} overlap");
            }
        }
    }, iter: Runs);

    [Fact]
    public void Typeset_AnyIssue_KeepsLinesInTheirZoneAndApart() => Papers.Issue.Sample(issue =>
    {
        foreach (var zone in PagesOf(issue).SelectMany(page => page.Zones).Where(zone => zone.Kind is ZoneKind.Article))
        {
            var bounds = zone.Bounds;
            var boxes = zone.Lines.Where(line => line.Role is not (LineRole.Byline or LineRole.Jump or LineRole.Credit)).Select(line => line.Box).ToList();
            foreach (var box in boxes) Assert.True(bounds.Contains(box), $"a line leaves its zone: {box} in {bounds}");
            for (var i = 0; i < boxes.Count; i++)
            {
                for (var j = i + 1; j < boxes.Count; j++) Assert.False(boxes[i].Overlaps(boxes[j]), $"lines {i} and {j} overlap");
                foreach (var picture in zone.Pictures) Assert.False(boxes[i].Overlaps(picture.Area), $"line {i} runs into a picture");
            }
        }
    }, iter: Runs);

    [Fact]
    public void Typeset_AnyIssue_StandsOnOneBaselineGrid() => Papers.Issue.Sample(issue =>
    {
        foreach (var page in PagesOf(issue))
        {
            var baselines = page.Zones.SelectMany(zone => zone.Lines).Where(line => line.Role is LineRole.Body).Select(line => line.Runs[0].Origin.Y.Millipoints).Distinct().Order().ToList();
            var leading = baselines.Zip(baselines.Skip(1), (a, b) => b - a).Min();
            Assert.All(baselines, baseline => Assert.Equal(0, (baseline - baselines[0]) % leading));
        }
    }, iter: Runs);

    [Fact]
    public void Typeset_AnyIssue_ReachesTheFootOfThePage() => Papers.Issue.Sample(issue =>
    {
        foreach (var page in PagesOf(issue))
        {
            var foot = page.Zones.Where(zone => zone.Kind is ZoneKind.Article).Max(zone => zone.Bounds.Bottom);
            Assert.InRange((page.Height - foot).Millimetres, 8, 18);
        }
    }, iter: Runs);

    [Fact]
    public void Typeset_AnyIssue_GivesTheLeadTheLargestHeadlineAndTheNameMore() => Papers.Issue.Sample(issue =>
    {
        var page = IssueTypesetter.Typeset(issue, ShippedStyles.Broadsheet, Type.Library).Value[0];
        var sizes = page.Zones.SelectMany(zone => zone.Lines.Where(line => line.Role is LineRole.Headline).Select(line => (zone.Article, Height: line.Runs[0].Size))).ToList();
        var lead = sizes.First(size => size.Article == 1).Height;
        Assert.All(sizes, size => Assert.True(size.Height <= lead));
        Assert.All(page.Zones.SelectMany(zone => zone.Lines).Where(line => line.Role is not LineRole.Title), line =>
            Assert.All(line.Runs, run => Assert.True(run.Size < page.Zones[0].Lines.First(line => line.Role is LineRole.Title).Box.Height)));
    }, iter: Runs);

    [Fact]
    public void Typeset_ReversedHead_IsPaperOnABar() => HeadSample(HeadStyle.Reversed, (zone, head) =>
    {
        var bar = Assert.Single(zone.Tints, tint => tint.Ink == Ink.Text);
        Assert.All(head, line => Assert.True(bar.Area.Contains(line.Box)));
        Assert.All(head.SelectMany(line => line.Runs), run => Assert.Equal(Ink.Paper, run.Ink));
        Assert.All(zone.Lines.Where(line => line.Role is LineRole.Body), line => Assert.False(bar.Area.Overlaps(line.Box)));
    });

    [Fact]
    public void Typeset_BoxedHead_HasAFrameAroundItAlone() => HeadSample(HeadStyle.Boxed, (zone, head) =>
    {
        var (from, to) = (zone.Rules.Select(rule => rule.From).ToList(), zone.Rules.Select(rule => rule.To).ToList());
        var frame = Rect.FromEdges(
            new(from.Min(point => point.X.Millipoints)), new(from.Min(point => point.Y.Millipoints)),
            new(to.Max(point => point.X.Millipoints)), new(to.Max(point => point.Y.Millipoints)));
        Assert.All(head, line => Assert.True(frame.Contains(line.Box)));
        Assert.All(zone.Lines.Where(line => line.Role is LineRole.Body), line => Assert.False(frame.Overlaps(line.Box)));
    });

    [Fact]
    public void Typeset_VerticalHead_RunsDownBesideTheBodyFromRightToLeft() => HeadSample(HeadStyle.Vertical, (zone, head) =>
    {
        var body = zone.Lines.Where(line => line.Role is LineRole.Body).ToList();
        Assert.All(head, line => Assert.All(body, row => Assert.True(line.Box.Right < row.Box.Left)));
        Assert.All(head, line => Assert.InRange(line.Box.Top.Millipoints, body.Min(row => row.Box.Top.Millipoints) - 10_000, int.MaxValue));
        foreach (var (right, left) in head.Zip(head.Skip(1))) Assert.True(left.Box.Right <= right.Box.Left);
        // Short numbers stand level in one square; all else goes down.
        Assert.All(head, line => Assert.True(line.Box.Height > line.Box.Width));
        Assert.All(head.SelectMany(line => line.Runs).Where(run => run.Text != "12"), run => Assert.Equal(RunDirection.Down, run.Direction));
    });

    /// <summary>Sets a page whose second article has a kicker, a headline and a deck in a style; the control is the plain one, for which no check may hold.</summary>
    private static void HeadSample(HeadStyle style, Action<Zone, List<Line>> check)
    {
        check(ZoneOf(style), HeadOf(ZoneOf(style)));
        Assert.ThrowsAny<Exception>(() => check(ZoneOf(HeadStyle.Plain), HeadOf(ZoneOf(HeadStyle.Plain))));

        static List<Line> HeadOf(Zone zone) => [.. zone.Lines.Where(line => line.Role is LineRole.Kicker or LineRole.Headline or LineRole.Deck)];

        static Zone ZoneOf(HeadStyle style)
        {
            var body = Enumerable.Repeat<BodyBlock>(new Paragraph("码头上的吊机一早就响了，新修的水渠绕过了三个村，孩子们把画贴满了走廊，镇里派了六名农技员。"), 9).ToSequence();
            var plain = new Article { Number = 1, Rank = 1, Headline = ["春汛来得早渔船先出港"], Body = [.. body, .. body, .. body] };
            var styled = new Article { Number = 2, Rank = 2, Kicker = "开春头一件实事", Headline = ["老厂房里开出了新书店"], Deck = "今年再添12间", HeadStyle = style, Body = body };
            var page = IssueTypesetter.Typeset(Papers.Of([plain, styled, plain with { Number = 3, Rank = 3, Headline = ["一条路串起七个村"] }]), ShippedStyles.Tabloid, Type.Library).Value[0];
            return page.Zones.Single(zone => zone.Article == 2);
        }
    }

    [Fact]
    public void Typeset_VerticalArticleWithoutText_IsSetLikeAnyOther()
    {
        var photo = Plain(2, 300) with { Vertical = true, Kind = ArticleKind.Photo, Body = [], Pictures = [new() { File = "01/1.jpg", PixelWidth = 900, PixelHeight = 600, Caption = "湖" }] };
        var page = IssueTypesetter.Typeset(Papers.Of([Plain(1, 900), photo]), ShippedStyles.Broadsheet, Type.Library).Value[0];
        Assert.Contains(page.Zones, zone => zone.Article == 2 && zone.Pictures.Count == 1);
    }

    [Fact]
    public void Typeset_DropCaps_StandAtTheHeadOfTheirLines()
    {
        var style = ShippedStyles.Broadsheet with { Paragraphs = ShippedStyles.Broadsheet.Paragraphs with { DropCapLines = 3 } };
        var lines = IssueTypesetter.Typeset(Papers.Of([Plain(1, 900)]), style, Type.Library).Value[0].Zones.Single(zone => zone.Article == 1).Lines.Where(line => line.Role is LineRole.Body).ToList();
        Assert.True(lines[0].Runs[0].Size > 3 * lines[1].Runs[0].Size);
        Assert.Equal(Plain(1, 900).Paragraphs.First(), string.Concat(lines.TakeWhile(line => line.Block == lines[0].Block).Select(line => line.Text)));
        Assert.All(lines.Take(3), line => Assert.True(line.Runs[^1].Origin.X - line.Box.Left > 3 * line.Box.Height));
        Assert.Equal(lines[3].Box.Left, lines[3].Runs[0].Origin.X);
    }

    [Fact]
    public void Typeset_SameIssueTwice_GivesEqualPages()
    {
        var issue = Papers.Issue.Single();
        var first = IssueTypesetter.Typeset(issue, ShippedStyles.Tabloid, Type.Library).Value;
        Assert.Equal(first, IssueTypesetter.Typeset(issue, ShippedStyles.Tabloid, Type.Library).Value);
    }

    [Fact]
    public void Typeset_HeadlineOfTwoLines_IsBrokenWhereTheCopyBrokeIt() => Assert.Equal(["码头早市开", "张鱼鲜直送餐桌到户"], HeadlineOf("码头早市开", "张鱼鲜直送餐桌到户"));

    [Fact]
    public void Typeset_HeadlineOfOneLine_IsBrokenElsewhere() => Assert.NotEqual(["码头早市开", "张鱼鲜直送餐桌到户"], HeadlineOf("码头早市开张鱼鲜直送餐桌到户"));

    private static IEnumerable<string> HeadlineOf(params string[] headline) =>
        IssueTypesetter.Typeset(Papers.Of([Plain(1, 900) with { Headline = [.. headline] }]), ShippedStyles.Broadsheet, Type.Library).Value[0]
            .Zones.Single(zone => zone.Article == 1).Lines.Where(line => line.Role is LineRole.Headline).Select(line => line.Text.TrimEnd());

    [Theory]
    [InlineData("本报讯（记者 林知遥）", false)]
    [InlineData("本报讯", true)]
    public void Typeset_DatelineThatNamesTheWriter_PrintsTheNameOnce(string dateline, bool printsByline)
    {
        var article = Plain(1, 900) with { Dateline = dateline, Byline = "记者 林知遥" };
        var lines = IssueTypesetter.Typeset(Papers.Of([article]), ShippedStyles.Broadsheet, Type.Library).Value[0].Zones.Single(zone => zone.Article == 1).Lines;
        Assert.Equal(printsByline, lines.Any(line => line.Role is LineRole.Byline));
        Assert.StartsWith(dateline, string.Concat(lines.Where(line => line.Role is LineRole.Body).Select(line => line.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Typeset_TooMuchCopy_SaysHowMuch()
    {
        var issue = Papers.Of(Enumerable.Range(1, 8).Select(number => Plain(number, 3000)));
        var problem = Assert.Throws<DiagnosticException>(() => IssueTypesetter.Typeset(issue, ShippedStyles.Broadsheet, Type.Library));
        var diagnostic = Assert.Single(problem.Diagnostics);
        Assert.Equal("too-much-copy", diagnostic.Code);
        Assert.Equal("第1版", diagnostic.Place);
        Assert.Matches(@"\d+字", diagnostic.Problem.Chinese);
    }

    [Fact]
    public void Typeset_TooLittleCopy_Warns()
    {
        var warnings = IssueTypesetter.Typeset(Papers.Of([Plain(1, 60)]), ShippedStyles.Broadsheet, Type.Library).Warnings;
        Assert.Contains(warnings, warning => warning.Code == "short-copy");
    }

    [Fact]
    public void Typeset_EnoughCopy_DoesNotWarn() =>
        Assert.Empty(IssueTypesetter.Typeset(Papers.Of(Enumerable.Range(1, 6).Select(number => Plain(number, 620))), ShippedStyles.Broadsheet, Type.Library).Warnings);

    [Fact]
    public void Typeset_CharacterNoFaceHas_WarnsAndNamesIt()
    {
        var article = Plain(1, 900);
        var issue = Papers.Of([article with { Body = [new Paragraph("\U0010FFFD"), .. article.Body] }]);
        Assert.Contains(IssueTypesetter.Typeset(issue, ShippedStyles.Broadsheet, Type.Library).Warnings, warning => warning.Code == "missing-character" && warning.Problem.English.Contains("U+10FFFD", StringComparison.Ordinal));
    }

    private static IEnumerable<PageLayout> PagesOf(Issue issue) =>
        ShippedStyles.All.SelectMany(style => IssueTypesetter.Typeset(issue, style, Type.Library).Value);

    private static Article Plain(int number, int characters)
    {
        const string Sentence = "新修的水渠绕过三个村，今年春灌用水不再排队。";
        var text = string.Concat(Enumerable.Repeat(Sentence, characters / Sentence.Length + 1))[..characters];
        return new()
        {
            Number = number,
            Rank = number,
            Headline = [$"第{number}条水渠修到了家门口"],
            Body = [.. text.Chunk(160).Select(piece => new Paragraph(new string(piece)))],
        };
    }
}
