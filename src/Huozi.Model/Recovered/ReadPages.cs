namespace Huozi.Model.Recovered;

/// <summary>An issue that is known already, as if its pages had been read.</summary>
public static class ReadPages
{
    /// <summary>The pages of an issue, each with all that the issue says of itself.</summary>
    public static IReadOnlyList<ReadPage> Of(Issue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return
        [
            .. issue.Pages.Select((page, i) => new ReadPage
            {
                Place = i + 1,
                Number = page.Number,
                Name = page.Name,
                Editor = page.Editor,
                Title = issue.Title,
                Date = issue.Date,
                IssueNumber = issue.Number,
                Ear = issue.Ear,
                Articles = [.. page.Articles.Select(article => new ReadArticle { Article = article })],
            }),
        ];
    }
}
