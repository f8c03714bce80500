using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Huozi.Model;

namespace Huozi.Formats.Yaml;

/// <summary>A map's values by key, checked as they are asked for. What is wrong becomes a finding and a stand-in value.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, YamlValue> values = [];
    private readonly FileFindings findings;

    /// <summary>The fields of a map; keys that are not known, and keys given twice, become findings.</summary>
    public Fields(YamlMap map, string[] known, FileFindings findings)
    {
        this.findings = findings;
        Line = map.Line;
        foreach (var (key, value) in map.Entries)
        {
            if (!known.Contains(key.Text)) findings.Add(YamlProblem.UnknownKey(key.Text, Nearest(key.Text, known), known), key.Line);
            else if (!values.TryAdd(key.Text, value)) findings.Add(YamlProblem.DuplicateKey(key.Text), key.Line);
        }
    }

    /// <summary>The line the map begins on.</summary>
    public int Line { get; }

    /// <summary>The line of a key's value, or of the map where there is none.</summary>
    public int LineOf(string key) => values.TryGetValue(key, out var value) ? value.Line : Line;

    /// <summary>A text; null for none.</summary>
    public string? Text(string key) => TryGet(key, out var value) && Copy(key, value) is { Length: > 0 } text ? text : null;

    /// <summary>A text that must be there.</summary>
    public string RequiredText(string key)
    {
        if (Text(key) is { } text) return text;
        if (IsEmpty(key)) findings.Add(YamlProblem.KeyMissing(key), LineOf(key));
        return "";
    }

    /// <summary>A text where the value is one; null for none and for a value of another kind.</summary>
    public string? Word(string key) => TryGet(key, out var value) && value is YamlText { Text: var text } ? text : null;

    /// <summary>Whether a key is left out or given an empty value.</summary>
    public bool IsEmpty(string key) => !TryGet(key, out var value) || value is YamlText { Text: "" } or YamlList { Items: [] };

    /// <summary>A list of texts; empty for none.</summary>
    public Sequence<string> Texts(string key) =>
        Items(key).Select(item => Copy(key, item)).OfType<string>().Where(text => IsSaid(key, text)).ToSequence();

    /// <summary>A list of texts that may be written as one text.</summary>
    public Sequence<string> TextOrTexts(string key) =>
        TryGet(key, out var value) && value is not YamlList ? Text(key) is { } text ? [text] : [] : Texts(key);

    /// <summary>A whole number above 0; null for none.</summary>
    public int? Number(string key)
    {
        if (Text(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        findings.Add(YamlProblem.NotPositive(key, text), LineOf(key));
        return null;
    }

    /// <summary>A day.</summary>
    public DateOnly? Date(string key)
    {
        if (RequiredText(key) is not { Length: > 0 } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        findings.Add(YamlProblem.BadDate(text), LineOf(key));
        return null;
    }

    /// <summary>One word of a table; the given one for none.</summary>
    [return: NotNullIfNotNull(nameof(otherwise))]
    public T? Word<T>(string key, (string Word, T Value)[] table, T? otherwise)
    {
        if (Text(key) is not { } text) return otherwise;
        foreach (var (word, value) in table)
            if (word == text) return value!;
        findings.Add(YamlProblem.UnknownWord(key, text, table.Select(entry => entry.Word)), LineOf(key));
        return otherwise;
    }

    /// <summary>A map; null for none.</summary>
    public Fields? Map(string key, string[] known) => TryGet(key, out var value) ? MapOf(key, value, known) : null;

    /// <summary>A list of maps; empty for none.</summary>
    public List<Fields> Maps(string key, string[] known) => [.. Items(key).Select(item => MapOf(key, item, known)).OfType<Fields>()];

    private static string? Nearest(string key, string[] known)
    {
        var nearest = known.MinBy(word => Distance(key, word))!;
        // Two slips, and never more than half of the word: further off is no slip of the finger.
        return Distance(key, nearest) <= Math.Min(2, nearest.Length / 2) ? nearest : null;
    }

    /// <summary>How many letters must be put in, left out or replaced to make one word of the other (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 0; i < a.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < b.Length; j++)
            {
                var replaced = diagonal + (a[i] == b[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, 1 + Math.Min(row[j], row[j + 1]));
            }
        }
        return row[^1];
    }

    private bool TryGet(string key, [NotNullWhen(true)] out YamlValue? value) =>
        values.TryGetValue(key, out value) && value is not YamlText { IsNothing: true };

    private IReadOnlyList<YamlValue> Items(string key)
    {
        if (!TryGet(key, out var value)) return [];
        if (value is YamlList list) return list.Items;
        findings.Add(YamlProblem.ListExpected(key), value.Line);
        return [];
    }

    private string? Copy(string key, YamlValue value)
    {
        if (value is not YamlText { IsNothing: false, Text: var text })
        {
            findings.Add(YamlProblem.TextExpected(key), value.Line);
            return null;
        }
        if (CopyText.Intruder(text) is not { } intruder) return text;
        findings.Add(FileProblem.Control(intruder), value.Line);
        return null;
    }

    private bool IsSaid(string key, string text)
    {
        if (text.Length > 0) return true;
        findings.Add(YamlProblem.TextExpected(key), LineOf(key));
        return false;
    }

    private Fields? MapOf(string key, YamlValue value, string[] known)
    {
        if (value is YamlMap map) return new(map, known, findings);
        findings.Add(YamlProblem.MapExpected(key), value.Line);
        return null;
    }
}
