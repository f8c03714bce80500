using System.Text.RegularExpressions;
using Huozi.Text;
using Huozi.Text.Names;

namespace Huozi.Reading.Credits;

/// <summary>Tells the writers' names (作者) from other text, and puts them into one form.</summary>
/// <remarks>
/// The form: no parentheses and no □■◎ before them, one space between words, labels (本报记者, 通讯员, 摄影报道) as printed.
/// </remarks>
internal static partial class BylineText
{
    // A byline is shorter; only so much of a line or a paragraph's end is looked at.
    private const int Longest = 80;

    private const int LongestBody = 16;

    private const string Bullets = "□■◎●○◆◇▲△★☆◼◻▪▫";

    /// <summary>The byline a line of its own is: in parentheses, after a bullet, or with a label. Null where it is none.</summary>
    public static string? OwnLine(string line)
    {
        if (line.Length > Longest || JumpMark.AtEnd(line) is not null || JumpMark.AtStart(line) is not null) return null;
        var text = line.Trim().Replace('／', '/');
        if (text.Length > 1 && Bullets.Contains(text[0])) return Clean(text[1..], isCertain: true);
        if (Enclosed(text) is { } inner) return Clean(inner, isCertain: true);
        return HasLabel(text) ? Clean(text) : null;
    }

    /// <summary>The names alone on a line, without label or bullet, as they stand under some headlines. Null where they are none.</summary>
    public static string? BareNames(string line) =>
        line.Length <= 30 && Words(line) is { Length: >= 1 and <= 6 } words && words.All(word => PersonName.Is(word)) ? string.Join(' ', words) : null;

    /// <summary>Takes the byline in parentheses, or with a label, off the end of a paragraph; null where there is none.</summary>
    public static (string Before, string Byline)? AtEnd(string text)
    {
        if (text.Length == 0) return null;
        if (text[^1] is ')' or '）')
        {
            var open = text.LastIndexOfAny(['(', '（']);
            if (open <= 0 || text.Length - open > Longest) return null;
            return Clean(text[(open + 1)..^1]) is { } byline ? (text[..open].TrimEnd(), byline) : null;
        }
        var from = Math.Max(0, text.Length - Longest);
        var match = LabelledEnd().Match(text, from);
        return match.Success && Clean(match.Groups["byline"].Value) is { } labelled ? (text[..match.Groups["byline"].Index].TrimEnd(), labelled) : null;
    }

    /// <summary>The byline that some text is, without its parentheses; null where the text is no byline.</summary>
    /// <param name="text">The text inside the parentheses or after the bullet.</param>
    /// <param name="isCertain">Whether its place says that it is a byline: then names that no table knows are names too.</param>
    public static string? Clean(string text, bool isCertain = false) =>
        // A line set tight loses the blanks before labels.
        CleanWords(Closed(text), isCertain) ?? (Glued().Replace(Closed(text), " ") is var parted && parted != text ? CleanWords(parted, isCertain) : null);

    /// <summary>The text with names of two characters set solid: 马　国, spread to stand as wide as names of three, is one name.</summary>
    private static string Closed(string text) => SpreadName().Replace(text, match => PersonName.HasShape(match.Groups["surname"].Value + match.Groups["given"].Value) ? match.Groups["surname"].Value + match.Groups["given"].Value : match.Value);

    private static string? CleanWords(string text, bool isCertain)
    {
        var words = Words(text);
        if (words.Length is 0 or > 24) return null;
        // A body may supply a text as well as a person: 乡农技站 供稿.
        var isSupplied = words[^1] is "供稿" or "供图";
        var names = 0;
        var labels = 0;
        foreach (var word in words)
        {
            if (Doing().IsMatch(word) || Remark().IsMatch(word)) return null;
            if (Label().IsMatch(word)) labels++;
            else if (LabelledName().Match(word) is { Success: true } match && PersonName.HasShape(match.Groups["name"].ValueSpan))
            {
                labels++;
                names++;
            }
            else if (PersonName.Is(word) || (isCertain && AreNames(word)) || (labels > 0 && PersonName.HasShape(word)) || (isCertain && word.Length < 4 && PersonName.HasShape(word))
                || ((isSupplied || (isCertain && Body().IsMatch(word))) && word.Length <= LongestBody && Ideograph.Count(word) == word.Length)) names++;
            else return null;
        }
        var standsAlone = words.Length == 1 && StandingLabel().IsMatch(words[0]);
        return names > 0 || standsAlone ? string.Join(' ', Spaces().Replace(text.Trim(), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries)) : null;
    }

