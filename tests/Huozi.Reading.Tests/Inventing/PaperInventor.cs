using System.Text;
using CsCheck;
using Huozi.Model;
using Huozi.Model.Calendar;

namespace Huozi.Reading.Tests.Inventing;

/// <summary>Invents newspaper pages and dumps of them, in the many ways that papers and tools have.</summary>
internal sealed class PaperInventor
{
    private readonly Choices choices;
    private readonly string place;
    private readonly bool partsBlocks;
    private readonly bool fullWidth;
    private readonly bool radicals;
    private readonly int wrap;
    private readonly bool losesIndents;
    private readonly bool partsLines;
    private readonly List<List<string>> blocks = [];

    private PaperInventor(Choices choices, bool wrapped, bool plain = false)
    {
        this.choices = choices;
        place = Words.Place(choices);
        partsBlocks = !choices.Percent(30);
        fullWidth = choices.Percent(20);
        radicals = choices.Percent(20);
        wrap = wrapped ? 12 + choices.Below(16) : 0;
        losesIndents = plain;
        partsLines = plain && partsBlocks && choices.Percent(30);
    }

    /// <summary>Pages with a line for each paragraph or piece of one.</summary>
    public static Gen<InventedPaper> Any { get; } = Choices.Any.Select(choices => new PaperInventor(choices, wrapped: false).Invent());

    /// <summary>Pages in hard-wrapped columns, with the paragraphs' indents.</summary>
    public static Gen<InventedPaper> Wrapped { get; } = Choices.Any.Select(choices => new PaperInventor(choices, wrapped: true).Invent());

    /// <summary>Pages in hard-wrapped columns without the indents, in some of them with an empty line after each line.</summary>
    public static Gen<InventedPaper> WrappedPlain { get; } = Choices.Any.Select(choices => new PaperInventor(choices, wrapped: true, plain: true).Invent());

    private InventedPaper Invent()
    {
        var hasEar = wrap == 0 && choices.Percent(60);
        var isEarFirst = hasEar && partsBlocks && choices.Percent(25);
        var ear = isEarFirst ? Ear() : [];
        var title = Nameplate(out var date, out var number);
        if (hasEar && !isEarFirst) ear = Ear();
        var articles = new List<Article>();
        var count = 1 + choices.Below(5);
        var isEnded = true;
        for (var i = 1; i <= count; i++) articles.Add(Article(i, ref isEnded));
        var issue = new Issue
        {
            Title = title,
            Date = date,
            Number = number,
            Ear = ear.ToSequence(),
            Pages = [new() { Number = 1, Articles = articles.ToSequence() }],
        };
        return new(issue, Print());
    }

    private string Print()
    {
        var text = string.Join(partsBlocks ? "\n\n" : "\n", blocks.Select(block => string.Join('\n', block))) + "\n";
        if (fullWidth) text = Replace(text, character => char.IsAsciiLetterOrDigit(character) && choices.Percent(60) ? (char)(character + 0xFEE0) : character);
        if (radicals)
        {
            const string ordinary = "山人大水民生文工力车长见立利六不更";
            const string lookalikes = "\u2F2D\u2F08\u2F24\u2F54\u2EA0\u2F63\u2F42\u2F2F\u2F12\u2ECB\u2ED3\u2EC5\uF9F7\uF9DD\uF9D1\uF967\uF901";
            text = Replace(text, character => ordinary.IndexOf(character) is >= 0 and var at && choices.Percent(60) ? lookalikes[at] : character);
        }
        return choices.Percent(20) ? text.ReplaceLineEndings("\r\n") : text;
    }

    private static string Replace(string text, Func<char, char> change) => string.Concat(text.Select(change));

