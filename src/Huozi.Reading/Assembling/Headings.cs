using Huozi.Model;
using Huozi.Model.Recovered;

namespace Huozi.Reading.Assembling;

/// <summary>Gives pages the title and the date that they do not say themselves.</summary>
internal static class Headings
{
    /// <summary>The pages with what the others of their file, else the user, else all others together say of their title and date; null is left where none of them tells, or they do not agree.</summary>
    public static IReadOnlyList<SourcedPage> Complete(IReadOnlyList<SourcedPage> pages, IssueFacts facts)
    {
        var known = pages.GroupBy(page => page.File, StringComparer.Ordinal).ToDictionary(file => file.Key, file => (Title: TheOnly(file, Title), Date: TheOnly(file, Date)), StringComparer.Ordinal);
        var all = (Title: TheOnly(pages, Title), Date: TheOnly(pages, Date));
        return
        [
            .. pages.Select(source => source with
            {
                Page = source.Page with
                {
                    Title = source.Page.Title ?? Named(known[source.File].Title ?? facts.Title ?? all.Title),
                    Date = source.Page.Date ?? known[source.File].Date ?? facts.Date ?? all.Date,
                },
            }),
        ];
    }

    private static string? Title(ReadPage page) => page.Title?.Name;

    private static DateOnly? Date(ReadPage page) => page.Date;

    private static Title? Named(string? name) => name is null ? null : new() { Name = name };

    /// <summary>What all pages that say something say; none where they differ.</summary>
    private static T? TheOnly<T>(IEnumerable<SourcedPage> pages, Func<ReadPage, T?> of) =>
        pages.Select(source => of(source.Page)).Where(found => found is not null).Distinct().Take(2).ToList() is [var only] ? only : default;
}
