using System.Text.RegularExpressions;
using Huozi.Text.Numerals;

namespace Huozi.Reading.Furniture;

/// <summary>Finds what a line of furniture states, in whatever order it states it.</summary>
/// <remarks>
/// One pattern for each kind of item, tried at each place of the line; what no pattern takes is left over. The patterns are anchored and
/// their repetitions bounded, so that a line is read in time linear in its length.
/// </remarks>
internal static partial class FurnitureScanner
{
    /// <summary>No line of furniture is longer; a paragraph may be.</summary>
    private const int LongestLine = 160;

    private const string Number = "[0-9〇○零一二两三四五六七八九十百千万廿卅]";
    private const string Separators = " \t\u3000|｜·•，,；;、（）()【】[]—-■●◆□/";

    private static readonly (Regex Pattern, Func<Match, FurnitureItem?> Read)[] Patterns =
    [
        (DatePattern(), ReadDate),
        (WeekdayPattern(), match => new WeekdayItem($"星期{(match.Groups["d"].Value == "天" ? "日" : match.Groups["d"].Value)}", match.Value)),
        (LunarPattern(), ReadLunar),
        (IssueNumberPattern(), ReadIssueNumber),
        (PageCountPattern(), match => new LabelledItem(FurnitureLabel.Other, match.Value)),
        (PageNumberPattern(), ReadPageNumber),
        (SerialNumberPattern(), match => new LabelledItem(FurnitureLabel.SerialNumber, match.Groups["v"].Value)),
        (LoneLabelPattern(), match => new LabelledItem(FurnitureLabel.Other, match.Value)),
        (ColonLabelPattern(), ReadLabelled),
        (BareLabelPattern(), ReadLabelled),
        (PricePattern(), match => new LabelledItem(FurnitureLabel.Price, match.Groups["v"].Value)),
    ];

    /// <summary>What the line states, and what of it is left over: pieces in order, each with whether it touches an item.</summary>
    public static FurnitureLine Scan(string line)
    {
        if (line.Length > LongestLine) return new([], [line], TouchesItem: false);
        var items = new List<FurnitureItem>();
        var residue = new List<string>();
        var touches = false;
        int start = -1, position = 0;
        while (position < line.Length)
        {
            if (Match(line, position) is var (item, length))
            {
                touches |= start >= 0;
                Leave(position);
                items.Add(item);
                position += length;
                touches |= position < line.Length && !Separators.Contains(line[position]) && Match(line, position) is null;
            }
            else if (char.IsWhiteSpace(line[position]) || (start < 0 && Separators.Contains(line[position])))
            {
                Leave(position);
                position++;
            }
            else
            {
                if (start < 0) start = position;
                position++;
            }
        }
        Leave(line.Length);
        return new(items, residue, touches);

        void Leave(int end)
        {
            if (start >= 0 && line[start..end].TrimEnd(Separators.ToCharArray()) is { Length: > 0 } piece) residue.Add(piece);
            start = -1;
        }
    }

    private static (FurnitureItem Item, int Length)? Match(string line, int position)
    {
        foreach (var (pattern, read) in Patterns)
        {
            var match = pattern.Match(line, position);
            if (match.Success && read(match) is { } item) return (item, match.Length);
        }
        return null;
    }

    private static DateItem? ReadDate(Match match)
    {
        if (!ChineseNumeral.TryParse(match.Groups["y"].ValueSpan, out var year)
            || !ChineseNumeral.TryParse(match.Groups["m"].ValueSpan, out var month)
            || !ChineseNumeral.TryParse(match.Groups["d"].ValueSpan, out var day)
            || year is < 1800 or > 2200) return null;
        var exists = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return new(exists ? new DateOnly(year, month, day) : null, match.Value.Trim());
    }

    private static LunarItem? ReadLunar(Match match)
    {
        var monthName = match.Groups["m"].Value;
        var month = monthName switch { "正" => 1, "冬" => 11, "腊" => 12, _ => ChineseNumeral.TryParse(monthName, out var number) ? number : 0 };
        if (!ChineseNumeral.TryParse(match.Groups["d"].ValueSpan.TrimStart('初'), out var day) || day is < 1 or > 30 || month is < 1 or > 12) return null;
        var year = match.Groups["c"];
        var stated = match.Value.TrimStart('农', '夏', '阴', '历', '：', ' ', '\u3000');
        return new(month, match.Groups["leap"].Success, day, year.Success ? year.Value : null, stated);
    }