    private Title Nameplate(out DateOnly date, out int? number)
    {
        var county = place + choices.Of("县", "市", "区");
        var name = choices.Of("新" + place, place + "日报", place + "时报", place + "晚报", place + "周报", "今日" + place, place + "新闻", place);
        var committee = "中共" + county + "委";
        var government = county + "人民政府";
        var centre = county + "融媒体中心";
        string[] supervisors = [], organisers = [];
        string? publisher = null;
        List<string> lines;
        switch (choices.Below(8))
        {
            case 0:
                (lines, organisers) = ([$"{committee} 主办"], [committee]);
                break;
            case 1:
                (lines, organisers) = ([$"主办：{committee}"], [committee]);
                break;
            case 2:
                (lines, supervisors, organisers) = ([$"主管：{committee} 主办：{centre}"], [committee], [centre]);
                break;
            case 3:
                (lines, organisers, publisher) = ([committee, $"{government} 主办", $"{centre}编辑出版"], [committee, government], centre);
                break;
            case 4:
                (lines, supervisors, organisers) = ([$"{committee} 主管主办"], [committee], [committee]);
                break;
            case 5:
                (lines, organisers, publisher) = ([$"{committee} {government} 主办", $"出版：{centre}"], [committee, government], centre);
                break;
            case 6:
                (lines, organisers, publisher) = ([$"主办单位：{committee}、{government}", $"编辑出版：{centre}"], [committee, government], centre);
                break;
            default:
                (lines, publisher) = ([$"{centre}编辑出版"], centre);
                break;
        }
        var dateLines = DateLines(out date, out number);
        var imprint = new Imprint();
        if (choices.Percent(30))
        {
            dateLines.Add("国内统一连续出版物号 CN 00-0123");
            imprint = imprint with { SerialNumber = "CN 00-0123" };
        }
        if (choices.Percent(20))
        {
            dateLines.Add("社址：湖滨路7号 邮政编码：000000 电话：0000-1234567");
            imprint = imprint with { Address = "湖滨路7号", Telephone = "0000-1234567" };
        }
        if (choices.Percent(20))
        {
            dateLines.Add("零售价：1.50元");
            imprint = imprint with { Price = "1.50元" };
        }
        blocks.Add([name]);
        if (choices.Percent(30))
        {
            blocks.Add(dateLines);
            blocks.Add(lines);
        }
        else
        {
            blocks.Add(lines);
            blocks.Add(dateLines);
        }
        return new() { Name = name, Supervisors = supervisors.ToSequence(), Organisers = organisers.ToSequence(), Publisher = publisher, Imprint = imprint };
    }

    private List<string> DateLines(out DateOnly date, out int? number)
    {
        date = new DateOnly(2001, 1, 1).AddDays(choices.Below(33_000));
        var lunar = LunarDate.Of(date);
        var parts = new List<string>
        {
            choices.Of($"{date.Year}年{date.Month}月{date.Day}日", date.ToString("yyyy-MM-dd"), Chinese(date), $"{date.Year}.{date.Month}.{date.Day}"),
        };
        if (choices.Percent(70)) parts.Add(choices.Of($"农历{lunar}", $"农历{lunar.YearName}年{lunar}", $"{lunar.YearName}年{lunar}"));
        if (choices.Percent(80)) parts.Add(choices.Percent(50) ? ChineseDate.Weekday(date) : ChineseDate.Weekday(date).Replace("星期", "周"));
        number = choices.Percent(80) ? 1 + choices.Below(9_999) : null;
        if (number is not null) parts.Add(choices.Of($"第{number}期", $"总第{number}期", $"(总第{number}期)", $"第 {number} 期"));
        if (choices.Percent(30)) parts.Add(choices.Of("今日4版", "今日八版", "本期共4版"));
        for (var i = parts.Count - 1; i > 0; i--)
        {
            var other = choices.Percent(50) ? choices.Below(i + 1) : i;
            (parts[i], parts[other]) = (parts[other], parts[i]);
        }
        return choices.Below(3) switch
        {
            0 => [string.Join(' ', parts)],
            1 => [string.Join('\u3000', parts)],
            _ => parts,
        };
    }

