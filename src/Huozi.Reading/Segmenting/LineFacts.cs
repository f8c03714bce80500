using Huozi.Reading.Credits;
using Huozi.Reading.Joining;
using Huozi.Reading.Sources;
using Huozi.Text.Marks;

namespace Huozi.Reading.Segmenting;

/// <summary>What a line shows of itself, found once for all the roles it is tried in.</summary>
internal sealed class LineFacts
{
    // 的 and its like bind to what follows; no heading ends with them. The second string's bind to what goes before.
    private const string OpenEndings = "的和与及在对将把被为从向以等或并而至于是、（“《—";
    private const string BoundBeginnings = "的了着过们地得";

    // No day is longer than this: 2026年12月31日.
    private const int LongestDay = 11;

    public LineFacts(DumpLine line, string tailBefore, string before, string after)
    {
        Line = line;
        var text = line.Text;
        Length = Measure(text) / 2.0;
        // The indent is a part of the line's width, but not of its text.
        Width = Measure(text) + (line.IsIndented ? 4 : 0);
        EndsSentence = SentenceMarks.EndsSentence(text);
        EndsWithPause = SentenceMarks.IsPause(text[^1]);
        EndsWithColon = text[^1] is '：' or ':';
        EndsOpen = EndsWithPause || OpenEndings.Contains(text[^1]);
        Pauses = text.Count(character => character is '，' or '；');
        HasLineEnd = TextJoiner.HeadlineLines(text).Skip(1).Any();
        HasStop = text.Contains('。');
        BeginsWithClosingMark = SentenceMarks.IsPause(text[0]) || SentenceMarks.IsEnd(text[0]) || PairedMarks.IsClosing(text[0]);
        BeginsBound = BeginsWithClosingMark || BoundBeginnings.Contains(text[0]);
        // A day may itself be cut: 3月 on one line, 5日 on the next.
        IsRestOfOpening = before.Length is > 0 and < LongestDay && CutsOpening(before, text);
        OpensReport = !IsRestOfOpening && (Dateline.OpensReport(text) || (text.Length < LongestDay && CutsOpening(text, after)));
        // The rest of a mark whose bracket opened on the line before is not a mark of its own.
        var isRest = tailBefore is [.., '(' or '（'];
        IsByline = !isRest && BylineText.OwnLine(text) is not null;
        IsBareByline = !IsByline && BylineText.BareNames(text) is not null;
        IsJump = !isRest && JumpMark.AtEnd(text) is { Before.Length: 0 };
        var continuation = JumpMark.AtStart(text);
        IsContinuation = continuation is { After.Length: 0 };
        BeginsWithContinuation = continuation is not null;
        BeginsWithDash = text.StartsWith('—');
        EndsWithDash = text.EndsWith('—');
        LeavesPairOpen = PairedMarks.Depths(text)[^1] > 0;
        // A byline may itself be cut: the end of the line before is looked at too.
        var tail = tailBefore + text;
        var jump = JumpMark.AtEnd(tail);
        EndsArticle = jump is not null || (BylineText.AtEnd(tail) is { } byline && (byline.Before.Length == 0 || SentenceMarks.EndsSentence(byline.Before)));
    }

    public DumpLine Line { get; }

    /// <summary>In ideographs; two ASCII characters count as one.</summary>
    public double Length { get; }

    /// <summary>In half ideographs.</summary>
    public int Width { get; }

    /// <summary>The width of the column the line stands in, in half ideographs; 0 where the text is not wrapped to one.</summary>
    public int ColumnWidth { get; set; }

    public bool EndsSentence { get; }

    public bool EndsWithPause { get; }

    public bool EndsWithColon { get; }

    /// <summary>Whether it ends with a word that binds to what follows.</summary>
    public bool EndsOpen { get; }

    public int Pauses { get; }

    public bool HasStop { get; }

    /// <summary>Whether a space in it stands for a line end, as in headlines.</summary>
    public bool HasLineEnd { get; }

    public bool BeginsWithClosingMark { get; }

    /// <summary>Whether it begins with a word or mark that binds to what goes before.</summary>
    public bool BeginsBound { get; }

    public bool OpensReport { get; }

    /// <summary>Whether the day or dateline that opens a report began on the line before.</summary>
    public bool IsRestOfOpening { get; }

    public bool IsByline { get; }

    public bool IsBareByline { get; }

    public bool IsJump { get; }

    public bool IsContinuation { get; }

    public bool BeginsWithContinuation { get; }

    public bool BeginsWithDash { get; }

    public bool EndsWithDash { get; }

    public bool LeavesPairOpen { get; }

    /// <summary>Whether a byline or a jump stands at its end.</summary>
    public bool EndsArticle { get; }

    /// <summary>Whether the line fills its column: a hanging mark or a figure makes up to a character and a half of difference.</summary>
    public bool IsFull => ColumnWidth > 0 && Math.Abs(Width - ColumnWidth) <= 3;

    /// <summary>Whether the line is as long as a paragraph's first line whose indent the dump has lost.</summary>
    public bool IsFullButForIndent => ColumnWidth > 0 && Width < ColumnWidth - 2 && Width >= ColumnWidth - 5;

    public bool IsMark => IsByline || IsJump || IsContinuation;

    private static bool CutsOpening(string text, string next) => !Dateline.OpensReport(text) && Dateline.OpensReport(text + next) && char.IsAsciiDigit(text[0]);

    /// <summary>A text's width in half ideographs.</summary>
    public static int Measure(string text)
    {
        var width = 0;
        foreach (var character in text) width += char.IsAscii(character) ? 1 : 2;
        return width;
    }
}
