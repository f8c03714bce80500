using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Model.Recovered;
using Huozi.Reading.Furniture;
using Huozi.Reading.Joining;
using Huozi.Reading.Segmenting;
using Huozi.Reading.Sources;
using Huozi.Reading.Untangling;
using Huozi.Text;
using Huozi.Text.Marks;

namespace Huozi.Reading;

/// <summary>Reads the text dump of newspaper pages: what a text layer or a recogniser gives, without geometry.</summary>
/// <remarks>
/// The steps: bytes to lines (Sources), furniture and text parted (Furniture), columns that were written row by row put in order (Untangling), each line's
/// role (Segmenting), lines to articles (Joining; with the bylines, datelines and jumps of Credits). It knows no paper by name: what it goes by is in the
/// tables of costs and weights.
/// </remarks>
public static class DumpReader
{
    // A Chinese page is ideographs and punctuation; a table of figures or a program is not.
    private const double LeastIdeographs = 0.3;

    /// <summary>Reads a dump as an issue: one page, or several parted by form feeds.</summary>
    /// <param name="bytes">The file: UTF-8, UTF-16 or GB18030, found out from the bytes.</param>
    /// <param name="fileName">The file's name, for the diagnostics.</param>
    /// <returns>The issue, with warnings about what is stated wrongly or looks damaged.</returns>
    /// <exception cref="DiagnosticException">
    /// No newspaper page can be read: <c>dump-empty</c>, <c>dump-binary</c>, <c>dump-damaged</c>, <c>not-a-newspaper</c>, <c>no-date</c>,
    /// <c>no-such-day</c>, <c>dates-differ</c>, <c>no-title</c>, <c>no-articles</c>.
    /// </exception>
    public static Checked<Issue> Read(ReadOnlySpan<byte> bytes, string fileName)
    {
        var (pages, warnings) = ReadPages(bytes, fileName);
        var first = pages[0];
        return new(
            new()
            {
                Title = first.Title ?? throw new DiagnosticException(DumpProblem.NoTitle(fileName)),
                Date = first.Date ?? throw new DiagnosticException(DumpProblem.NoDate(fileName)),
                Number = first.IssueNumber,
                Ear = first.Ear.ToSequence(),
                Pages = pages.Select(page => new Page
                {
                    Number = page.Number!.Value,
                    Name = page.Name,
                    Editor = page.Editor,
                    Articles = page.Articles.Select(article => article.Article).ToSequence(),
                }).ToSequence(),
            },
            warnings);
    }

    /// <summary>Reads the pages of a dump, whether or not they say whose they are and of what day.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name, for the diagnostics.</param>
    /// <returns>The pages, each with all that any of them says of the issue, with warnings.</returns>
    /// <exception cref="DiagnosticException">As in <see cref="Read"/>, but for <c>no-date</c> and <c>no-title</c>.</exception>
    public static Checked<IReadOnlyList<ReadPage>> ReadPages(ReadOnlySpan<byte> bytes, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var text = bytes.IsEmpty ? "" : DumpEncoding.Decode(bytes, fileName);
        var dumpPages = DumpText.Pages(text);
        if (dumpPages.Count == 0) throw new DiagnosticException(DumpProblem.Empty(fileName));
        if (!IsChinese(text)) throw new DiagnosticException(DumpProblem.NotANewspaper(fileName));

        var furniture = new List<PageFurniture>();
        foreach (var page in dumpPages) furniture.Add(FurnitureReader.Read(page, furniture.FirstOrDefault(read => read.Title is not null)?.Title));
        var pages = furniture.Select(page => Articles(page.Body)).ToList();

        var warnings = new List<Diagnostic>();
        var date = IssueChecks.Date(furniture, fileName, hasText: pages.SelectMany(articles => articles).Any(HasText));
        var title = furniture.Select(page => page.Title).FirstOrDefault(name => name is not null);
        if (pages.All(articles => articles.Count == 0)) throw new DiagnosticException(DumpProblem.NoArticles(fileName));
        if (date is { } day) IssueChecks.Calendar(furniture, day, fileName, warnings);
        var number = IssueChecks.Number(furniture, fileName, warnings);

        var result = new List<ReadPage>();
        for (var i = 0; i < pages.Count; i++)
        {
            var pageNumber = furniture[i].Number ?? (result.Count == 0 ? 1 : result[^1].Number!.Value + 1);
            foreach (var article in pages[i]) Check(article, pageNumber, fileName, warnings);
            result.Add(new()
            {
                Place = i + 1,
                Number = pageNumber,
                Name = furniture[i].SectionName,
                Editor = Labelled([furniture[i]], FurnitureLabel.Editor),
                Title = title is null ? null : Title(title, furniture),
                Date = date,
                IssueNumber = number,
                Ear = furniture[0].Ear,
                Articles = [.. pages[i].Select(article => new ReadArticle { Article = article.Article })],
            });
        }

        return new(result, warnings);
    }

