using System.Globalization;
using System.Text;
using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Tests;

/// <summary>Single rules, each with a text that shows the rule off.</summary>
public sealed class DumpReaderTests
{
    private const string Nameplate = "新云麓\n\n中共云麓县委 主办\n\n2026年3月9日 农历正月廿一 星期一 第3390期\n\n";
    private const string Headline = "云麓县春灌全面展开\n\n";
    private const string Body = "3月6日，云麓县的水渠开闸放水。（王晓）\n\n";

    [Fact]
    public void Read_SmallDump_IsRead()
    {
        var issue = Read(Nameplate + Headline + Body);
        Assert.Equal("新云麓", issue.Title.Name);
        Assert.Equal(["中共云麓县委"], issue.Title.Organisers);
        Assert.Equal(new DateOnly(2026, 3, 9), issue.Date);
        Assert.Equal(3390, issue.Number);
        var article = Assert.Single(issue.Pages[0].Articles);
        Assert.Equal(["云麓县春灌全面展开"], article.Headline);
        Assert.Equal(["3月6日，云麓县的水渠开闸放水。"], article.Paragraphs);
        Assert.Equal("王晓", article.Byline);
    }

    [Theory]
    [InlineData("果农们把两千株树苗全部栽到", "了北坡的梯田上。", 1)]
    [InlineData("果农们把两千株树苗栽到了北坡。", "图书馆整理出三间仓房。", 2)]
    [InlineData("果农们说：“树苗全栽到了北坡，", "来年就能结果。”", 1)]
    public void Read_ParagraphCutByColumn_IsJoinedUnlessTheSentenceEnded(string first, string second, int paragraphs)
    {
        var article = Read(Nameplate + Headline + $"3月6日，天气晴好。\n\n{first}\n\n{second}（王晓）\n").Pages[0].Articles.Single();
        Assert.Equal(1 + paragraphs, article.Body.Count);
        Assert.Equal(first + second, string.Concat(article.Paragraphs.Skip(1)));
    }

    // A lone first piece of few characters, one that goes on right below, a day cut in two; a lone line of more is a subhead.
    [Theory]
    [InlineData("果农", "们把两千株树苗全部栽到了北坡的梯田上。", "\n\n", 1)]
    [InlineData("水渠通到地头", "果农们把两千株树苗全部栽到了北坡的梯田上。", "\n\n", 2)]
    [InlineData("果农们把两千株树苗", "全部栽到了北坡的梯田上。", "\n", 1)]
    [InlineData("3月", "5日，果农们把树苗全部栽到了北坡的梯田上。", "\n\n", 1)]
    public void Read_ParagraphCutAfterFewCharacters_IsJoinedUnlessItReadsAsSubhead(string first, string second, string gap, int blocks)
    {
        var article = Read(Nameplate + Headline + $"3月6日，天气晴好。\n\n图书馆整理出三间仓房。\n\n{first}{gap}{second}（王晓）\n").Pages[0].Articles.Single();
        Assert.Equal(2 + blocks, article.Body.Count);
        Assert.Equal(blocks == 2 ? second : first + second, article.Body[^1].Text);
    }

    [Theory]
    [InlineData("争一流 敢担当 走在前", 3)]
    [InlineData("水渠通了 果农笑了", 0)]
    [InlineData("水渠通了 果农笑开了花 收成有望", 0)]
    public void Read_OneLineAboveTheFirstHeadline_IsTheEarOnlyIfInThreeEqualParts(string line, int parts) =>
        Assert.Equal(parts, Read(Nameplate + line + "\n\n" + Headline + Body).Ear.Count);

    [Fact]
    public void Read_ShortLines_AreSubheadsWhereTheArticleHasSeveral()
    {
        var article = Read(Nameplate + Headline + "3月6日，天气晴好。\n\n缘起\n\n果农们把树苗全部栽到了北坡的梯田上。\n\n转机\n\n图书馆整理出三间仓房，老人们都来读报。（王晓）\n").Pages[0].Articles.Single();
        Assert.Equal(["缘起", "转机"], article.Subheads);
    }

