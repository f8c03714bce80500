using Huozi.Model.Calendar;
using Huozi.Model.Diagnostics;
using Huozi.Reading.Furniture;

namespace Huozi.Reading;

/// <summary>Decides what the furniture of all pages says of the issue, and checks it against the calendar.</summary>
internal static class IssueChecks
{
    /// <summary>The date of publication; null where no page states it.</summary>
    /// <exception cref="DiagnosticException">There are two, or there is no such day; or there is none, and no text either.</exception>
    public static DateOnly? Date(IReadOnlyList<PageFurniture> pages, string file, bool hasText)
    {
        (DateOnly Date, int Line)? first = null;
        foreach (var (item, line) in Items<DateItem>(pages))
        {
            if (item.Date is not { } date) throw new DiagnosticException(DumpProblem.NoSuchDay(file, line, item.Stated));
            first ??= (date, line);
            if (first.Value.Date != date) throw new DiagnosticException(DumpProblem.DatesDiffer(file, first.Value.Line, first.Value.Date, line, date));
        }
        if (first is null && !hasText) throw new DiagnosticException(DumpProblem.NotANewspaper(file));
        return first?.Date;
    }

    /// <summary>Warns of a weekday or a lunar date that is not the date's.</summary>
    public static void Calendar(IReadOnlyList<PageFurniture> pages, DateOnly date, string file, List<Diagnostic> warnings)
    {
        foreach (var (item, line) in Items<WeekdayItem>(pages))
        {
            if (item.Weekday != ChineseDate.Weekday(date)) warnings.Add(DumpProblem.WeekdayDiffers(file, line, item.Stated, date));
        }
        if (date < LunarDate.First || date > LunarDate.Last) return;
        var lunar = LunarDate.Of(date);
        foreach (var (item, line) in Items<LunarItem>(pages))
        {
            var isRight = item.Month == lunar.Month && item.Day == lunar.Day && item.IsLeapMonth == lunar.IsLeapMonth && (item.YearName ?? lunar.YearName) == lunar.YearName;
            if (!isRight) warnings.Add(DumpProblem.LunarDiffers(file, line, item.Stated, lunar, date));
        }
    }

    /// <summary>The issue's number: the first stated, unless one is called the total (总第…期).</summary>
    public static int? Number(IReadOnlyList<PageFurniture> pages, string file, List<Diagnostic> warnings)
    {
        var stated = Items<IssueNumberItem>(pages).ToList();
        foreach (var (item, line) in stated)
        {
            if (item.Number is null) warnings.Add(DumpProblem.BadIssueNumber(file, line, item.Stated));
        }
        var numbers = stated.Select(entry => entry.Item).Where(item => item.Number is not null).ToList();
        // A total is never less than a number of the year's; a smaller "total" is another count.
        return (numbers.FirstOrDefault(item => item.IsTotal && item.Number >= numbers[0].Number) ?? numbers.FirstOrDefault())?.Number;
    }

    private static IEnumerable<(T Item, int Line)> Items<T>(IEnumerable<PageFurniture> pages) where T : FurnitureItem =>
        pages.SelectMany(page => page.Items).Where(entry => entry.Item is T).Select(entry => ((T)entry.Item, entry.Line));
}