    private static IReadOnlyList<DumpArticle> Articles(IReadOnlyList<DumpLine> lines) => Untangler.Untangle(lines) is { } texts
        ? ArticleBuilder.Build(texts)
        : ArticleBuilder.Build(lines, Segmenter.Segment(new PageFacts(lines)));

    private static bool IsChinese(string text)
    {
        var visible = text.Count(character => !char.IsWhiteSpace(character));
        return Ideograph.Count(text) >= visible * LeastIdeographs;
    }

    private static bool HasText(DumpArticle article) => article.Article.Paragraphs.Any(paragraph => SentenceMarks.EndsSentence(paragraph));

    private static Title Title(string name, List<PageFurniture> pages) => new()
    {
        Name = name,
        Supervisors = pages[0].Supervisors.ToSequence(),
        Organisers = pages[0].Organisers.ToSequence(),
        Publisher = pages[0].Publisher,
        Imprint = new()
        {
            SerialNumber = Labelled(pages, FurnitureLabel.SerialNumber),
            PostalCode = Labelled(pages, FurnitureLabel.PostalCode),
            Address = Labelled(pages, FurnitureLabel.Address),
            Telephone = Labelled(pages, FurnitureLabel.Telephone),
            Printer = Labelled(pages, FurnitureLabel.Printer),
            Distribution = Labelled(pages, FurnitureLabel.Distribution),
            Price = Labelled(pages, FurnitureLabel.Price),
        },
    };

    private static string? Labelled(IEnumerable<PageFurniture> pages, FurnitureLabel label) =>
        pages.SelectMany(page => page.Items).Select(entry => entry.Item).OfType<LabelledItem>().FirstOrDefault(item => item.Label == label)?.Value;

    private static void Check(DumpArticle read, int page, string file, List<Diagnostic> warnings)
    {
        var article = read.Article;
        if (article.Headline.Count == 0) { if (article.ContinuedFrom is null) warnings.Add(DumpProblem.NoHeadline(file, read.Line, page)); }
        else if (article.Body.Count == 0) warnings.Add(DumpProblem.NoBody(file, read.Line, page, article.HeadlineText));
        if (read.MayLackBody) warnings.Add(DumpProblem.KickerOrHeadline(file, read.Line, page, article.HeadlineText, article.Kicker!));
        for (var i = 0; i < article.Body.Count; i++)
        {
            var text = article.Body[i].Text;
            // What a jump breaks off may leave its pairs open.
            var isBrokenOff = (i == article.Body.Count - 1 && article.JumpTo is not null) || (i == 0 && article.ContinuedFrom is not null);
            if (!isBrokenOff && PairedMarks.FindUnpaired(text) is >= 0 and var at) warnings.Add(DumpProblem.Unpaired(file, read.BlockLines[i], page, article.HeadlineText, text[at]));
        }
    }
}