    [Theory]
    [InlineData("各镇备足农资良种\n\n", true)]
    [InlineData("各镇备足农资良种\n", false)]
    [InlineData("各镇备足农资良种——\n\n", false)]
    [InlineData("聚焦春耕\n\n", false)]
    public void Read_KickerInABlockOfItsOwn_IsWarnedOfUnlessMarked(string kicker, bool warns)
    {
        var read = DumpReader.Read(Encoding.UTF8.GetBytes(Nameplate + kicker + "云麓县农业技术推广中心送肥到田头\n\n" + Body), "page.txt");
        Assert.NotNull(read.Value.Pages[0].Articles[0].Kicker);
        Assert.Equal(warns, read.Warnings.Any(warning => warning.Code == "kicker-or-headline"));
    }

    [Fact]
    public void Read_ContinuationAfterAnArticle_IsAnArticleOfItsOwn()
    {
        var articles = Read(Nameplate + Headline + Body + "（上接第一版）会议还研究了其他事项。（李海）\n").Pages[0].Articles;
        Assert.Equal(2, articles.Count);
        Assert.Equal("王晓", articles[0].Byline);
        Assert.Equal((1, "李海"), (articles[1].ContinuedFrom, articles[1].Byline));
    }

    [Theory]
    [InlineData("云麓县水利局 供稿", "云麓县水利局 供稿")]
    [InlineData("云麓县水利局 大楼", null)]
    public void Read_BodyThatSuppliesTheText_IsByline(string end, string? byline) =>
        Assert.Equal(byline, Read(Nameplate + Headline + $"3月6日，天气晴好。（{end}）\n").Pages[0].Articles.Single().Byline);

    [Theory]
    [InlineData("第3390号", 3390)]
    [InlineData("第3号台风来袭", null)]
    public void Read_IssueNumberAs号_IsKnownWhereItStandsAlone(string line, int? number) =>
        Assert.Equal(number, Read("新云麓\n\n2026年3月9日 星期一\n\n" + line + "\n\n" + Headline + Body).Number);

    [Theory]
    [InlineData("各镇备足良种 春耕全面展开", 2)]
    [InlineData("聚焦春耕", 1)]
    public void Read_TwoHeadlinesInARow_FirstIsNoKickerIfItHasTwoLines(string first, int articles) =>
        Assert.Equal(articles, Read(Nameplate + first + "\n\n云麓县农业技术推广中心送肥到田头\n\n" + Body).Pages[0].Articles.Count);

    [Theory]
    [InlineData("云麓县春灌展开 六个镇开闸放水", 2)]
    [InlineData("云麓县春灌展开　六个镇开闸放水", 2)]
    [InlineData("云麓县“一渠清水 六镇共饮”工程开工", 1)]
    [InlineData("云麓县引进 AI 技术管水渠", 1)]
    [InlineData("云麓县春灌全面展开", 1)]
    public void Read_HeadlineWithSpace_IsBrokenThereUnlessQuotedOrLatin(string headline, int lines) =>
        Assert.Equal(lines, Read(Nameplate + headline + "\n\n" + Body).Pages[0].Articles.Single().Headline.Count);

    [Theory]
    [InlineData("会上以“一渠清水 六镇共饮”为题作了介绍。", "会上以“一渠清水 六镇共饮”为题作了介绍。")]
    [InlineData("果农们把两千株树苗栽到 了北坡的梯田里来年就 能结果图书馆整理出三 间仓房。", "果农们把两千株树苗栽到了北坡的梯田里来年就能结果图书馆整理出三间仓房。")]
    [InlineData("一等奖 王晓 二等奖 李海 都是本县人。", "一等奖 王晓 二等奖 李海 都是本县人。")]
    public void Read_SpacesInParagraph_OnlyThoseOfAColumnGo(string printed, string expected) =>
        Assert.Equal(expected, Read(Nameplate + Headline + $"3月6日，天气晴好。\n\n{printed}（王晓）\n").Pages[0].Articles.Single().Paragraphs.Last());

