using System.Text.RegularExpressions;
using Huozi.Model.Diagnostics;
using Huozi.Reading.Credits;
using Huozi.Model.Recovered;
using Huozi.Text.Marks;

namespace Huozi.Reading.Sources.Word;

/// <summary>Makes articles of a document's paragraphs.</summary>
/// <remarks>
/// A paragraph is what its style or label says. Where nothing says so: lines before the text are the head, a short line that stands out is a subhead, and a
/// new article begins after a row of stars, at a heading as high or a line as large as the headline, or at a short line after the writers' names.
/// </remarks>
internal sealed partial class CopyReader
{
    // A headline has some 10 to 30 characters, a deck or kicker may have twice as many.
    private const int LongestHeadLine = 60;
    private const int LongestPlainHeadline = 40;
    private const int LongestSubhead = 30;
    private const int MostHeadLines = 6;
    private const int MostPlainHeadLines = 3;

    private readonly IReadOnlyList<WordParagraph> paragraphs;
    private readonly CopyLook look;
    private readonly WordPictures pictures;
    private readonly string file;
    private readonly List<ReadArticle> articles = [];
    private readonly List<Diagnostic> warnings = [];
    private readonly List<string> desk = [];
    private readonly List<WordPicture> waiting = [];
    private CopyDraft draft = new();
    private int? headlineLevel;
    private bool hasLabelledHeadline;
    private bool isAfterPicture;
    private string? captionAbove;

    private CopyReader(IReadOnlyList<WordParagraph> paragraphs, WordPictures pictures, string file)
    {
        this.paragraphs = paragraphs;
        this.pictures = pictures;
        this.file = file;
        look = CopyLook.Of(paragraphs);
    }

    /// <summary>The articles of a document, and what a person should look at.</summary>
    public static (IReadOnlyList<ReadArticle> Articles, IReadOnlyList<Diagnostic> Warnings) Read(IReadOnlyList<WordParagraph> paragraphs, WordPictures pictures, string file)
    {
        var reader = new CopyReader(paragraphs, pictures, file);
        for (var i = 0; i < paragraphs.Count; i++) reader.Add(paragraphs[i], i);
        reader.Finish();
        if (reader.desk.Count > 0) reader.warnings.Add(WordProblem.Desk(file, reader.desk));
        return (reader.articles, reader.warnings);
    }

    private void Add(WordParagraph line, int at)
    {
        if (Separator().Match(line.Text) is { Success: true } separator)
        {
            Finish();
            line = line with { Content = line.Content.Piece(separator.Length, line.Text.Length) };
        }
        // A picture at the foot of an article's text is its own; one at the head of a page or file waits for what comes.
        if (line.Pictures.Count > 0 && !draft.IsEmpty && !line.StartsPage) foreach (var picture in line.Pictures) draft.AddPicture(picture);
        else waiting.AddRange(line.Pictures);
        if (line.Text.Length == 0)
        {
            isAfterPicture |= line.Pictures.Count > 0;
            if (captionAbove is { } above && draft.AwaitsCaption) draft.AddCaption(above);
            captionAbove = null;
            return;
        }
        line = Named(line);
        var role = line.Role == CopyRole.Unknown ? Guess(line, at) : line.Role;
        if (StartsArticle(line, role, at)) Finish(keepsWaiting: true);
        foreach (var picture in waiting) draft.AddPicture(picture);
        waiting.Clear();
        draft.AddNotes(line.Notes);
        Add(line, role, at);
        isAfterPicture = false;
    }

    private void Add(WordParagraph line, CopyRole role, int at)
    {
        switch (role)
        {
            case CopyRole.Kicker or CopyRole.Headline or CopyRole.Deck when !draft.HasBody:
                if (role == CopyRole.Headline) headlineLevel ??= line.HeadingLevel;
                draft.AddHead(role == CopyRole.Headline ? line : line with { Role = role });
                break;
            case CopyRole.Column when !draft.HasBody:
                draft.Column = ColumnLine().Match(line.Text) is { Success: true } column ? column.Groups["name"].Value : line.Text;
                break;
            case CopyRole.Byline:
                draft.AddByline(BylineText.OwnLine(line.Text) ?? BylineText.BareNames(line.Text) ?? line.Text);
                break;
            case CopyRole.Subhead:
                draft.AddSubhead(line.Text);
                break;
            case CopyRole.Caption when draft.AwaitsCaption:
                draft.AddCaption(line.Text);
                break;
            case CopyRole.Caption when IsPicture(at + 1) && !draft.IsEmpty:
                captionAbove = line.Text;
                break;
            case CopyRole.Caption:
                warnings.Add(WordProblem.CaptionAlone(file, line.Text));
                draft.AddBody(line, SentenceMarks.EndsSentence(draft.LastText));
                break;
            case CopyRole.Credit:
                draft.AddCredit(PictureCredit.AtEnd(line.Text)?.Credit ?? line.Text);
                break;
            case CopyRole.Desk:
                desk.Add(line.Text);
                break;
            default:
                draft.AddBody(line, SentenceMarks.EndsSentence(draft.LastText));
                break;
        }
    }