    private static string Chinese(DateOnly date)
    {
        const string digits = "〇一二三四五六七八九";
        return string.Concat(date.Year.ToString().Select(digit => digits[digit - '0'])) + "年" + Small(date.Month) + "月" + Small(date.Day) + "日";

        static string Small(int number) => (number / 10) switch { 0 => "", 1 => "十", var tens => digits[tens] + "十" } + (number % 10 == 0 ? "" : digits[number % 10].ToString());
    }

    private List<string> Ear()
    {
        var length = 4 + choices.Below(4);
        var ear = new List<string>();
        var count = 2 + choices.Below(3);
        for (var i = 0; i < count; i++)
        {
            // Lines of unequal length are known only by the empty lines around them.
            ear.Add(Words.Slogan(choices, partsBlocks ? Math.Clamp(length + choices.Below(3) - 1, 4, 8) : length));
        }
        blocks.Add([.. ear]);
        return ear;
    }

    private Article Article(int number, ref bool isEnded)
    {
        var headline = new List<string> { Words.Headline(choices) };
        if (choices.Percent(30)) headline.Add(Words.Headline(choices));
        string? kicker = null, deck = null;
        var head = new List<string>();
        if (partsBlocks && wrap == 0 && choices.Percent(15)) head.Add(kicker = choices.Of("一年之计在于春——", Words.Place(choices) + "：", "走基层"));
        head.Add(string.Join(' ', headline));
        if (choices.Percent(15)) head.Add(deck = "——" + Words.Place(choices) + "水利纪实");
        if (choices.Percent(50)) blocks.Add(head);
        else blocks.AddRange(head.Select(line => new List<string> { line }));

        var writer = Words.Person(choices);
        var other = Words.Person(choices);
        string? byline = null, dateline = null, opening = "";
        var bylinePlace = BylinePlace.End;
        string ending = "", endingLine = "";
        int? jump = null, continued = null;
        // A plain opening is told from a subhead's paragraph by what ended the article before.
        var opensWithDay = !isEnded || choices.Percent(60);
        var habit = choices.Below(16);
        switch (habit)
        {
            case 0:
                (byline, ending) = (writer, $"（{writer}）");
                break;
            case 1:
                (byline, ending) = ($"{writer} {other}", $"（{writer}{choices.Of(" ", "\u3000", "  ")}{other}）");
                break;
            case 2:
                (byline, endingLine) = ($"{writer} {other}", $"（{writer} {other}）");
                break;
            case 3:
                (byline, ending) = ($"记者 {writer} 通讯员 {other}", $"（记者 {writer}\u3000通讯员 {other}）");
                break;
            case 4:
                (byline, endingLine) = ($"本报记者 {writer} 通讯员 {other}", $"本报记者 {writer} 通讯员 {other}");
                break;
            case 5:
                (byline, endingLine) = ($"记者 {writer} 摄影报道", $"记者 {writer} 摄影报道");
                break;
            case 6:
                Head($"□ {writer}", writer);
                break;
            case 7:
                Head($"{choices.Of("□", "■", "◎", "●")}本报记者 {writer}", $"本报记者 {writer}");
                break;
            case 8:
                Head($"文/{writer} 图/{other}", $"文/{writer} 图/{other}");
                break;
            case 9:
                Head($"本报记者 {writer} 通讯员 {other}", $"本报记者 {writer} 通讯员 {other}");
                break;
            case 10:
                (opening, byline) = ($"本报讯（记者 {writer}）", $"记者 {writer}");
                break;
            case 11:
                (opening, byline) = ($"本报讯 （通讯员 {writer}）", $"通讯员 {writer}");
                break;
            case 12:
                (opening, byline) = ($"本报{Words.Place(choices)}3月8日讯（记者 {writer}）", $"记者 {writer}");
                break;
            case 13:
                (opening, byline) = ($"新华社{choices.Of("北京", "望海")}3月8日电（记者 {writer}、{other}）", $"记者 {writer}、{other}");
                break;
            case 14:
                jump = 2 + choices.Below(7);
                ending = choices.Of($"（下转第{jump}版）", $"(下转{jump}版)", $"下转A{jump}版", $"（下转{"〇一二三四五六七八九"[jump.Value]}版）");
                break;
            default:
                (byline, ending) = (writer, $"({writer})");
                continued = 1;
                blocks.Add([choices.Of("（上接第一版）", "上接1版", "（上接A1版）")]);
                break;
        }
        if (opening.Length > 0) (dateline, opensWithDay) = (opening, false);
        isEnded = ending.Length > 0 || endingLine.Length > 0;

        var body = new List<BodyBlock>();
        var paragraphs = 1 + choices.Below(4);
        for (var i = 0; i < paragraphs; i++)
        {
            if (i > 1 && i < paragraphs - 1 && wrap == 0 && choices.Percent(15))
            {
                var subhead = Words.Subhead(choices);
                body.Add(new Subhead(subhead));
                blocks.Add([subhead]);
            }
            var text = (i == 0 && opensWithDay ? choices.Of("3月6日，", "近日，", "10月31日上午，", "日前，") : "") + Words.Sentences(choices, 1 + choices.Below(4));
            var isLast = i == paragraphs - 1;
            if (isLast && jump is not null && choices.Percent(50)) text = text[..^2];
            body.Add(new Paragraph(text));
            PrintParagraph((i == 0 ? opening : "") + text + (isLast ? ending : ""));
        }
        if (endingLine.Length > 0) blocks.Add([endingLine]);
        return new()
        {
            Number = number,
            Rank = number,
            Kicker = kicker,
            Headline = headline.ToSequence(),
            Deck = deck,
            Byline = byline,
            BylinePlace = bylinePlace,
            Dateline = dateline,
            Body = body.ToSequence(),
            JumpTo = jump,
            ContinuedFrom = continued,
        };

        void Head(string line, string stated)
        {
            (byline, bylinePlace) = (stated, BylinePlace.Head);
            blocks.Add([line]);
        }
    }