    [Theory]
    [InlineData("（下转二版）", 2)]
    [InlineData("（下转第2版）", 2)]
    [InlineData("(下转12版)", 12)]
    [InlineData("下转A3版", 3)]
    [InlineData("▶下转第十版", 10)]
    [InlineData("（见下转之后）", null)]
    public void Read_Jump_IsTakenOff(string mark, int? page)
    {
        var article = Read(Nameplate + Headline + $"3月6日，云麓县的水渠开闸放水。{mark}\n").Pages[0].Articles.Single();
        Assert.Equal(page, article.JumpTo);
        Assert.Equal("3月6日，云麓县的水渠开闸放水。" + (page is null ? mark : ""), article.Paragraphs.Single());
    }

    [Theory]
    [InlineData("（王晓）", "王晓")]
    [InlineData("（王晓\u3000 刘春生）", "王晓 刘春生")]
    [InlineData("（记者 王晓 通讯员 刘春生）", "记者 王晓 通讯员 刘春生")]
    [InlineData("（本报记者王晓）", "本报记者王晓")]
    [InlineData("（阿依古丽·买买提）", "阿依古丽·买买提")]
    [InlineData("记者 王晓 摄影报道", "记者 王晓 摄影报道")]
    [InlineData("（如图所示）", null)]
    [InlineData("（左图）", null)]
    [InlineData("（完）", null)]
    [InlineData("（2025年）", null)]
    public void Read_EndOfLastParagraph_IsBylineOnlyIfNames(string end, string? byline)
    {
        var article = Read(Nameplate + Headline + $"3月6日，云麓县的水渠开闸放水。{end}\n").Pages[0].Articles.Single();
        Assert.Equal(byline, article.Byline);
        Assert.Equal("3月6日，云麓县的水渠开闸放水。" + (byline is null ? end : ""), article.Paragraphs.Single());
    }

    [Theory]
    [InlineData("本报讯（记者 王晓）", "记者 王晓")]
    [InlineData("本报讯 （通讯员 王晓）", "通讯员 王晓")]
    [InlineData("本报云麓3月8日讯（记者 王晓）", "记者 王晓")]
    [InlineData("新华社北京3月8日电（记者 王晓、刘海）", "记者 王晓、刘海")]
    [InlineData("本报讯", null)]
    public void Read_Dateline_IsTakenOffWithItsNames(string dateline, string? byline)
    {
        var article = Read(Nameplate + Headline + dateline + "云麓县的水渠开闸放水，果农们忙着修枝。\n").Pages[0].Articles.Single();
        Assert.Equal(dateline, article.Dateline);
        Assert.Equal(byline, article.Byline);
        Assert.Equal("云麓县的水渠开闸放水，果农们忙着修枝。", article.Paragraphs.Single());
    }

    [Theory]
    [InlineData("王晓 刘春生", "王晓 刘春生")]
    [InlineData("□ 王晓", "王晓")]
    [InlineData("六个镇开闸", null)]
    public void Read_LineUnderHeadline_IsBylineOnlyIfNames(string line, string? byline)
    {
        var article = Read(Nameplate + "云麓县春灌全面展开\n\n" + line + "\n\n3月6日，云麓县的水渠开闸放水。\n").Pages[0].Articles[0];
        Assert.Equal(byline, article.Byline);
        Assert.Equal(byline is null ? BylinePlace.End : BylinePlace.Head, article.BylinePlace);
    }

    [Fact]
    public void Read_ShortLineInsideArticle_IsSubheadUnlessTheArticleEnded()
    {
        const string paragraph = "果农们把两千株树苗栽到了北坡。";
        var inside = Read(Nameplate + Headline + $"3月6日，天气晴好。\n\n水渠通到地头\n\n{paragraph}（王晓）\n").Pages[0].Articles;
        Assert.Equal(["水渠通到地头"], inside.Single().Subheads);
        var ended = Read(Nameplate + Headline + $"3月6日，天气晴好。（刘海）\n\n水渠通到地头\n\n{paragraph}（王晓）\n").Pages[0].Articles;
        Assert.Equal(["云麓县春灌全面展开", "水渠通到地头"], ended.Select(article => article.HeadlineText));
    }

