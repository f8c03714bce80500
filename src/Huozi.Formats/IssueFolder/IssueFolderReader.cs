using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Formats.IssueFolder;

/// <summary>Reads an issue folder.</summary>
/// <remarks>docs/formats.md, "The issue folder". Reading what <see cref="IssueFolderWriter"/> wrote gives the same issue.</remarks>
public static class IssueFolderReader
{
    /// <summary>The issue that a folder holds, pages by number and articles by rank, then number.</summary>
    /// <exception cref="DiagnosticException">The folder is not a sound issue. Holds every problem found, the warnings among them.</exception>
    public static Checked<Issue> Read(string directory)
    {
        var run = new Run(directory);
        var issue = default(Issue);
        try
        {
            issue = run.Issue();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            run.Findings("").Add(FileProblem.CannotRead(exception.Message));
        }
        if (issue is null || run.Found.Any(found => found.Severity == Severity.Error)) throw new DiagnosticException(run.Found);
        return new(issue, run.Found);
    }

    private sealed class Run(string directory)
    {
        public List<Diagnostic> Found { get; } = [];

        /// <summary>The issue; null where it cannot be put together. What is wrong is in <see cref="Found"/>.</summary>
        public Issue? Issue()
        {
            if (!Directory.Exists(directory))
            {
                Findings("").Add(Problem.FolderMissing);
                return null;
            }
            var issueFindings = Findings(IssueFolderNames.IssueFile);
            if (!File.Exists(InFolder(IssueFolderNames.IssueFile)))
            {
                issueFindings.Add(Problem.IssueFileMissing);
                return null;
            }
            var issue = TextFile.Read(InFolder(IssueFolderNames.IssueFile), issueFindings) is { } text ? IssueFile.Read(text, issueFindings) : null;
            var articles = PageFolders().ToDictionary(folder => folder, Articles);
            if (issue is null) return null;
            Match(issue, articles.Keys, issueFindings);
            var pages = issue.Pages.Select(page => page with { Articles = articles.GetValueOrDefault(IssueFolderNames.PageFolder(page.Number), []) });
            issue = issue with { Pages = pages.ToSequence() };
            WarnOfUnmatchedJumps(issue);
            return issue;
        }

        public FileFindings Findings(string file) => new(Found, file.Length == 0 ? directory : InFolder(file));

        private string InFolder(string file) => Path.Combine(directory, file);

        private IEnumerable<string> PageFolders() => Directory.GetDirectories(directory)
            .Select(path => Path.GetFileName(path)).Where(name => name.All(char.IsAsciiDigit)).Order(StringComparer.Ordinal);

        private void Match(Issue issue, IEnumerable<string> folders, FileFindings findings)
        {
            var listed = issue.Pages.ToDictionary(page => IssueFolderNames.PageFolder(page.Number));
            foreach (var (folder, page) in listed)
                if (!folders.Contains(folder)) findings.Add(Problem.PageFolderMissing(page.Number));
            // Where no page could be read, each folder would be told again what issue.yaml was told.
            foreach (var folder in folders)
                if (listed.Count > 0 && !listed.ContainsKey(folder)) Findings(folder).Add(Problem.FolderNotListed(folder));
        }

        private Sequence<Article> Articles(string folder)
        {
            var files = Directory.GetFiles(InFolder(folder)).Select(path => Path.GetFileName(path))
                .Where(name => Path.GetExtension(name).Equals(".md", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0) Findings(folder).Add(Problem.PageEmpty);
            var named = new Dictionary<int, string>();
            var articles = new List<Article>();
            foreach (var file in files)
            {
                var findings = Findings($"{folder}/{file}");
                var number = ArticleFile.NumberOf(file);
                if (number is null) findings.Add(Problem.ArticleName);
                else if (!named.TryAdd(number.Value, file)) findings.Add(Problem.ArticleTwice(number.Value, named[number.Value]));
                if (TextFile.Read(InFolder($"{folder}/{file}"), findings) is { } text && ArticleFile.Read(text, number ?? 1, directory, folder, findings) is { } article)
                    articles.Add(article);
            }
            return articles.OrderBy(article => article.Rank).ThenBy(article => article.Number).ToSequence();
        }

        private void WarnOfUnmatchedJumps(Issue issue)
        {
            foreach (var page in issue.Pages)
            {
                foreach (var article in page.Articles)
                {
                    if (article.JumpTo is not { } to || issue.Pages.FirstOrDefault(other => other.Number == to) is not { } target) continue;
                    if (target.Articles.Any(other => other.ContinuedFrom == page.Number)) continue;
                    Found.Add(Problem.JumpUnmatched(page.Number, to) with
                    {
                        File = InFolder(IssueFolderNames.PageFolder(page.Number)),
                        Place = $"第{page.Number}版《{article.HeadlineText}》",
                    });
                }
            }
        }
    }
}
