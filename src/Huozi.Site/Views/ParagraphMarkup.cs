using Huozi.Model;

namespace Huozi.Site.Views;

/// <summary>A paragraph's text with its spans marked up.</summary>
internal static class ParagraphMarkup
{
    public static Html Of(Paragraph paragraph)
    {
        var markup = Html.Empty;
        foreach (var (text, span) in paragraph.Stretches())
        {
            Html written = span?.Kind switch
            {
                SpanKind.Bold => $"<strong>{text}</strong>",
                SpanKind.Emphasis => $"""<em class="stressed">{text}</em>""",
                SpanKind.NoteMark => $"<sup>{text}</sup>",
                // Browsers that know no readings, and plain text, show them in parentheses.
                SpanKind.Ruby => $"<ruby>{text}<rp>（</rp><rt>{span.Value.Ruby}</rt><rp>）</rp></ruby>",
                _ => (Html)$"{text}",
            };
            markup.AppendFormatted(written);
        }

        return markup;
    }
}
