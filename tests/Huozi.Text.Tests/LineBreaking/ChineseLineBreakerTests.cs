using System.Globalization;
using System.Text;
using CsCheck;
using Huozi.Model.Styles;
using Huozi.Text.LineBreaking;

namespace Huozi.Text.Tests.LineBreaking;

/// <summary>In what is expected, | is a good break, ¦ a poor one, ↓ an emergency; nothing where a line may not end. Last resorts are not shown.</summary>
public sealed class ChineseLineBreakerTests
{
    [Theory]
    [InlineData("他说：“好。”", "他|说|：|“|好|。|”")]
    [InlineData("水乡》（上）", "水|乡|》|（|上|）")]
    [InlineData("男/女", "男|/|女")]
    [InlineData("约翰·李", "约|翰|·|李")]
    [InlineData("三～五", "三|～|五")]
    public void Find_AtLevelNone_PartsMarksFromText(string text, string expected) => Assert.Equal(expected, Show(text, Prohibition.None));

    [Theory]
    [InlineData("他说：“好。”走", "他|说：|“好。”|走")]
    [InlineData("读《水乡》（上）。", "读|《水|乡》|（上）。")]
    [InlineData("男/女／老", "男/|女／|老")]
    [InlineData("约翰·李", "约|翰·|李")]
    [InlineData("广州—深圳", "广|州—|深|圳")]
    [InlineData("秦岭-淮河", "秦|岭-|淮|河")]
    [InlineData("广州～深圳", "广|州～|深|圳")]
    [InlineData("人人々", "人|人々")]
    [InlineData("好！？", "好！？")]
    [InlineData("好。　《报》 ，", "好。　|《报》 ，")]
    [InlineData("（ 好", "（ 好")]
    [InlineData("报(注)、", "报|(注)、")]
    [InlineData("报.", "报.")]
    public void Find_AtLevelBasic_KeepsMarksFromTheEdges(string text, string expected) => Assert.Equal(expected, Show(text, Prohibition.Basic));

    [Theory]
    [InlineData("男/女／老", "男/女／老")]
    [InlineData("男/A", "男/A")]
    [InlineData("潮水——来了", "潮|水|——|来|了")]
    [InlineData("潮水……来了", "潮|水|……|来|了")]
    public void Find_AtLevelGb_KeepsTheSolidusFromTheEndToo(string text, string expected) => Assert.Equal(expected, Show(text, Prohibition.Gb));

    [Theory]
    [InlineData("潮水——来了", "潮|水——|来|了")]
    [InlineData("潮水⸺来了", "潮|水⸺|来|了")]
    [InlineData("潮水……来了", "潮|水……|来|了")]
    [InlineData("潮水⋯⋯来了", "潮|水⋯⋯|来|了")]
    [InlineData("潮水 ……", "潮|水 ……")]
    [InlineData("…………", "…………")]
    public void Find_AtLevelStrict_KeepsDashAndEllipsisFromTheStart(string text, string expected) => Assert.Equal(expected, Show(text, Prohibition.Strict));

    [Theory]
    [InlineData("——", "——")]
    [InlineData("————", "——¦——")]
    [InlineData("———", "———")]
    [InlineData("……", "……")]
    [InlineData("…………", "……¦……")]
    [InlineData("……………", "……¦………")]
    [InlineData("⸺⸺", "⸺|⸺")]
    [InlineData("价￥100的", "价|￥100|的")]
    [InlineData("价$5的", "价|$5|的")]
    [InlineData("增3.5%的", "增|3.5%|的")]
    [InlineData("增3.5％的", "增|3.5％|的")]
    [InlineData("达25℃的", "达|25℃|的")]
    [InlineData("达25 °C的", "达|25 °C|的")]
    [InlineData("第№3的", "第|№3|的")]
    [InlineData("共1,234.5吨", "共|1,234.5¦吨")]
    [InlineData("在10:30开", "在|10:30|开")]
    [InlineData("在10∶30开", "在|10∶30|开")]
    [InlineData("自2026-03-09开", "自|2026-03-09|开")]
    [InlineData("达-5℃的", "达|-5℃|的")]
    [InlineData("差±3的", "差|±3|的")]
    [InlineData("行100km的", "行|100km|的")]
    [InlineData("行100 km的", "行|100 km|的")]
    [InlineData("办5G网", "办|5G|网")]
    [InlineData("占1/2的", "占|1/2|的")]
    [InlineData("潮水[1]来", "潮|水[1]|来")]
    [InlineData("潮水[2,5-7]来", "潮|水[2,5-7]|来")]
    [InlineData("潮水①来", "潮|水①|来")]
    [InlineData("潮水¹来", "潮|水¹|来")]
    [InlineData("面积5m²的", "面|积|5m²|的")]
    [InlineData("吃👩‍👩‍👧吧", "吃|👩‍👩‍👧|吧")]
    [InlineData("挂🇨🇳🇫🇷旗", "挂|🇨🇳|🇫🇷|旗")]
    [InlineData("葛󠄀城", "葛󠄀|城")]
    [InlineData("𠮷野", "𠮷|野")]
    [InlineData("挥👋🏽手", "挥|👋🏽|手")]
    [InlineData("the port of Tide", "the |port |of |Tide")]
    [InlineData("说don’t的", "说|don’t|的")]
    public void Find_WhatIsOneUnit_StaysWholeAtEveryLevel(string text, string expected)
    {
        Assert.Equal(expected, Show(text, Prohibition.Gb));
        foreach (var level in Enum.GetValues<Prohibition>()) Assert.Equal(Cut(text, Prohibition.Gb).Where(at => level < Prohibition.Strict || !"—…⸺".Contains(text[at])), Cut(text, level));
    }

