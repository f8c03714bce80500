using System.Globalization;
using Huozi.Formats.Yaml;
using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Model.Layout;
using Huozi.Model.Styles;

namespace Huozi.Formats.Styles;

/// <summary>One section of a house style: its values, each with its unit and within its limits. What is wrong becomes a finding and a stand-in value.</summary>
/// <param name="fields">The values; null where the section itself is missing, which is told already.</param>
/// <param name="faces">The names of the faces at hand.</param>
/// <param name="findings">Where to tell what is wrong.</param>
internal sealed class StyleFields(Fields? fields, IReadOnlyCollection<string> faces, FileFindings findings)
{
    /// <summary>What newsprint takes of all four inks together, in percent (ISO 12647-3).</summary>
    private const int MostInk = 240;

    private static readonly (string Word, bool Value)[] Flags = [("true", true), ("false", false)];

    /// <summary>Whether every value asked for so far was there and in order.</summary>
    public bool IsSound { get; private set; } = fields is not null;

    /// <summary>The line of a key's value.</summary>
    public int? LineOf(string key) => fields?.LineOf(key);

    /// <summary>Counts as unsound, for what is told already.</summary>
    public void Spoil() => IsSound = false;

    /// <summary>Tells what is wrong with a value.</summary>
    public void Refuse(Diagnostic problem, string key)
    {
        Spoil();
        findings.Add(problem, LineOf(key));
    }

    /// <summary>A length in millimetres.</summary>
    public double Millimetres(string key, double least, double most) => Measured(key, "mm", least, most);

    /// <summary>A length in points.</summary>
    public double Points(string key, double least, double most) => Measured(key, "pt", least, most);

    /// <summary>A length in em.</summary>
    public double Em(string key, double least, double most) => Measured(key, "em", least, most);

    /// <summary>A length in em, as thousandths.</summary>
    public int Thousandths(string key, double least, double most) => (int)Math.Round(1000 * Em(key, least, most));

    /// <summary>A share in percent, as thousandths.</summary>
    public int Share(string key, double least, double most) => (int)Math.Round(10 * Measured(key, "%", least, most));

    /// <summary>A whole number.</summary>
    public int Whole(string key, int least, int most)
    {
        if (Text(key) is not { } text) return least;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Refuse(StyleProblem.OutOfRange(key, text, least, most, ""), key);
        return least;
    }

    /// <summary>Yes or no.</summary>
    public bool Flag(string key) => Word(key, Flags);

    /// <summary>One word of a table.</summary>
    public T Word<T>(string key, (string Word, T Value)[] table)
    {
        if (Text(key) is not { } text) return table[0].Value;
        foreach (var (word, value) in table)
            if (word == text) return value;
        Refuse(YamlProblem.UnknownWord(key, text, table.Select(entry => entry.Word)), key);
        return table[0].Value;
    }

    /// <summary>The name of a face at hand.</summary>
    public string Face(string key) => Text(key) is { } name && IsFace(key, name) ? name : "";

    /// <summary>The names of some faces at hand, one at least.</summary>
    public Sequence<string> FaceList(string key) => List(key, 1, 8).Where(name => IsFace(key, name)).ToSequence();

    /// <summary>Sizes in points.</summary>
    public Sequence<double> Sizes(string key, int fewest, int mostItems, double least, double most) =>
        List(key, fewest, mostItems).Select(text => Amount(key, text, "pt", least, most)).ToSequence();

    /// <summary>Sizes of body type with their leading: <c>10.5/14.75 pt</c>.</summary>
    public Sequence<BodySetting> Settings(string key, int fewest, int mostItems, double least, double most)
    {
        var settings = new List<BodySetting>();
        foreach (var text in List(key, fewest, mostItems))
        {
            if (text.Split('/') is not [var size, var leading] || Parse(size + " pt", "pt") is null || Parse(leading, "pt") is null)
            {
                Refuse(StyleProblem.Setting(text), key);
                continue;
            }
            var setting = new BodySetting(Amount(key, size + " pt", "pt", least, most), Amount(key, leading, "pt", least, 2 * most));
            if (setting.Leading < setting.Size) Refuse(StyleProblem.TightLeading(setting.Size, setting.Leading), key);
            settings.Add(setting);
        }
        return settings.ToSequence();
    }

    /// <summary>A colour: four shares in percent, or a word.</summary>
    /// <param name="key">The key.</param>
    /// <param name="accent">What <c>accent</c> stands for; null where the word has no meaning yet.</param>
    public Ink Colour(string key, Ink? accent)
    {
        if (fields is null || fields.IsEmpty(key))
        {
            Text(key);
            return default;
        }
        if (fields.Word(key) is { } word)
        {
            if ((word, accent) switch { ("paper", _) => Ink.Paper, ("black", _) => Ink.Text, ("accent", { } ink) => ink, _ => (Ink?)null } is { } known) return known;
            Refuse(StyleProblem.Ink(key), key);
            return default;
        }
        var shares = fields.Texts(key).Select(text => byte.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var share) && share <= 100 ? share : (byte?)null).ToList();
        if (shares is not [{ } cyan, { } magenta, { } yellow, { } black])
        {
            Refuse(StyleProblem.Ink(key), key);
            return default;
        }
        if (cyan + magenta + yellow + black > MostInk) Refuse(StyleProblem.TooMuchInk(key, cyan + magenta + yellow + black, MostInk), key);
        return new(cyan, magenta, yellow, black);
    }

    /// <summary>A list of sections of one kind.</summary>
    public List<StyleFields> Sections(string key, string[] known, int fewest, int most)
    {
        if (fields is null) return [];
        var before = findings.Count;
        var sections = fields.Maps(key, known).Select(map => new StyleFields(map, faces, findings)).ToList();
        Counted(key, sections.Count, fewest, most, before);
        return sections;
    }

    private string? Text(string key)
    {
        if (fields?.RequiredText(key) is { Length: > 0 } text) return text;
        IsSound = false;
        return null;
    }

    private List<string> List(string key, int fewest, int most)
    {
        if (fields is null) return [];
        var before = findings.Count;
        var items = fields.Texts(key).ToList();
        Counted(key, items.Count, fewest, most, before);
        return items;
    }

    private void Counted(string key, int count, int fewest, int most, int findingsBefore)
    {
        if (findings.Count > findingsBefore) IsSound = false;
        else if (fields!.IsEmpty(key)) Text(key);
        else if (count < fewest || count > most) Refuse(StyleProblem.Count(key, count, fewest, most), key);
    }

    private bool IsFace(string key, string name)
    {
        if (faces.Contains(name)) return true;
        Refuse(YamlProblem.UnknownWord(key, name, faces.Order(StringComparer.Ordinal)), key);
        return false;
    }

    private double Measured(string key, string unit, double least, double most) => Text(key) is { } text ? Amount(key, text, unit, least, most) : least;

    private double Amount(string key, string text, string unit, double least, double most)
    {
        if (Parse(text, unit) is not { } amount) Refuse(StyleProblem.Measure(key, text, unit, $"{most.ToString(CultureInfo.InvariantCulture)} {unit}"), key);
        else if (amount >= least && amount <= most) return amount;
        else Refuse(StyleProblem.OutOfRange(key, text, least, most, " " + unit), key);
        return least;
    }

    private static double? Parse(string text, string unit) =>
        text.EndsWith(unit, StringComparison.Ordinal)
        && double.TryParse(text[..^unit.Length].TrimEnd(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : null;
}
