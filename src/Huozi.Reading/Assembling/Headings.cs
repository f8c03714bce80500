using Huozi.Model;
using Huozi.Model.Recovered;

namespace Huozi.Reading.Assembling;

/// <summary>Sees to it that every page has a title and a date, as far as pages and user tell.</summary>
internal static class Headings
{
    /// <summary>The pages with what the others of their file, else the user, else all others together say of their title and date; null is left where none of them tells, or they do not agree.</summary>
    public static IReadOnlyList<SourcedPage> Complete(IReadOnlyList<SourcedPage> pages, IssueFacts facts)
    {
        var sound = pages.Select(page => WithTitleOfPaper(page, pages)).ToList();
        var known = sound.GroupBy(page => page.File, StringComparer.Ordinal).ToDictionary(file => file.Key, file => (Title: TheOnly(file, Title), Date: TheOnly(file, Date)), StringComparer.Ordinal);
        var all = (Title: TheOnly(sound, Title), Date: TheOnly(sound, Date));
        return
        [
            .. sound.Select(source => source with
            {
                Page = source.Page with
                {
                    Title = source.Page.Title ?? Named(known[source.File].Title ?? facts.Title ?? all.Title),
                    Date = source.Page.Date ?? known[source.File].Date ?? facts.Date ?? all.Date,
                },
            }),
        ];
    }

    /// <summary>A page may take a large word on it, the name of a supplement, for the paper's. What it prints as well as its own title, and others bear, and do not print its own, is the paper's.</summary>
    private static SourcedPage WithTitleOfPaper(SourcedPage page, IReadOnlyList<SourcedPage> pages)
    {
        var paper = pages.Select(other => Title(other.Page)).FirstOrDefault(title => title is not null && title != Title(page.Page) && Prints(page, title)
            && !pages.Any(other => Title(other.Page) == title && Title(page.Page) is { } own && Prints(other, own)));
        return paper is null ? page : page with { Page = page.Page with { Title = Named(paper) } };
    }

    private static bool Prints(SourcedPage page, string title) => page.Page.Furniture.Any(text => string.Concat(text.Where(character => !char.IsWhiteSpace(character))) == title);

    private static string? Title(ReadPage page) => page.Title?.Name;

    private static DateOnly? Date(ReadPage page) => page.Date;

    private static Title? Named(string? name) => name is null ? null : new() { Name = name };

    /// <summary>What all pages that say something say; none where they differ.</summary>
    private static T? TheOnly<T>(IEnumerable<SourcedPage> pages, Func<ReadPage, T?> of) =>
        pages.Select(source => of(source.Page)).Where(found => found is not null).Distinct().Take(2).ToList() is [var only] ? only : default;
}
