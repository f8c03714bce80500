using System.Buffers;

namespace Huozi.Text.Names;

/// <summary>Tells personal names from other short words.</summary>
public static class PersonName
{
    // 百家姓's surnames as they are borne today, single ones; data of common knowledge (cf. 公安部全国姓名报告, the 400 most frequent).
    private const string Surnames =
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康"
        + "毛邱秦江史顾侯邵孟龙万段漕钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜"
        + "肖詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎"
        + "邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺雷邰钮闫付代";

    private const string DoubleSurnames = "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 端木 闻人 长孙 宇文 轩辕 南宫 独孤";

    // Parts of foreign names are no longer, and are not written with these.
    private const int LongestPart = 8;
    private static readonly SearchValues<char> NotSounds = SearchValues.Create("第届的了和与在为是年月日区县市镇乡村新科技国我们");

    // Words that stand in parentheses after a paragraph and begin with a character that is also a surname.
    private static readonly HashSet<string> Words =
        ["左图", "全文", "全文完", "连载", "明日", "计划", "简称", "原载", "应有", "和图", "成都", "代表", "文图", "图文", "时评", "安徽", "江苏", "江西", "云南", "包头"];

    /// <summary>Whether a text looks like the name of one person: a surname and one or two characters, or a name with a middle dot.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (!HasShape(text)) return false;
        if (text.Contains('·')) return true;
        if (Words.Contains(text.ToString())) return false;
        return (text.Length is 2 or 3 && Surnames.Contains(text[0]))
            || (text.Length is 3 or 4 && HasDoubleSurname(text));
    }

    /// <summary>Whether a text begins with a surname of two characters (复姓).</summary>
    public static bool HasDoubleSurname(ReadOnlySpan<char> text) =>
        text.Length >= 2 && DoubleSurnames.AsSpan().IndexOf(text[..2]) is >= 0 and var at && at % 3 == 0;

    /// <summary>Whether a text could be a name that no table knows: two to four ideographs, or up to fifteen with middle dots between them.</summary>
    public static bool HasShape(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 15 || !Ideograph.Is(text[0]) || !Ideograph.Is(text[^1])) return false;
        foreach (var character in text)
        {
            if (character != '·' && !Ideograph.Is(character)) return false;
        }
        return text.Contains('·') ? IsTransliterated(text) : text.Length <= 4;
    }

    /// <summary>Whether a text with middle dots may say a foreign name by its sounds: no part is long, and none has a word's character.</summary>
    private static bool IsTransliterated(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(NotSounds) >= 0) return false;
        foreach (var part in text.Split('·'))
        {
            if (part.End.Value - part.Start.Value > LongestPart) return false;
        }

        return true;
    }
}
