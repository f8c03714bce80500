namespace Huozi.Reading.Sources.Word;

/// <summary>The words by which copy says what a paragraph is: labels before it (引题：…), and names of styles.</summary>
internal static class CopyWords
{
    private const int LongestLabel = 8;
    private const string Opening = "【[［（(";
    private const string Closing = "】]］）)";
    private const string Colons = "：:";

    private static readonly Dictionary<string, CopyRole> Roles = new(StringComparer.Ordinal);

    static CopyWords()
    {
        Add(CopyRole.Column, "栏目 栏题 专栏 栏目名称");
        Add(CopyRole.Kicker, "引题 肩题 眉题 引标 kicker");
        Add(CopyRole.Headline, "主题 标题 主标题 主标 大标题 正题 题目 稿件标题 文章标题 title headline");
        Add(CopyRole.Deck, "副题 副标题 副标 子题 subtitle deck");
        Add(CopyRole.Byline, "作者 署名 记者 本报记者 通讯员 撰稿 撰文 byline");
        Add(CopyRole.Subhead, "小标题 插题 分题 subhead");
        Add(CopyRole.Body, "正文 稿件正文 正文内容 文章内容");
        Add(CopyRole.Caption, "图片说明 图说 图注 照片说明 题注 caption");
        Add(CopyRole.Credit, "摄影 图片作者 供图 摄影者 图片来源");
        Add(CopyRole.Desk, "责编 责任编辑 编辑 编审 审核 初审 复审 终审 一审 二审 三审 一校 二校 三校 校对 签发 审签 审稿 审核人 字数 版面 版次 见报日期 见报版面 发稿日期 发稿时间 稿件编号");
    }

    // 记者 and its like stay in the byline, 作者 only says that it is one.
    private static bool IsPartOfByline(string word) => word is "记者" or "本报记者" or "通讯员" or "撰稿" or "撰文";

    /// <summary>What a style's name, in lower case and without spaces, says.</summary>
    public static CopyRole OfStyle(string name) => name == "正文" ? CopyRole.Unknown : Roles.GetValueOrDefault(name);

    /// <summary>What the label before a text says, and where the text after it begins; <see cref="CopyRole.Unknown"/> and 0 where there is none.</summary>
    public static (CopyRole Role, int Start) OfLabel(string text)
    {
        var isEnclosed = text.Length > 0 && Opening.Contains(text[0]);
        var open = isEnclosed ? 1 : 0;
        var close = text.AsSpan().IndexOfAny(isEnclosed ? Closing : Colons);
        if (close <= open || close > LongestLabel) return default;
        var word = text[open..close].Trim().Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal);
        if (!Roles.TryGetValue(word, out var role)) return default;
        var start = close + 1;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '：' or ':')) start++;
        return (role, role == CopyRole.Byline && IsPartOfByline(word) ? 0 : start);
    }

    /// <summary>Whether a word alone is a label, as in a form's left column.</summary>
    public static bool IsLabel(string text) => Roles.ContainsKey(text.TrimEnd('：', ':').Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal));

    private static void Add(CopyRole role, string words)
    {
        foreach (var word in words.Split(' ')) Roles.Add(word, role);
    }
}