    private void PrintParagraph(string text)
    {
        if (wrap > 0)
        {
            Wrap(text);
            return;
        }
        // A column's end cuts anywhere but after a sentence; a few words left alone would be a heading to anyone.
        if (text.Length > 40 && choices.Percent(30))
        {
            var at = 14 + choices.Below(text.Length - 20);
            var isClean = !"。！？”）》)，、".Contains(text[at - 1]) && !"（(".Contains(text[at]) && !text[at..].StartsWith("下转");
            if (isClean && !char.IsAscii(text[at]))
            {
                blocks.Add([text[..at]]);
                blocks.Add([text[at..]]);
                return;
            }
        }
        blocks.Add([text]);
    }

    /// <summary>Breaks a paragraph into lines of a column, its first line two ideographs in; a column's end may part the lines.</summary>
    private void Wrap(string text)
    {
        var lines = new List<string>();
        var line = new StringBuilder("\u3000\u3000");
        var halves = 4;
        foreach (var character in text)
        {
            // A mark that may not begin a line hangs on at the end of the line before; a figure is not broken. Where no indent tells, no line
            // but a paragraph's last ends a sentence: nobody could say whether the paragraph goes on.
            if (halves >= 2 * wrap && !"，。、；：？！”）》)".Contains(character) && !(char.IsAscii(line[^1]) && char.IsAscii(character))
                && !((losesIndents || partsLines) && "。！”".Contains(line[^1])))
            {
                lines.Add(line.ToString());
                line.Clear();
                halves = 0;
            }
            line.Append(character);
            halves += char.IsAscii(character) ? 1 : 2;
        }
        lines.Add(line.ToString());
        if (losesIndents) lines[0] = lines[0][2..];
        if (partsLines) blocks.AddRange(lines.Select(single => new List<string> { single }));
        else if (partsBlocks && lines.Count > 3 && !"。！”》）".Contains(lines[1][^1]) && choices.Percent(30))
        {
            blocks.Add(lines[..2]);
            blocks.Add(lines[2..]);
        }
        else blocks.Add(lines);
    }
}
