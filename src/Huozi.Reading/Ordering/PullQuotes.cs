using System.Text;
using Huozi.Model.Geometry;
using Huozi.Reading.Credits;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources.Printed;
using Huozi.Text.Marks;

namespace Huozi.Reading.Ordering;

/// <summary>Tells quotations pulled out of the text (引文) from headlines: large type in the middle of a column whose words stand in the text too.</summary>
internal static class PullQuotes
{
    private const double Larger = 1.1;
    private const int Shortest = 6;

    // Text of the same columns stands so close above and below, in em of the quotation.
    private const double Near = 3;
    private const double RuleNear = 1.5;

    /// <summary>The quotations among a page's blocks.</summary>
    /// <param name="blocks">The blocks of articles.</param>
    /// <param name="page">The page, for its rules.</param>
    /// <param name="bodySize">The size of body type, in points.</param>
    /// <param name="indentsParagraphs">Whether paragraphs begin with an indent on this page.</param>
    public static IReadOnlyList<TextBlock> Find(IReadOnlyList<TextBlock> blocks, PrintedPage page, double bodySize, bool indentsParagraphs)
    {
        TextBlock[] body = [.. blocks.Where(block => block.Size < Larger * bodySize)];
        var text = new Lazy<string>(() => string.Join('\n', body.Select(block => Plain(block.Text))));
        return [.. blocks.Where(block => block.Size >= Larger * bodySize && (IsRuledOff(block, page) && GoesOnAround(block, body)
            || ((IsInside(block, body, indentsParagraphs) || IsRuledOff(block, page)) && IsIn(Plain(block.Text), text.Value))))];
    }

    /// <summary>Whether the text above a block goes on under it: it ends inside a sentence, and what is below begins no paragraph.</summary>
    private static bool IsInside(TextBlock quote, TextBlock[] body, bool indents) =>
        body.Where(other => IsNear(other, quote)).MaxBy(other => other.Flow.Bottom) is { } above && body.Where(other => IsNear(quote, other)).MinBy(other => other.Flow.Top) is { } below
        && quote.Flow.Left > above.Column.Left - quote.Size && quote.Flow.Right < above.Column.Right + quote.Size
        && above.Last.Flow.Right > above.Column.Right - (1.2 * above.Size) && !EndsArticle(above.Last.Text)
        && (indents ? below.First.Flow.Left < below.Column.Left + (0.5 * below.Size) && !below.First.HasDropCap : !SentenceMarks.EndsSentence(above.Text));

    /// <summary>Whether text stands right above and below in the same column, and none of it ends an article.</summary>
    private static bool GoesOnAround(TextBlock quote, TextBlock[] body) =>
        body.Where(other => IsNear(other, quote)).MaxBy(other => other.Flow.Bottom) is { } above && !EndsArticle(above.Last.Text) && above.Lines.Count > 1 && IsOver(above, quote) && body.Any(other => IsNear(quote, other) && IsOver(other, quote));

    /// <summary>Whether a block's column holds a quotation.</summary>
    private static bool IsOver(TextBlock text, TextBlock quote) => quote.Flow.Left > text.Column.Left - quote.Size && quote.Flow.Right < text.Column.Right + quote.Size;

    /// <summary>Whether rules as wide as the block's column stand right above and below it.</summary>
    private static bool IsRuledOff(TextBlock quote, PrintedPage page)
    {
        Area[] near = [.. page.Rules.Where(rule => IsRuleOf(rule, quote)).Select(rule => TextLine.ToFlow(rule.Area, quote.IsDown))];
        return Array.Exists(near, rule => rule.CentreY < quote.Flow.CentreY) && Array.Exists(near, rule => rule.CentreY > quote.Flow.CentreY);
    }

    /// <summary>The page without the rules of its quotations: they part no text.</summary>
    public static PrintedPage WithoutRules(PrintedPage page, IReadOnlyList<TextBlock> quotes) =>
        quotes.Count == 0 ? page : page with { Rules = [.. page.Rules.Where(rule => !quotes.Any(quote => IsRuleOf(rule, quote)))] };

    private static bool IsRuleOf(PrintedRule rule, TextBlock quote) => rule.IsLevel != quote.IsDown && TextLine.ToFlow(rule.Area, quote.IsDown) is var area && IsAsWide(area, quote)
        && Math.Max(quote.Flow.Top - area.CentreY, area.CentreY - quote.Flow.Bottom) is > 0 and var off && off < RuleNear * quote.Size;

    private static bool IsAsWide(Area rule, TextBlock quote) => rule.Width < (1.3 * (quote.Column.Right - quote.Column.Left)) + (2 * quote.Size) && rule.SharedWidth(quote.Flow) > 0.8 * quote.Flow.Width;

    private static bool EndsArticle(string text) => text[^1] is ')' or '）' || BylineText.OwnLine(text) is not null || BylineText.AtEnd(text) is not null;

    private static bool IsNear(TextBlock above, TextBlock below) =>
        above.IsDown == below.IsDown && above.Enclosure == below.Enclosure && above.Flow.SharedWidth(below.Flow) > 0.5 * Math.Min(above.Flow.Width, below.Flow.Width)
        && below.Flow.Top - above.Flow.Bottom is var white && white > -0.5 * below.Size && white < Near * Math.Max(above.Size, below.Size) && below.Flow.CentreY > above.Flow.CentreY;

    /// <summary>Whether the words stand in the text, if parted by the end of a column.</summary>
    private static bool IsIn(string quote, string text)
    {
        if (quote.Length < Shortest) return false;
        if (text.Contains(quote, StringComparison.Ordinal)) return true;
        for (var cut = Shortest / 2; cut <= quote.Length - (Shortest / 2); cut++)
        {
            if (text.Contains(quote[..cut] + "\n", StringComparison.Ordinal) && text.Contains("\n" + quote[cut..], StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character)) plain.Append(character);
        }

        return plain.ToString();
    }
}