    [Theory]
    [InlineData("云麓县春灌全面展开", "2025年3月6日，新渠开闸。")]
    [InlineData("正月十五 云麓闹花灯", "云麓县城的灯会昨晚开始，看灯的人来自六个镇。")]
    [InlineData("星期天 我们去看书", "县图书馆周末也开门，看书的人来自六个镇。")]
    [InlineData("全县龙舟赛由砚溪镇主办", "近日，全县龙舟赛在砚溪镇举行，六个镇派了队。")]
    public void Read_TextThatBeginsOrEndsAsFurnitureDoes_StaysText(string headline, string paragraph)
    {
        var issue = Read(Nameplate + headline + "\n\n" + paragraph + "（王晓）\n");
        var article = issue.Pages[0].Articles.Single();
        Assert.Equal(headline, article.HeadlineText);
        Assert.Equal([paragraph], article.Paragraphs);
        Assert.Equal(["中共云麓县委"], issue.Title.Organisers);
    }

    [Fact]
    public void Read_FormFeed_BeginsAPage()
    {
        var pages = Read(Nameplate + Headline + Body + "\f第2版 要闻 新云麓 2026年3月9日 责任编辑：刘海\n\n（上接第一版）果农们忙着修枝。\n\n砚溪镇新桥建成通车\n\n近日，砚溪镇的新桥通车。（王晓）\n").Pages;
        Assert.Equal([1, 2], pages.Select(page => page.Number));
        Assert.Equal("要闻", pages[1].Name);
        Assert.Equal("刘海", pages[1].Editor);
        Assert.Equal(1, pages[1].Articles[0].ContinuedFrom);
        Assert.Equal("砚溪镇新桥建成通车", pages[1].Articles[1].HeadlineText);
        Assert.Equal("果农们忙着修枝。", pages[1].Articles[0].Paragraphs.Single());
        Assert.Single(Read(Nameplate + Headline + Body + "\f\n").Pages);
    }

    [Theory]
    [InlineData("星期一", "星期二", "weekday-differs")]
    [InlineData("正月廿一", "正月廿二", "lunar-differs")]
    [InlineData("农历正月廿一", "乙巳年正月廿一", "lunar-differs")]
    [InlineData("第3390期", "第0期", "issue-number")]
    [InlineData("开闸放水。", "开闸“放水。", "unpaired-mark")]
    public void Read_WrongStatement_WarnsWithLine(string right, string wrong, string code)
    {
        const string dump = Nameplate + Headline + Body;
        Assert.Empty(Check(dump).Warnings);
        var warning = Assert.Single(Check(dump.Replace(right, wrong)).Warnings);
        Assert.Equal((code, "页.txt", Severity.Warning), (warning.Code, warning.File, warning.Severity));
        Assert.Equal(code == "unpaired-mark" ? 9 : 5, warning.Line);
    }

    [Fact]
    public void Read_WrongWeekdayAndLunarDate_NamesBoth()
    {
        var warnings = Check((Nameplate + Headline + Body).Replace("星期一", "周三").Replace("正月廿一", "正月初一")).Warnings;
        Assert.Contains(warnings, warning => warning.Problem.Chinese.Contains("周三") && warning.Problem.Chinese.Contains("星期一"));
        Assert.Contains(warnings, warning => warning.Problem.Chinese.Contains("正月初一") && warning.Problem.Chinese.Contains("正月廿一"));
    }

    [Fact]
    public void Read_HeadlineWithoutBody_IsKeptAndWarnedOf()
    {
        var read = Check(Nameplate + Headline + Body + "砚溪镇新桥建成通车\n");
        var warning = Assert.Single(read.Warnings);
        Assert.Equal(("no-body", 11), (warning.Code, warning.Line));
        Assert.Contains("砚溪镇新桥建成通车", warning.Problem.Chinese);
        Assert.Empty(read.Value.Pages[0].Articles[1].Body);
    }