    [Theory]
    [InlineData("行100 Tide的", "行|100 |Tide|的")]
    [InlineData("行[甲]的", "行|[甲]|的")]
    [InlineData("市〔2026〕的", "市|〔2026〕|的")]
    [InlineData("潮水；①沙", "潮|水；|①¦沙")]
    [InlineData("- 沙", "- |沙")]
    [InlineData("潮[2026]水", "潮|[2026]|水")]
    public void Find_WhatOnlyLooksLikeOne_IsParted(string text, string expected) => Assert.Equal(expected, Show(text, Prohibition.Gb));

    [Theory]
    [InlineData("见https://tide.example/a/b?c=1#d。", "见|https://tide.↓example/↓a/↓b?↓c=↓1#↓d。")]
    [InlineData("信bo.li@tide-town.example的", "信|bo.↓li@tide-↓town.↓example|的")]
    [InlineData("见tide.example/2026/03/09。", "见|tide.↓example/↓2026/↓03/↓09。")]
    [InlineData("是state-of-art的", "是|state-↓of-↓art|的")]
    [InlineData("与COVID-19的", "与|COVID-19|的")]
    [InlineData("如AT&T的", "如|AT&T|的")]
    public void Find_AddressesAndCompounds_AreCutAtTheirMarksInEmergency(string text, string expected) => Assert.Equal(expected, Show(text, Prohibition.Gb));

    [Fact]
    public void Find_ALongWord_MayBeCutBetweenLettersAsALastResort()
    {
        var breaks = Find("港Port", Prohibition.Gb);
        Assert.Equal([BreakQuality.Never, BreakQuality.Good, BreakQuality.LastResort, BreakQuality.LastResort, BreakQuality.LastResort], breaks);
    }

    [Theory]
    [InlineData("长5公里", "长|5¦公|里")]
    [InlineData("共20万元", "共|20¦万¦元")]
    [InlineData("有三千二百个", "有|三¦千¦二¦百¦个")]
    [InlineData("百分之五", "百¦分|之¦五")]
    [InlineData("第五章", "第¦五¦章")]
    [InlineData("2026年3月9日夜", "2026¦年¦3¦月¦9¦日|夜")]
    [InlineData("9时30分到", "9¦时¦30¦分|到")]
    [InlineData("吃维生素C片", "吃|维|生|素¦C|片")]
    public void Find_WhatIsReadAsOne_IsPoorlyParted(string text, string expected) => Assert.Equal(expected, Show(text, Prohibition.Gb));

    [Theory]
    [InlineData("长公里", "长|公|里")]
    [InlineData("去年3月", "去|年|3¦月")]
    [InlineData("之五", "之|五")]
    [InlineData("维生素Cab", "维|生|素|Cab")]
    [InlineData("5桥", "5|桥")]
    public void Find_ElsewhereInText_IsGood(string text, string expected) => Assert.Equal(expected, Show(text, Prohibition.Gb));

    [Theory]
    [InlineData("说“Tide”的", "说|“Tide”|的")]
    [InlineData("他说：He said “no” to me.", "他|说：|He |said |“no” |to |me.")]
    [InlineData("说“好”he", "说|“好”|he")]
    public void Find_QuotationMarks_AreTakenAsTheContextSays(string text, string expected) => Assert.Equal(expected, Show(text, Prohibition.Gb));

