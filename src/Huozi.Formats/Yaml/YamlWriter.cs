using System.Globalization;
using System.Text;

namespace Huozi.Formats.Yaml;

/// <summary>Writes maps as an editor would: a key a line, lists indented by two spaces, quotes only where YAML would misread the text.</summary>
internal sealed class YamlWriter
{
    // Words that some YAML readers take for something other than a text.
    private static readonly string[] Misread = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    private readonly StringBuilder text;
    private readonly string indent;
    private string first;

    /// <summary>A writer of a map at the outermost level.</summary>
    public YamlWriter()
        : this(new(), first: "", indent: "")
    {
    }

    private YamlWriter(StringBuilder text, string first, string indent)
    {
        this.text = text;
        this.first = first;
        this.indent = indent;
    }

    /// <summary>Writes a text; nothing for null.</summary>
    public void Text(string key, string? value) => Plain(key, value is null ? null : Scalar(value));

    /// <summary>Writes a value that YAML reads as it stands; nothing for null.</summary>
    public void Plain(string key, string? value)
    {
        if (value is null) return;
        Begin().Append(key).Append(": ").Append(value).Append('\n');
    }

    /// <summary>Writes a list of texts; nothing for an empty one.</summary>
    public void Texts(string key, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0) return;
        Begin().Append(key).Append(":\n");
        foreach (var value in values) text.Append(indent).Append("  - ").Append(Scalar(value)).Append('\n');
    }

    /// <summary>Writes a list of one as a text, a longer one as a list.</summary>
    public void TextOrTexts(string key, IReadOnlyList<string> values)
    {
        if (values.Count == 1) Text(key, values[0]);
        else Texts(key, values);
    }

    /// <summary>Writes a map.</summary>
    public void Map(string key, Action<YamlWriter> write)
    {
        Begin().Append(key).Append(":\n");
        write(new(text, first: indent + "  ", indent + "  "));
    }

    /// <summary>Writes a list of maps, each with one entry at least; nothing for an empty one.</summary>
    public void Maps<T>(string key, IReadOnlyCollection<T> items, Action<YamlWriter, T> write)
    {
        if (items.Count == 0) return;
        Begin().Append(key).Append(":\n");
        foreach (var item in items) write(new(text, first: indent + "  - ", indent + "    "), item);
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private static string Scalar(string value) => IsPlain(value) ? value : Quoted(value);

    // YAML's signs are ASCII. A text of letters, digits and full-width signs that begins with a letter means itself.
    private static bool IsPlain(string value) =>
        value.Length > 0
        && char.IsLetter(value[0])
        && !value.EndsWith(' ')
        && value.All(unit => char.IsLetterOrDigit(unit) || unit is ' ' or >= '\u3001' and <= '\u303F' or >= '\uFF01' and <= '\uFF5E')
        && !Misread.Contains(value, StringComparer.OrdinalIgnoreCase);

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in value)
        {
            _ = unit switch
            {
                '"' or '\\' => quoted.Append('\\').Append(unit),
                _ when NeedsEscape(unit) => quoted.Append("\\u").Append(((int)unit).ToString("X4")),
                _ => quoted.Append(unit),
            };
        }
        return quoted.Append('"').ToString();
    }

    // What cannot be seen, or is a line break to YAML.
    private static bool NeedsEscape(char unit) => char.GetUnicodeCategory(unit) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;

    private StringBuilder Begin()
    {
        text.Append(first);
        first = indent;
        return text;
    }
}
