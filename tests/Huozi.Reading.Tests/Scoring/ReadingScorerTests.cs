using System.Diagnostics;
using Huozi.ReadingScore.Scoring;

namespace Huozi.Reading.Tests.Scoring;

public sealed class ReadingScorerTests
{
    private static readonly ScoredArticle Report = new()
    {
        Headline = "渡口的第一班船",
        Byline = "（记者 沈砚秋）",
        Paragraphs = ["天刚蒙蒙亮，望渡口的第一班船已经坐满了人，船上载着春茶和青虾。", "“账要晒在太阳底下。”老师傅笑着说，今年的收成比去年匀。（记者 沈砚秋）"],
    };

    private static readonly ScoredArticle Other = new()
    {
        Headline = "灯亮了人回来了",
        Paragraphs = ["入冬前，老街换上了一百二十盏路灯，晚归的人走得稳了，铺子也开得晚了。", "街道办事处说，下一步还要把电线埋到地下去。"],
        Subheads = ["下一步"],
    };

    private static readonly ScoredArticle Picture = new() { Kind = "photo", Paragraphs = ["图为村民在茶园里采摘今年的头一批春茶。周小满 摄"] };

    private static readonly ScoredPage Gold = new() { Articles = [Report, Other, Picture], Furniture = ["鹭洲日报"] };

    [Fact]
    public void Score_GoldItself_IsPerfect()
    {
        var score = ReadingScorer.Score(Gold, Gold);
        Assert.Equal((2, 2, 2), (score.Gold, score.Found, score.Matched));
        Assert.Equal((1, 1, 1, 1), (score.F1, score.Headline, score.Byline, score.ParagraphF1));
        Assert.Equal((0, 0), (score.Lost, score.Doubled));
    }

    [Fact]
    public void Score_Nothing_LosesAll()
    {
        var score = ReadingScorer.Score(Gold, Gold with { Articles = [] });
        Assert.Equal(0, score.F1);
        Assert.Equal(score.Characters, score.Lost);
    }

    [Fact]
    public void Score_BylineOnlyInItsPlace_IsNoFault()
    {
        var found = Report with { Paragraphs = [Report.Paragraphs[0], Report.Paragraphs[1].Replace(Report.Byline!, "", StringComparison.Ordinal)] };
        var score = ReadingScorer.Score(Gold, Gold with { Articles = [found, Other] });
        Assert.Equal((1, 1, 0, 0), (score.F1, score.Byline, score.Lost, score.Doubled));
    }

    [Fact]
    public void Score_SubheadAmongParagraphs_IsNoFault()
    {
        var found = Other with { Paragraphs = [Other.Paragraphs[0], "下一步", Other.Paragraphs[1]], Subheads = [] };
        Assert.Equal((1, 1), (Of(Report, found).F1, Of(Report, found).ParagraphF1));
    }

    [Fact]
    public void Score_ParagraphsRunTogether_LosesTheBreak()
    {
        var score = Of(Report with { Paragraphs = [string.Concat(Report.Paragraphs)] }, Other);
        Assert.Equal((1, 2, 1, 1), (score.F1, score.Breaks, score.BreaksGiven, score.BreaksFound));
    }

    [Fact]
    public void Score_CharacterDifferent_IsOneLostAndOneNotThere()
    {
        var score = Of(Report with { Headline = "渡囗的第一班船" }, Other);
        Assert.Equal((1, 1, 1), (score.Lost, score.Doubled, score.Headlines - score.HeadlinesFound));
    }

    [Fact]
    public void Score_ArticlesRunTogether_MatchesNeither() =>
        Assert.Equal(0, Of(Report with { Paragraphs = [.. Report.Paragraphs, .. Other.Paragraphs] }).Matched);

    [Fact]
    public void Score_PictureGivenAsNews_IsNotHeldAgainst() => Assert.Equal(1, Of(Report, Other, Picture with { Kind = "news" }).Precision);

    [Fact]
    public void Score_ArticleThatIsNotThere_LowersPrecision() =>
        Assert.Equal(2 / 3.0, Of(Report, Other, new ScoredArticle { Paragraphs = ["柳浦街道的戏台搭在桥下，每逢初一十五都有人来唱戏听戏。"] }).Precision);

    [Fact]
    public void Score_OtherWidthOfFigures_IsTheSame()
    {
        var page = Gold with { Articles = [Other with { Headline = "１２０盏灯亮了……" }] };
        Assert.Equal(1, ReadingScorer.Score(page, Gold with { Articles = [Other with { Headline = "120 盏灯亮了......" }] }).Headline);
    }

    [Fact]
    public void Score_SharedPages_IsWhatScorePySays()
    {
        var (pages, scripts) = (Repository.Shared("pages"), Repository.Shared("score"));
        var found = Directory.CreateTempSubdirectory("huozi-score-").FullName;
        try
        {
            Python(Path.Combine(scripts, "baseline.py"), pages, found);
            // The gold of some pages as what is found there: high scores are to be the same too.
            foreach (var file in Directory.EnumerateFiles(pages, "d1?_p1.json")) File.Copy(file, Path.Combine(found, Path.GetFileName(file)), overwrite: true);
            var expected = Python(Path.Combine(scripts, "score.py"), pages, found).Split('\n', StringSplitOptions.RemoveEmptyEntries);

            var total = new PageScore();
            var lines = new List<string>();
            foreach (var file in Directory.EnumerateFiles(pages, "*.json").Order(StringComparer.Ordinal))
            {
                var score = ReadingScorer.Score(ScoredPage.Read(file), ScoredPage.Read(Path.Combine(found, Path.GetFileName(file))));
                lines.Add($"{Path.GetFileNameWithoutExtension(file),-12} {score}");
                total += score;
            }

            lines.Add($"{"ALL",-12} {total}");
            Assert.Equal(expected, lines);
        }
        finally
        {
            Directory.Delete(found, recursive: true);
        }
    }

    private static PageScore Of(params ScoredArticle[] articles) => ReadingScorer.Score(Gold, Gold with { Articles = articles });

    private static string Python(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is needed to compare with score.py.");
            throw;
        }
    }
}
