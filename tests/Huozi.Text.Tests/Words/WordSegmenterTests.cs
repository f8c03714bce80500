using CsCheck;
using Huozi.Text.Words;

namespace Huozi.Text.Tests.Words;

public sealed class WordSegmenterTests
{
    [Theory]
    [InlineData("老船厂造出第一条电动客船", "老 船厂 造 出 第一 条 电动 客船")]
    [InlineData("全市农业技术创新大赛颁奖仪式举行", "全市 农业 技术 创新 大赛 颁奖 仪式 举行")]
    [InlineData("2026年3月，青禾湾大桥合龙。", "2026年 3月 ， 青禾湾 大桥 合龙 。")]
    [InlineData("乡村振兴，短视频带货", "乡村振兴 ， 短视频 带货")]
    public void Segment_Text_IsCutIntoWords(string text, string expected) => Assert.Equal(expected, string.Join(' ', Words(text)));

    [Fact]
    public void Segment_NothingAndOneCharacter_HaveNoneAndOneWord()
    {
        Assert.Empty(WordSegmenter.Segment(""));
        Assert.Empty(WordSegmenter.BoundaryScores(""));
        Assert.Equal([1], WordSegmenter.Segment("字"));
        Assert.Equal([WordSegmenter.Sure], WordSegmenter.BoundaryScores("字"));
    }

    [Fact]
    public void Segment_WideForms_AreCutAsNarrowOnes() =>
        Assert.Equal(WordSegmenter.Segment("到2026年共有350万人"), WordSegmenter.Segment("到２０２６年共有３５０万人"));

    [Fact]
    public void Segment_CharacterOutsideTheBasicPlane_IsNotCut() =>
        Gen.OneOf(Gen.Const("一"), Gen.Const("的"), Gen.Const("\U00020BB7"), Gen.Const("年"), Gen.Const("2"), Gen.Const(" ")).Array[1, 12].Sample(parts =>
        {
            var text = string.Concat(parts);
            Assert.All(WordSegmenter.Segment(text)[..^1], end => Assert.False(char.IsSurrogatePair(text[end - 1], text[end])));
        });

    [Fact]
    public void BoundaryScores_AnyText_AgreeWithTheWords() =>
        Gen.Char["一二三十年月日的了是在我国人民市县镇政府经济会议，。《》“”2026abcＡ１ /\u3000\n\U00020BB7"].Array[1, 40].Sample(characters =>
        {
            var ends = WordSegmenter.Segment(characters).ToHashSet();
            var scores = WordSegmenter.BoundaryScores(characters);
            Assert.Equal(characters.Length, scores.Length);
            for (var i = 1; i < scores.Length; i++)
            {
                Assert.InRange(scores[i], -WordSegmenter.Sure, WordSegmenter.Sure);
                // Two rows of tags may be equally good; the words follow one of them.
                if (scores[i] != 0) Assert.Equal(scores[i] > 0, ends.Contains(i));
            }
        });

    [Fact]
    public void Segment_Blank_PartsWords() =>
        Gen.Char["经济中国人民大会的"].Array[1, 8].Select(Gen.Char["经济中国人民大会的"].Array[1, 8]).Sample((before, after) =>
            Assert.Subset(WordSegmenter.Segment([.. before, '\u3000', .. after]).ToHashSet(), new HashSet<int> { before.Length, before.Length + 1 }));

    /// <summary>What the segmenter reached when it was last trained, less a little; SIGHAN Bakeoff 2005, its own test sets and definition of F.</summary>
    /// <remarks>The PKU set is cut as the training corpus is; the MSR set by another standard, of longer words.</remarks>
    [Theory]
    [InlineData("pku_test_gold.utf8", 0.958)]
    [InlineData("msr_test_gold.utf8", 0.86)]
    public void Segment_BakeoffTestSet_IsAsGoodAsItWas(string file, double least)
    {
        var f = MeasureOf(File.ReadLines(Repository.Shared("words", "sighan2005", file)), text => WordSegmenter.Segment(text));
        TestContext.Current.TestOutputHelper?.WriteLine($"{file}: F = {f:F4}");
        Assert.InRange(f, least, 1);
    }

    [Fact]
    public void MeasureOf_CharactersAsWords_IsLow()
    {
        // The control: the measure tells a segmenter from none.
        var f = MeasureOf(File.ReadLines(Repository.Shared("words", "sighan2005", "pku_test_gold.utf8")), text => [.. Enumerable.Range(1, text.Length)]);
        Assert.InRange(f, 0.2, 0.6);
    }

    /// <summary>The harmonic mean of precision and recall of words, as the Bakeoff's scorer counts them.</summary>
    private static double MeasureOf(IEnumerable<string> lines, Func<string, int[]> segment)
    {
        var (right, found, gold) = (0, 0, 0);
        foreach (var line in lines)
        {
            var words = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0) continue;
            var wanted = SpansOf(EndsOf(words));
            var got = SpansOf(segment(string.Concat(words)));
            gold += wanted.Count;
            found += got.Count;
            right += got.Count(wanted.Contains);
        }

        return 2.0 * right / (found + gold);
    }

    private static IEnumerable<int> EndsOf(IEnumerable<string> words)
    {
        var end = 0;
        foreach (var word in words) yield return end += word.Length;
    }

    private static HashSet<(int Start, int End)> SpansOf(IEnumerable<int> ends)
    {
        var start = 0;
        var spans = new HashSet<(int, int)>();
        foreach (var end in ends)
        {
            spans.Add((start, end));
            start = end;
        }

        return spans;
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        foreach (var end in WordSegmenter.Segment(text))
        {
            yield return text[start..end];
            start = end;
        }
    }
}
