using System.Buffers;
using Huozi.Text.Names;
using Huozi.Text.Numerals;

namespace Huozi.Text.Words;

/// <summary>Neighbouring words that are one unit of sense and are read in one breath: a name, a number with its measure word, a place or an office with what it is.</summary>
/// <remarks>The measure words are those of 现代汉语八百词's table that news uses, with units of measure (GB 3100); places are as 行政区划 names them.</remarks>
public static class SenseUnits
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create(ChineseNumeral.Characters + "第几数多余半百分之点.%％·—０１２３４５６７８９");

    private static readonly HashSet<string> Measures =
    [
        .. "个 位 名 人 户 家 条 座 件 项 批 次 届 场 回 趟 遍 年 月 日 天 周 岁 时 分 秒 点 元 角 万 亿 亩 米 里 斤 吨 克 升 度 倍 成 台 辆 艘 架 只 头 匹 棵 株 片 块 张 本 册 部 篇 首 幅 幢 栋 间 层 级 类 种 样 套 对 双 组 队 排 班 期 段 步 代 声 轮 枚 支 枝 把 面 处 所 口 节 站 号 版 大 小 道 份 股 杯 瓶 碗 顿 眼 封 笔 则 席 门 村 镇 县 市 省 国 方 界 字 页 起 例 宗 桩 卷 辑 集 章 幕 强 佳 优 城 地 军".Split(' '),
        .. "万元 亿元 公里 公斤 公顷 千克 千米 平方米 立方米 平方公里 小时 分钟 周年 周岁 年代 世纪 个月 季度 人次 万人 万户 万亩 万吨 亿吨 余元 多元 余人 多人 余户 多户 余年 多年 万余 万多".Split(' '),
    ];

    private const string TimeUnits = "年月日天周岁时分秒小季世点";

    // What a place, an office or a firm is: it stays with its name. The short ones (县, 局) are part of the word already.
    private static readonly HashSet<string> Kinds =
    [
        .. "街道 社区 大道 大街 小区 开发区 新区 新村".Split(' '),
        .. "公司 集团 委员会 管委会 居委会 村委会 政府 法院 检察院 协会 学会 联合会 基金会 大学 学院 中学 小学 医院 银行 中心 大队 支队 派出所 合作社 大桥 水库 码头 车站 机场 广场 公园 博物馆 图书馆 文化馆".Split(' '),
    ];

    // Countries and regions in one character stand in pairs: 中美, 京津, 川渝.
    private const string Countries = "中美俄英法德日韩朝印欧澳加巴非沪京津冀渝川粤港台苏浙皖鲁豫晋陕甘宁青藏滇黔桂琼赣湘鄂闽";

    /// <summary>Whether two neighbouring words are one unit of sense, or part of one.</summary>
    public static bool Joins(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.IsEmpty || after.IsEmpty || !Ideograph.Is(after[0])) return false;
        var measures = Measures.GetAlternateLookup<ReadOnlySpan<char>>();
        // 三千|多|人, 2026|年, 第十|届; a number in two words is one as well.
        if (!before.ContainsAnyExcept(Numerals)) return measures.Contains(after) || !after.ContainsAnyExcept(Numerals);
        if (before[^1] is '几' or '数' or '每' or '各' or '首' or '这' or '那' or '本' or '该' or '两' && before.Length == 1 && measures.Contains(after)) return true;
        if (!Ideograph.Is(before[^1])) return false;
        if (before.Length == 1 && after.Length == 1 && Countries.Contains(before[0]) && Countries.Contains(after[0])) return true;
        // 李|建国: 姓与名. A name of a place is two characters or more.
        if (before.Length <= 2 && after.Length <= 2 && before.Length + after.Length <= 4 && IsName(before, after)) return true;
        return before.Length > 1 && Kinds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(after);
    }

    /// <summary>Whether a word counts things (条, 名), and not time, of which a date or a span is made that stands by itself.</summary>
    public static bool IsMeasure(ReadOnlySpan<char> word) => Measures.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && !TimeUnits.Contains(word[0]);

    private static bool IsName(ReadOnlySpan<char> surname, ReadOnlySpan<char> given)
    {
        Span<char> name = stackalloc char[surname.Length + given.Length];
        surname.CopyTo(name);
        given.CopyTo(name[surname.Length..]);
        // A double surname, or a single one: with a surname of two characters that is none, this is just two words.
        return PersonName.Is(name) && (surname.Length == 1 || (name.Length > 2 && PersonName.HasDoubleSurname(name)));
    }
}