    [Theory]
    [InlineData("", "dump-empty")]
    [InlineData(" \r\n\u3000\n\f\n", "dump-empty")]
    [InlineData("新云麓\n\n" + Headline + Body, "no-date")]
    [InlineData("新云麓\n\n2026年2月30日\n\n" + Headline + Body, "no-such-day")]
    [InlineData("新云麓\n\n2026年3月9日\n\n2026年3月10日\n\n" + Headline + Body, "dates-differ")]
    [InlineData("2026年3月9日\n\n3月6日，云麓县的水渠开闸放水，果农们忙着修枝。\n", "no-title")]
    [InlineData("新云麓\n\n2026年3月9日\n", "no-articles")]
    [InlineData("for (var i = 0; i < 10; i++)\n{\n    Console.WriteLine(i);\n}\n", "not-a-newspaper")]
    [InlineData("1\n22\n333\n4444\n2026-03-09\n", "not-a-newspaper")]
    [InlineData("The canal was opened on Friday.\n\nThe growers were glad.\n", "not-a-newspaper")]
    [InlineData("清单\n螺丝\n螺母\n垫片\n", "not-a-newspaper")]
    [InlineData("新云麓\u0001" + Headline + Body, "dump-binary")]
    public void Read_NoNewspaper_IsRefusedWithCode(string dump, string code)
    {
        var refusal = Assert.Throws<DiagnosticException>(() => Read(dump)).Diagnostics.Single();
        Assert.Equal((code, "页.txt", Severity.Error), (refusal.Code, refusal.File, refusal.Severity));
    }

    [Theory]
    [InlineData("新云麓\n\n" + Headline + Body, "新云麓", null)]
    [InlineData("2026年3月9日\n\n3月6日，云麓县的水渠开闸放水，果农们忙着修枝。\n", null, "2026-03-09")]
    public void ReadPages_PageThatLacksDateOrName_IsReadWithout(string dump, string? title, string? date)
    {
        var page = Assert.Single(DumpReader.ReadPages(Encoding.UTF8.GetBytes(dump), "页.txt").Value);
        Assert.Equal((title, date), (page.Title?.Name, page.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Contains("开闸放水", page.Articles[0].Article.Body[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TwoDates_NamesBothLines()
    {
        var refusal = Assert.Throws<DiagnosticException>(() => Read("新云麓\n\n2026年3月9日\n\n2026年3月10日\n\n" + Headline + Body)).Diagnostics.Single();
        Assert.Contains("第3行", refusal.Problem.Chinese);
        Assert.Contains("第5行", refusal.Problem.Chinese);
        Assert.Equal(new DateOnly(2026, 3, 9), Read("新云麓\n\n2026年3月9日\n\n二〇二六年三月九日\n\n" + Headline + Body).Date);
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "PDF")]
    [InlineData("\u0089PNG\r\n", "PNG")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "JPEG")]
    [InlineData("PK\u0003\u0004", "Word")]
    public void Read_OtherKindOfFile_IsNamed(string start, string name)
    {
        var bytes = Encoding.Latin1.GetBytes(start).Concat(new byte[] { 0, 1, 2, 3 }).ToArray();
        var refusal = Assert.Throws<DiagnosticException>(() => DumpReader.Read(bytes, "页.txt")).Diagnostics.Single();
        Assert.Equal("dump-binary", refusal.Code);
        Assert.Contains(name, refusal.Problem.Chinese);
    }

    [Fact]
    public void Read_DamagedUtf8_NamesTheLine()
    {
        var bytes = Encoding.UTF8.GetBytes(Nameplate + Headline + Body);
        bytes[^8] = 0xFF;
        var refusal = Assert.Throws<DiagnosticException>(() => DumpReader.Read(bytes, "页.txt")).Diagnostics.Single();
        Assert.Equal(("dump-damaged", 9), (refusal.Code, refusal.Line));
    }

    private static Issue Read(string dump) => Check(dump).Value;

    private static Checked<Issue> Check(string dump) => DumpReader.Read(Encoding.UTF8.GetBytes(dump), "页.txt");
}