    private static IssueNumberItem ReadIssueNumber(Match match)
    {
        var isNumber = ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var number) && number > 0;
        return new(isNumber ? number : null, match.Value.Contains('总'), match.Value.Trim());
    }

    private static PageNumberItem? ReadPageNumber(Match match) =>
        ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var number) && number is >= 1 and <= 999 ? new(number) : null;

    private static LabelledItem ReadLabelled(Match match)
    {
        var label = match.Groups["label"].Value.Replace(" ", "", StringComparison.Ordinal);
        var kind = label switch
        {
            "邮发代号" => FurnitureLabel.PostalCode,
            "社址" or "本报地址" or "报社地址" or "地址" => FurnitureLabel.Address,
            "电话" or "联系电话" or "新闻热线" or "热线" => FurnitureLabel.Telephone,
            "印刷" or "印刷单位" or "承印" or "承印单位" => FurnitureLabel.Printer,
            "发行" or "发行单位" => FurnitureLabel.Distribution,
            "定价" or "零售价" or "售价" or "零售" or "每份" => FurnitureLabel.Price,
            "责任编辑" or "责编" or "本版编辑" => FurnitureLabel.Editor,
            _ => FurnitureLabel.Other,
        };
        return new(kind, match.Groups["v"].Value.Trim());
    }

    [GeneratedRegex(@"\G(?<y>[0-9]{4}|[〇○零一二三四五六七八九]{4})\s?[年\-./]\s?(?<m>" + Number + @"{1,3})\s?[月\-./]\s?(?<d>" + Number + @"{1,3})(\s?日)?", RegexOptions.ExplicitCapture)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\G(星期|周|礼拜)(?<d>[一二三四五六日天])", RegexOptions.ExplicitCapture)]
    private static partial Regex WeekdayPattern();

    [GeneratedRegex(@"\G([农夏阴]历[:：]?\s?)?((?<c>[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])年?\s?|[〇○零一二三四五六七八九]{4}年\s?)?"
        + @"(?<leap>闰)?(?<m>正|冬|腊|十[一二]?|[一二三四五六七八九])月(?<d>初[一二三四五六七八九十]|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)(?!日)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex LunarPattern();

    [GeneratedRegex(@"\G[(（\[]?((总\s?)?第\s?(?<n>" + Number + @"{1,12})\s?期|总期号[:：]?\s?(?<n>" + Number + @"{1,12})|总\s?(?<n>" + Number + @"{1,12})\s?期|(?<!\S)第\s?(?<n>" + Number + @"{1,12})\s?号(?!\S))[)）\]]?", RegexOptions.ExplicitCapture)]
    private static partial Regex IssueNumberPattern();

    [GeneratedRegex(@"\G((今[日天]|本期)共?|共)\s?" + Number + @"{1,4}\s?个?版", RegexOptions.ExplicitCapture)]
    private static partial Regex PageCountPattern();

    [GeneratedRegex(@"\G(第\s?[A-Za-z]?(?<n>" + Number + @"{1,4})\s?版|(?<![0-9A-Za-z])[A-Za-z]?(?<n>[0-9]{1,3})\s?版|^[A-Da-d](?<n>[0-9]{1,2})(?=\s|$))", RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumberPattern();

    [GeneratedRegex(@"\G((国内)?(统一)?(连续出版物号|刊号)\s?[:：]?\s?)?(?<v>CN\s?[0-9A-Z]{2}\s?[-—–]\s?[0-9]{4}(/[A-Z])?([(（][A-Z][)）])?)", RegexOptions.ExplicitCapture)]
    private static partial Regex SerialNumberPattern();

    // The label on a line of its own, its number on the next.
    [GeneratedRegex(@"\G(国内统一(连续出版物号|刊号)|邮发代号)\s?[:：]?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex LoneLabelPattern();

    // With a colon any of these is a label; without one only those that begin no sentence. A value ends at two spaces, an ideographic
    // space, the next label, or the end of the line.
    [GeneratedRegex(@"\G(?<label>邮发代号|本报地址|报社地址|社址|地址|邮政编码|邮编|联系电话|电话|新闻热线|广告热线|发行热线|热线|总编室|传真|网址|网站|电子邮箱|投稿邮箱|邮箱|E-?[Mm]ail|微信公众号|微信|客户端"
        + @"|印刷单位|印刷|承印单位|承印|发行单位|发行|定价|零售价|售价|责任编辑|责编|本版编辑|编辑|版式设计|版式|美术编辑|美编|校\s?对|组版|本版主编|主编|总编辑|总编|社长|值班编委|值班总编|监制|审读|终审|准印证号|广告许可证)"
        + @"\s?[:：]\s?(?<v>[^\s。！？:：]{1,60}( (?!" + NextLabel + @")[^\s。！？:：]{1,60}){0,4})", RegexOptions.ExplicitCapture)]
    private static partial Regex ColonLabelPattern();

    private const string NextLabel = "邮|本报地址|社址|地址|电话|联系电话|新闻热线|广告热线|发行|热线|总编|传真|网址|网站|电子|投稿|微信|印刷|承印|定价|零售|责任编辑|责编|本版|编辑|版式|美编|美术|校|组版|主编|值班|监制";

    [GeneratedRegex(@"\G(?<label>邮发代号|责任编辑|责编|本版编辑|版式设计|版式|美术编辑|美编|校\s?对|组版|定价|零售价?|售价|每份|邮编|邮政编码|电话)\s{0,2}"
        + @"(?<v>[0-9][0-9.\-—–]{0,15}\s?元?(/份)?|(?<=\s)[\u4e00-\u9fff]{2,4}(?=\s|$))", RegexOptions.ExplicitCapture)]
    private static partial Regex BareLabelPattern();

    [GeneratedRegex(@"\G(每份|零售每份)\s?(?<v>[0-9.]{1,6}\s?元)", RegexOptions.ExplicitCapture)]
    private static partial Regex PricePattern();
}
