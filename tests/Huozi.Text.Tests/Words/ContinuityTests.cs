using System.Text.Json;
using CsCheck;
using Huozi.Text.Words;

namespace Huozi.Text.Tests.Words;

public sealed class ContinuityTests
{
    private const int Around = 20;

    [Theory]
    [InlineData("全市农业技术创", "新大赛颁奖仪式昨天举行", "的水渠开闸放水")]
    [InlineData("会议指出，要进一步增强全", "党的团结", "万元，比去年增长")]
    [InlineData("代表们认真讨论了政府工", "作报告。", "日下午，一位老人")]
    public void Score_WordOrSentenceCutInTwo_IsHigherForItsOwnRest(string before, string own, string other)
    {
        Assert.True(Continuity.Score(before, own) > 0);
        Assert.True(Continuity.Score(before, own) > Continuity.Score(before, other));
    }

    [Fact]
    public void Score_NothingOnOneSide_IsNone()
    {
        Assert.Equal(0, Continuity.Score("", "全市"));
        Assert.Equal(0, Continuity.Score("全市", " \u3000"));
    }

    [Fact]
    public void Score_BlanksAndWideFormsAtTheCut_ChangeNothing()
    {
        var score = Continuity.Score("到2026年共有350", "万人参加");
        Assert.Equal(score, Continuity.Score("到2026年共有350 \n", "\u3000万人参加"));
        Assert.Equal(score, Continuity.Score("到２０２６年共有３５０", "万人参加"));
        Assert.NotEqual(score, Continuity.Score("到2026年共有350。", "万人参加"));
    }

    [Fact]
    public void Score_AnyText_HasAnAnswer() =>
        Gen.Select(Gen.String, Gen.String).Sample((before, after) => Assert.InRange(Continuity.Score(before, after), -100 * Continuity.Unit, 100 * Continuity.Unit));

    /// <summary>What the model reached when it was last trained, less a little, on texts that it was not trained on: those of another year, and those of the shared pages.</summary>
    [Theory]
    [InlineData("real/rmrb", "*.jsonl.gz", 0.89)]
    [InlineData("pages", "*.json", 0.92)]
    public void Score_TextsThatWereNotLearnt_TellsTheRestFromAnother(string folder, string files, double least)
    {
        var share = ShareToldApart(Paragraphs(Repository.Shared(folder.Split('/')), files), Continuity.Score);
        TestContext.Current.TestOutputHelper?.WriteLine($"{folder}: {share:F4}");
        Assert.InRange(share, least, 1);
    }

    /// <summary>The control: what looks at one side only tells nothing.</summary>
    [Fact]
    public void ShareToldApart_JudgeOfOneSide_IsHalf() =>
        Assert.InRange(ShareToldApart(Paragraphs(Repository.Shared("real", "rmrb"), "*.jsonl.gz"), (_, after) => Continuity.Score("的", after)), 0.45, 0.55);

    /// <summary>How often the rest of a paragraph, cut anywhere, scores higher than the rest of another one.</summary>
    private static double ShareToldApart(IEnumerable<string> paragraphs, Judge judge)
    {
        var random = new Random(7);
        var cuts = new List<(string Before, string After)>();
        foreach (var text in paragraphs.Where(text => text.Length > 2 * Around))
        {
            var cut = random.Next(Around, text.Length - Around);
            cuts.Add((text[(cut - Around)..cut], text[cut..(cut + Around)]));
        }

        var others = cuts.Select(cut => cut.After).ToArray();
        random.Shuffle(others);
        var told = cuts.Zip(others).Count(pair => judge(pair.First.Before, pair.First.After) > judge(pair.First.Before, pair.Second));
        return (double)told / cuts.Count;
    }

    private static IEnumerable<string> Paragraphs(string folder, string files)
    {
        foreach (var file in Directory.EnumerateFiles(folder, files).Order(StringComparer.Ordinal))
        {
            using Stream stream = file.EndsWith(".gz", StringComparison.Ordinal)
                ? new System.IO.Compression.GZipStream(File.OpenRead(file), System.IO.Compression.CompressionMode.Decompress) : File.OpenRead(file);
            using var reader = new StreamReader(stream);
            foreach (var line in file.EndsWith(".gz", StringComparison.Ordinal) ? Lines(reader) : [reader.ReadToEnd()])
            {
                using var json = JsonDocument.Parse(line);
                foreach (var text in TextsOf(json.RootElement)) yield return string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
            }
        }
    }

    private static IEnumerable<string> TextsOf(JsonElement item) =>
        item.TryGetProperty("articles", out var articles) ? articles.EnumerateArray().SelectMany(TextsOf)
            : item.TryGetProperty("paragraphs", out var texts) ? [.. texts.EnumerateArray().Select(text => text.GetString()!)] : [];

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }

    private delegate int Judge(ReadOnlySpan<char> before, ReadOnlySpan<char> after);
}