    [Theory]
    [InlineData(Prohibition.None, '，')]
    [InlineData(Prohibition.Basic, '—')]
    [InlineData(Prohibition.Gb, '…')]
    public void Find_AMarkThatAHigherLevelForbids_MayStartALineAtALowerOne(Prohibition level, char mark)
    {
        var text = $"报{mark}{mark}报";
        Assert.Equal(BreakQuality.Good, Find(text, level)[1]);
        Assert.Equal(BreakQuality.Never, Find(text, level == Prohibition.None ? Prohibition.Basic : Prohibition.Strict)[1]);
    }

    [Fact]
    public void Find_AnyText_NeverPartsAGraphemeCluster() => Texts.Sample(text =>
    {
        foreach (var level in Enum.GetValues<Prohibition>())
        {
            var breaks = Find(text, level);
            for (var start = 0; start < text.Length;)
            {
                var length = StringInfo.GetNextTextElementLength(text.AsSpan(start));
                for (var inside = 1; inside < length; inside++) Assert.True(breaks[start + inside] == BreakQuality.Never, $"{text} at {start + inside}");
                start += length;
            }
        }
    });

    [Fact]
    public void Find_AHigherLevel_AllowsNothingThatALowerOneForbids() => Texts.Sample(text =>
    {
        var levels = Enum.GetValues<Prohibition>().Select(level => Find(text, level)).ToArray();
        for (var level = 1; level < levels.Length; level++)
        {
            for (var at = 0; at < text.Length; at++) Assert.True(levels[level][at] <= levels[level - 1][at], $"{text} at {at}, level {level}");
        }
    });

    [Fact]
    public void Find_WhatComesAfterAGoodBreakBetweenIdeographs_ChangesNothingBeforeIt() => Gen.Select(Texts, Texts).Sample((first, second) =>
    {
        var before = first + '港';
        foreach (var level in Enum.GetValues<Prohibition>())
        {
            Assert.Equal(Find(before, level), Find(before + '港' + second, level)[..before.Length]);
        }
    });

    [Fact]
    public void Find_AnyText_NeverBreaksBeforeASpace() => Texts.Sample(text =>
    {
        var breaks = Find(text, Prohibition.None);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is ' ' or '　') Assert.True(breaks[at] == BreakQuality.Never, $"{text} at {at}");
        }
    });

    [Fact]
    public void Find_TooLittleRoom_Throws() => Assert.Throws<ArgumentException>(() => ChineseLineBreaker.Find("一二", Prohibition.Gb, new BreakQuality[1]));

    // Flags are whole: of half a flag with a combining mark on it, UAX #14 (LB30a) and UAX #29 (GB12) say different things.
    private static readonly string[] Pieces =
    [
        "港", "一", "之", "月", "，", "。", "（", "》", "“", "”", "’", "·", "—", "…", "～", "/", "-", "a", "Bc", "5", "12", ".", ",", ":", "[", "]", "(", ")", "%", "￥",
        "℃", "①", "²", " ", "　", "é", "\u0301", "\uFE0F", "👩\u200D👩", "🇨🇳", "👋🏽", "한", "ก", "か", "ー", "\u00A0", "://", "@", "𠮷",
    ];

    private static Gen<string> Texts { get; } = Gen.Int[0, Pieces.Length - 1].Array[0, 30].Select(row => string.Concat(row.Select(at => Pieces[at])));

    private static BreakQuality[] Find(string text, Prohibition level)
    {
        // What the memory holds beforehand does not matter.
        var breaks = Enumerable.Repeat(BreakQuality.Good, text.Length).ToArray();
        ChineseLineBreaker.Find(text, level, breaks);
        return breaks;
    }

    private static IEnumerable<int> Cut(string text, Prohibition level)
    {
        var breaks = Find(text, level);
        return Enumerable.Range(0, text.Length).Where(at => breaks[at] >= BreakQuality.Poor);
    }

    private static string Show(string text, Prohibition level)
    {
        var breaks = Find(text, level);
        var shown = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            shown.Append(breaks[at] switch { BreakQuality.Good => "|", BreakQuality.Poor => "¦", BreakQuality.Emergency => "↓", _ => "" }).Append(text[at]);
        }

        return shown.ToString();
    }
}