    /// <summary>The line as the label before its text says, without the label, where that is to be believed.</summary>
    private WordParagraph Named(WordParagraph line)
    {
        var (role, start) = CopyWords.OfLabel(line.Text);
        if (role == CopyRole.Unknown || line.Place == WordPlace.Table) return line;
        var text = line.Content.Piece(start, line.Text.Length);
        // In the text of a notice 主题：… is text; in a talk 记者：… asks; 编辑：… may be a story's.
        var isBelieved = role switch
        {
            CopyRole.Byline => BylineText.Clean(text.Text, isCertain: true) is not null,
            CopyRole.Kicker or CopyRole.Headline or CopyRole.Deck or CopyRole.Column => !draft.HasBody || hasLabelledHeadline,
            CopyRole.Desk => line.Text.Length <= LongestPlainHeadline && !SentenceMarks.EndsSentence(line.Text),
            CopyRole.Credit => draft.AwaitsCredit || waiting.Count > 0,
            _ => true,
        };
        if (!isBelieved) return line;
        hasLabelledHeadline |= role == CopyRole.Headline;
        return line with { Role = role, Content = role == CopyRole.Desk ? line.Content : text };
    }

    private CopyRole Guess(WordParagraph line, int at)
    {
        if (line.Place == WordPlace.Table) return CopyRole.Body;
        if (IsCaption(line, at)) return CopyRole.Caption;
        if (draft.AwaitsCredit && PictureCredit.AtEnd(line.Text) is { Caption: "" }) return CopyRole.Credit;
        if (BylineText.OwnLine(line.Text) is not null && (!draft.IsEmpty || line.Text[0] is not ('(' or '（'))) return CopyRole.Byline;
        if (!draft.HasBody) return GuessInHead(line, at);
        if (StartsArticleByLook(line, at)) return CopyRole.Headline;
        return line.HeadingLevel is not null || (IsShort(line, LongestSubhead) && look.StandsOut(line)) ? CopyRole.Subhead : CopyRole.Body;
    }

    private CopyRole GuessInHead(WordParagraph line, int at)
    {
        var head = draft.Head;
        if (head.Count == 0 && ColumnLine().IsMatch(line.Text) && at + 1 < paragraphs.Count) return CopyRole.Column;
        if (head.Count > 0 && BylineText.BareNames(line.Text) is not null && line.Size <= head.Max(other => other.Size)) return CopyRole.Byline;
        if (line.HeadingLevel is { } level)
        {
            if (headlineLevel is { } top && level > top && head.Count > 0) return CopyRole.Subhead;
            return CopyRole.Headline;
        }
        if (!IsShort(line, LongestHeadLine) || Dateline.AtStart(line.Text) is not null || head.Count >= MostHeadLines) return CopyRole.Body;
        if (head.Count == 0) return IsShort(line, LongestPlainHeadline) || look.StandsOut(line) ? HeadRole() : CopyRole.Body;
        if (line.Text[0] is '—' or '─') return CopyRole.Deck;
        if (look.IsDisplay(line) || (look.StandsOut(line) && !head.Any(look.IsDisplay))) return HeadRole();
        var isPlain = head.All(other => !look.StandsOut(other)) && head.All(other => other.Role == CopyRole.Unknown);
        return isPlain && head.Count < MostPlainHeadLines && IsShort(line, LongestSubhead) && HasTextBelow(at) ? HeadRole() : look.StandsOut(line) ? CopyRole.Subhead : CopyRole.Body;
    }

    // What it is among the head's lines is decided when all are known.
    private static CopyRole HeadRole() => CopyRole.Headline;

