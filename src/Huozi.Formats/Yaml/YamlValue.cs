namespace Huozi.Formats.Yaml;

/// <summary>A value of a YAML file and the line it begins on, from 1.</summary>
internal abstract record YamlValue(int Line)
{
    /// <summary>The same value, said by another line.</summary>
    public virtual YamlValue At(int line) => this with { Line = line };
}

/// <summary>A scalar. <paramref name="IsNothing"/>: it says that there is no value (nothing, <c>~</c> or <c>null</c>, unquoted).</summary>
internal sealed record YamlText(string Text, bool IsNothing, int Line) : YamlValue(Line);

/// <summary>A list.</summary>
internal sealed record YamlList(IReadOnlyList<YamlValue> Items, int Line) : YamlValue(Line)
{
    public override YamlValue At(int line) => new YamlList([.. Items.Select(item => item.At(line))], line);
}

/// <summary>A map, its entries in the order written, repeated keys included.</summary>
internal sealed record YamlMap(IReadOnlyList<(YamlText Key, YamlValue Value)> Entries, int Line) : YamlValue(Line)
{
    public override YamlValue At(int line) => new YamlMap([.. Entries.Select(entry => (entry.Key with { Line = line }, entry.Value.At(line)))], line);

    /// <summary>This map with what it leaves out taken from another, in maps inside it too. A list is taken or left as a whole.</summary>
    /// <param name="other">The other map.</param>
    /// <param name="line">The line that names the other: what is taken from there counts as said by it.</param>
    public YamlMap Over(YamlMap other, int line)
    {
        var said = Entries.Where(entry => entry.Value is not YamlText { IsNothing: true }).ToList();
        var taken = new List<(YamlText Key, YamlValue Value)>();
        foreach (var (key, value) in other.Entries)
        {
            var at = said.FindIndex(entry => entry.Key.Text == key.Text);
            if (at < 0) taken.Add((key with { Line = line }, value.At(line)));
            else if (said[at].Value is YamlMap inner && value is YamlMap below) said[at] = (said[at].Key, inner.Over(below, line));
        }
        return new([.. said, .. taken], Line);
    }
}