    // Two names whose blank was lost.
    private static bool AreNames(string word) =>
        word.Length is >= 4 and <= 6 && Enumerable.Range(2, word.Length - 3).Any(cut => PersonName.Is(word.AsSpan(0, cut)) && PersonName.Is(word.AsSpan(cut)));

    private static bool HasLabel(string text) => StartLabel().IsMatch(text) || EndLabel().IsMatch(text) || StandingLabel().IsMatch(text);

    private static string[] Words(string text) => text.Split([' ', '\u3000', '\t', '、', '，', ','], StringSplitOptions.RemoveEmptyEntries);

    private static string? Enclosed(string text) =>
        text.Length > 2 && text[0] is '(' or '（' && text[^1] is ')' or '）' && text.AsSpan(1, text.Length - 2).IndexOfAny("()（）") < 0 ? text[1..^1] : null;

    private const string Writers = "(本报|本台|见习|实习|特约|首席|全媒体|融媒体?|融媒|新华社|人民日报)*(记者|通讯员|评论员|实习生|特约撰稿人)|作者|撰稿|撰文|供稿|整理";

    [GeneratedRegex("^(" + Writers + "|摄影报道|图文报道|报道|摄影|摄|文图|图文|[文图]|文/图|图/文|文并摄|并摄|供图|制图|编辑|文/摄影)[:：]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    [GeneratedRegex("^((" + Writers + @"|摄影|摄|文图|图文|供图|文|图|文/图|图/文)[:：/](?<name>[^/:：]+)|(" + Writers + @")(?<name>.+?)(摄影报道|摄影|摄|文/图|图/文|/文|/图|/摄)?|(?<name>.+?)(摄影报道|摄|文/图|图/文|/文|/图|/摄))$", RegexOptions.ExplicitCapture)]
    private static partial Regex LabelledName();

    // What reporters do, and what they write: 记者看到, 记者手记.
    [GeneratedRegex("^(记者|通讯员)(看到|了解|获悉|采访|发现|注意|走进|来到|得知|观察|手记|感言|调查|见闻|日记|来信|走访|连线|从|在).{0,2}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Doing();

    // What stands in parentheses after a title or a text: （第一版）, （试行）, （待续）.
    [GeneratedRegex("^(第.*|试行|暂行|草案|待续|未完.*|全文.*|下同|.*(征求意见|讨论|送审)稿|.+版)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Remark();

    [GeneratedRegex("^(" + Writers + "|文|图|摄影|文图|图文|文/图|图/文)([:：/ \u3000]|(?<=记者|通讯员|评论员)[\u4e00-\u9fff]{2,4}([ \u3000、]|$))", RegexOptions.ExplicitCapture)]
    private static partial Regex StartLabel();

    [GeneratedRegex("([ \u3000](摄影报道|文/图|图/文|摄影|摄|供稿|供图)|[\u4e00-\u9fff]/(文|图|摄|摄影|文图))$", RegexOptions.ExplicitCapture)]
    private static partial Regex EndLabel();

    // What signs a notice or a contribution: an office, a school, a firm.
    [GeneratedRegex("(局|委|办|部|所|站|台|院|校|社|会|队|处|科|公司|中心|集团|中学|小学|大学|银行|政府|组|室|馆|厂|店|联|联盟)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Body();

    [GeneratedRegex("^本报(评论员|编辑部|综合|特约评论员)$", RegexOptions.ExplicitCapture)]
    private static partial Regex StandingLabel();

    // After a sentence's end a label begins the byline, or a name that a label follows.
    [GeneratedRegex("(?<=[。！？”…])\\s{0,3}(?<byline>((" + Writers + "|文|图|摄影)[ \u3000:：/][^。！？，；”]{2,40}|[\u4e00-\u9fff]{2,4}[ \u3000](摄影报道|摄|文/图|图/文)))$", RegexOptions.ExplicitCapture)]
    private static partial Regex LabelledEnd();

    [GeneratedRegex("(?<=[\u4e00-\u9fff]{2})(?=(通讯员|实习生|((本报|见习|实习|特约)?记者)))(?<!(本报|见习|实习|特约|首席|融媒|媒体|融媒体|全媒体|新华社|人民日报))", RegexOptions.ExplicitCapture)]
    private static partial Regex Glued();

    [GeneratedRegex("(?<=^|[ \u3000、，,/:：]|记者|通讯员|实习生|评论员)(?<surname>[\u4e00-\u9fff])[ \u3000]+(?<given>[\u4e00-\u9fff])(?=$|[ \u3000、，,/])", RegexOptions.ExplicitCapture)]
    private static partial Regex SpreadName();

    [GeneratedRegex("[ \u3000\t]+")]
    private static partial Regex Spaces();
}
