using System.Runtime.CompilerServices;
using System.Text;

namespace Huozi.Site;

/// <summary>A piece of markup, written as an interpolated string: its literal parts are markup, its holes are escaped.</summary>
/// <remarks>
/// <c>Html p = $"&lt;p&gt;{text}&lt;/p&gt;";</c> is safe for any <c>text</c>, in content and in quoted attributes. Only a hole that is itself
/// <see cref="Html"/> stands as it is. A hole that holds a plain interpolated string is text, and shows as text.
/// </remarks>
[InterpolatedStringHandler]
internal sealed class Html
{
    private readonly StringBuilder markup;

    public Html(int literalLength, int formattedCount) => markup = new(literalLength + formattedCount * 16);

    /// <summary>No markup.</summary>
    public static Html Empty => new(0, 0);

    /// <summary>The markup for a value that may be missing.</summary>
    public static Html With<T>(T? value, Func<T, Html> write)
        where T : class => value is null or "" ? Empty : write(value);

    /// <summary>The markup, or none.</summary>
    public static Html When(bool condition, Func<Html> write) => condition ? write() : Empty;

    /// <summary>Text that is markup already, such as a script's JSON.</summary>
    public static Html Raw(string markup)
    {
        var html = Empty;
        html.AppendLiteral(markup);
        return html;
    }

    public void AppendLiteral(string text) => markup.Append(text);

    public void AppendFormatted(Html? html) => markup.Append(html?.markup);

    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (var piece in pieces) AppendFormatted(piece);
    }

    public void AppendFormatted(int number) => markup.Append(number);

    public void AppendFormatted(string? text)
    {
        foreach (var character in text ?? "")
            _ = character switch
            {
                '&' => markup.Append("&amp;"),
                '<' => markup.Append("&lt;"),
                '>' => markup.Append("&gt;"),
                '"' => markup.Append("&quot;"),
                '\'' => markup.Append("&#39;"),
                // Control characters are not allowed in HTML and show as nothing.
                _ when char.IsControl(character) && character is not ('\n' or '\t') => markup.Append('\uFFFD'),
                _ => markup.Append(character),
            };
    }

    public override string ToString() => markup.ToString();
}
