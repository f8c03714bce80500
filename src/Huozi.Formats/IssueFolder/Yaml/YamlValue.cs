namespace Huozi.Formats.IssueFolder.Yaml;

/// <summary>A value of a YAML file and the line it begins on, from 1.</summary>
internal abstract record YamlValue(int Line);

/// <summary>A scalar. <paramref name="IsNothing"/>: it says that there is no value (nothing, <c>~</c> or <c>null</c>, unquoted).</summary>
internal sealed record YamlText(string Text, bool IsNothing, int Line) : YamlValue(Line);

/// <summary>A list.</summary>
internal sealed record YamlList(IReadOnlyList<YamlValue> Items, int Line) : YamlValue(Line);

/// <summary>A map, its entries in the order written, repeated keys included.</summary>
internal sealed record YamlMap(IReadOnlyList<(YamlText Key, YamlValue Value)> Entries, int Line) : YamlValue(Line);
