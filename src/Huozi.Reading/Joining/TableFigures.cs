using System.Text.RegularExpressions;
using Huozi.Model;

namespace Huozi.Reading.Joining;

/// <summary>Tells a table (行情, 成绩, 班次) from a report: figures make up most of it, and it has no sentence.</summary>
internal static partial class TableFigures
{
    private const int Fewest = 8;
    private const double LeastShare = 0.5;

    public static bool Are(Article article)
    {
        var text = string.Concat(article.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text));
        if (text.Length == 0 || text.AsSpan().IndexOfAny("。！？；") >= 0) return false;
        var figures = Figure().Matches(text);
        return figures.Count >= Fewest && figures.Sum(figure => figure.Length) > LeastShare * text.Length;
    }

    // Cells of a row may stand without white between: 52.96 and 30.24 are two figures, 1 and 2 one.
    [GeneratedRegex(@"[-+±]?[0-9]+([.:：/][0-9]{1,2})?%?")]
    private static partial Regex Figure();
}
