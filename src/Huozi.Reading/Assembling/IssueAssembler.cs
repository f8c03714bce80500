using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Assembling;

/// <summary>Makes issues of pages that were read, from one file or many.</summary>
public static class IssueAssembler
{
    // A pair of parts that is less sure is told.
    private const double SureJump = 0.8;

    // What stands where no headline was found, and how much of the text tells which article that is.
    private const string Untitled = "（无题）";
    private const int BeginningLength = 12;

    /// <summary>The issues that some pages are of: those with the same title and date are one.</summary>
    /// <param name="pages">The pages, in the order the user names them. What one does not say of its paper and day is taken from the others, first of its own file, if they agree.</param>
    /// <param name="facts">What the user says of those that say it nowhere.</param>
    /// <exception cref="DiagnosticException">A page's title or date is not known, or an issue has a page twice: <c>no-title</c>, <c>no-date</c>, <c>page-twice</c>.</exception>
    public static IReadOnlyList<AssembledIssue> Assemble(IReadOnlyList<SourcedPage> pages, IssueFacts facts)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(facts);
        var known = Headings.Complete(pages, facts);
        var problems = known.Where(page => page.Page.Title is null).Select(AssemblyProblem.NoTitle).Concat(known.Where(page => page.Page.Date is null).Select(AssemblyProblem.NoDate)).ToList();
        if (problems.Count > 0) throw new DiagnosticException(problems);
        return [.. known.GroupBy(page => (page.Page.Title!.Name, page.Page.Date!.Value)).OrderBy(issue => issue.Key.Value).Select(issue => AssembleOne([.. issue]))];
    }

    private static bool LacksHeadline(Article article) => article.Headline.Count == 0 && article.NeedsHeadline && article.ContinuedFrom is null;

    private static string Beginning(Article article) => article.Body.Count == 0 ? "" : article.Body[0].Text is { Length: > BeginningLength } text ? text[..BeginningLength] : article.Body[0].Text;

    private static AssembledIssue AssembleOne(IReadOnlyList<SourcedPage> unordered)
    {
        var numbered = Number(unordered);
        var sources = numbered.Select(entry => entry.Source).ToList();
        var pages = numbered.Select(entry => PageOf(entry.Source, entry.Number)).ToList();
        var jumps = JumpFinder.Find(pages);
        var warnings = new List<Diagnostic>();
        var number = sources.Select(source => source.Page.IssueNumber).FirstOrDefault(found => found is not null);
        warnings.AddRange(sources.Where(source => source.Page.IssueNumber is { } other && other != number).Select(source => AssemblyProblem.NumbersDiffer(source, number!.Value)));
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var article in pages[i].Articles.Where(LacksHeadline)) warnings.Add(AssemblyProblem.Unheaded(sources[i], Beginning(article)));
            pages[i] = pages[i] with { Articles = pages[i].Articles.Select(article => LacksHeadline(article) ? article with { Headline = [Untitled] } : article).ToSequence() };
        }

        for (var i = 0; i < pages.Count; i++) warnings.AddRange(JumpWarnings(pages[i], sources[i], pages, jumps));
        var issue = new Issue
        {
            Title = TitleOf(sources),
            Date = sources[0].Page.Date!.Value,
            Number = number,
            Ear = sources[0].Page.Ear.ToSequence(),
            Pages = pages.Select(page => page with { Articles = page.Articles.Select(article => Marked(page.Number, article, jumps)).ToSequence() }).ToSequence(),
        };
        return new(issue, sources, jumps, warnings);
    }

    /// <summary>The pages by number. One that has none is taken for the next after the page before it.</summary>
    private static List<(int Number, SourcedPage Source)> Number(IReadOnlyList<SourcedPage> pages)
    {
        var numbered = new SortedDictionary<int, SourcedPage>();
        foreach (var page in pages.Where(page => page.Page.Number is not null))
        {
            var number = page.Page.Number!.Value;
            if (!numbered.TryAdd(number, page)) throw new DiagnosticException(AssemblyProblem.PageTwice(numbered[number], page, number));
        }
        var before = 0;
        foreach (var page in pages)
        {
            var number = page.Page.Number ?? Enumerable.Range(before + 1, numbered.Count + 1).First(free => !numbered.ContainsKey(free));
            numbered.TryAdd(number, page);
            before = number;
        }
        return [.. numbered.Select(entry => (entry.Key, entry.Value))];
    }

    private static Page PageOf(SourcedPage source, int number) => new()
    {
        Number = number,
        Name = source.Page.Name,
        Editor = source.Page.Editor,
        Articles = source.Page.Articles.Select(read => read.Article).OrderBy(article => article.Rank).ThenBy(article => article.Number).ToSequence(),
    };

    /// <summary>The article with the jumps that were found, whatever its own marks say.</summary>
    private static Article Marked(int page, Article article, IReadOnlyList<Jump> jumps) => article with
    {
        JumpTo = jumps.FirstOrDefault(jump => (jump.Page, jump.Article) == (page, article.Number))?.NextPage ?? article.JumpTo,
        ContinuedFrom = jumps.FirstOrDefault(jump => (jump.NextPage, jump.NextArticle) == (page, article.Number))?.Page ?? article.ContinuedFrom,
    };

    private static IEnumerable<Diagnostic> JumpWarnings(Page page, SourcedPage source, List<Page> pages, IReadOnlyList<Jump> jumps)
    {
        foreach (var article in page.Articles)
        {
            var sent = jumps.FirstOrDefault(jump => (jump.Page, jump.Article) == (page.Number, article.Number));
            // Nothing can be said of a page that is not here.
            if (sent is null && article.JumpTo is { } to && IsHere(to)) yield return AssemblyProblem.JumpIsLost(source, page.Number, article.HeadlineText, to);
            if (sent is { Confidence: < SureJump }) yield return AssemblyProblem.JumpIsDoubtful(source, page.Number, article.HeadlineText, sent.NextPage, Headline(sent));
            if (article.ContinuedFrom is { } from && IsHere(from) && !jumps.Any(jump => (jump.NextPage, jump.NextArticle) == (page.Number, article.Number)))
                yield return AssemblyProblem.ContinuationIsLost(source, page.Number, article.HeadlineText, from);
        }

        bool IsHere(int number) => pages.Any(other => other.Number == number);
        string Headline(Jump jump) => pages.First(other => other.Number == jump.NextPage).Articles.First(other => other.Number == jump.NextArticle).HeadlineText;
    }

    /// <summary>The paper, as all pages together tell of it: the nameplate stands on the first, the imprint often on the last.</summary>
    private static Title TitleOf(List<SourcedPage> sources)
    {
        var titles = sources.Select(source => source.Page.Title!).ToList();
        return new()
        {
            Name = titles[0].Name,
            Supervisors = First(title => title.Supervisors),
            Organisers = First(title => title.Organisers),
            Publisher = titles.Select(title => title.Publisher).FirstOrDefault(publisher => publisher is not null),
            Imprint = titles.Select(title => title.Imprint).FirstOrDefault(imprint => imprint != new Imprint()) ?? new(),
        };

        Sequence<string> First(Func<Title, Sequence<string>> names) => titles.Select(names).FirstOrDefault(found => found.Count > 0) ?? [];
    }
}