    private bool StartsArticle(WordParagraph line, CopyRole role, int at) => role switch
    {
        CopyRole.Headline or CopyRole.Kicker => draft.HasBody || draft.HasEnded,
        CopyRole.Column => draft.HasBody && (line.Role == CopyRole.Column || StartsArticleByLook(line, at)),
        _ => false,
    };

    /// <summary>Whether a line after an article's text begins another article.</summary>
    private bool StartsArticleByLook(WordParagraph line, int at)
    {
        if (line.Place != WordPlace.Text || !IsShort(line, LongestHeadLine)) return false;
        if (line.HeadingLevel is { } level) return headlineLevel is { } top ? level <= top : draft.HasEnded || line.StartsPage;
        if (draft.HasEnded && HasTextBelow(at)) return true;
        if (!look.StandsOut(line)) return false;
        if (line.StartsPage) return true;
        var first = draft.Head.Where(other => other.Role is CopyRole.Unknown or CopyRole.Headline).MaxBy(other => other.Size);
        return look.IsDisplay(line) && first is not null && look.IsDisplay(first) && line.Size >= first.Size && (line.IsCentred || !first.IsCentred) && (line.IsBold || !first.IsBold);
    }

    /// <summary>Whether text, and not another short line, comes within the next lines.</summary>
    private bool HasTextBelow(int at) =>
        paragraphs.Skip(at + 1).Take(MostPlainHeadLines).Any(next => next.Text.Length > LongestPlainHeadline || SentenceMarks.EndsSentence(next.Text));

    private bool IsCaption(WordParagraph line, int at)
    {
        if (CaptionOpening().IsMatch(line.Text)) return isAfterPicture || draft.AwaitsCaption || waiting.Count > 0 || (IsPicture(at + 1) && !draft.IsEmpty);
        var isBeside = isAfterPicture || (draft.AwaitsCaption && line.Place == WordPlace.Box);
        if (!isBeside || look.IsLarger(line)) return false;
        if (PictureCredit.AtEnd(line.Text) is { Caption.Length: > 0 }) return true;
        // Before the headline is known, a line below a picture may be it.
        return draft.Head.Count > 0 && ((line.IsCentred && !look.IsCentred) || line.Size < look.Size);
    }

    private bool IsPicture(int at) => at < paragraphs.Count && paragraphs[at] is { Text.Length: 0, Pictures.Count: > 0, StartsPage: false };

    private static bool IsShort(WordParagraph line, int longest) =>
        line.Text.Length <= longest && line.Text[^1] is not ('。' or '；' or '，' or '、' or ';' or ',') && !SentenceMarks.EndsSentence(line.Text.TrimEnd('！', '？', '!', '?'));

    private void Finish(bool keepsWaiting = false)
    {
        if (!keepsWaiting)
        {
            foreach (var picture in waiting) draft.AddPicture(picture);
            waiting.Clear();
        }
        isAfterPicture = false;
        if (draft.IsEmpty) return;
        var read = draft.Finish(articles.Count + 1, look, pictures);
        var article = read.Article;
        if (article.Headline.Count == 0 && article.Body.Count > 0) warnings.Add(WordProblem.NoHeadline(file, article.Body[0].Text));
        else if (article.Body.Count == 0 && read.Pictures.Count == 0) warnings.Add(WordProblem.NoBody(file, article.HeadlineText));
        articles.Add(read);
        draft = new();
    }

    // A row of signs; 稿件一：, （稿2）, 第三篇.
    [GeneratedRegex(@"^(([*＊※★☆◆●=＝#_~～·—\-－]\s*){3,}$|[（(【\[]?(稿件?\s?[0-9一二三四五六七八九十]{1,3}|第\s?[0-9一二三四五六七八九十]{1,3}\s?[篇则])[)）】\]]?([：:、.．]\s*|\s+|$))")]
    private static partial Regex Separator();

    // 【走基层】, ·新春走基层·
    [GeneratedRegex(@"^([【\[［〔]\s*(?<name>[^】\]］〕]{2,12})\s*[】\]］〕]|[·•]\s*(?<name>[^·•]{2,12})\s*[·•])$")]
    private static partial Regex ColumnLine();

    [GeneratedRegex("^([▲△▼▽↑↓←→]|[上下左右]?图(片)?(为|是|说|①|[一二三四1-9]?[：:])|资料图)")]
    private static partial Regex CaptionOpening();
}
