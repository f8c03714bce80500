using Huozi.Model.Diagnostics;

namespace Huozi.Formats.Yaml;

/// <summary>What can be wrong with a YAML file of any kind, said once. The place is added by <see cref="FileFindings"/>.</summary>
internal static class YamlProblem
{
    /// <summary>The code of <see cref="KeyMissing"/>.</summary>
    public const string MissingCode = "key-missing";

    public static Diagnostic Broken(string reason) => Error(
        "yaml-broken",
        $"YAML 写法有误：{reason}", $"The YAML cannot be read: {reason}",
        "检查这一行和下一行的缩进、冒号后的空格和引号；缩进只用空格；文字里有冒号、井号时用引号括起来。",
        "Check the indent, the space after the colon and the quotes here and in the next line; indent with spaces; put a text with a colon or # between quotes.");

    public static Diagnostic Open { get; } = Error(
        "yaml-broken",
        "YAML 的括号没有合上。", "A bracket of the YAML is never closed.",
        "补上“]”或“}”；文字以括号开头时用引号括起来。", "Add the “]” or “}”; put a text that begins with a bracket between quotes.");

    public static Diagnostic Feature { get; } = Error(
        "yaml-feature",
        "这里用了 YAML 的锚点、别名、标签、多文档或过深的嵌套，本格式不用这些。",
        "YAML's anchors, aliases, tags, several documents and deep nesting have no use here.",
        "直接写出内容；文字以 &、*、! 开头时用引号括起来。", "Write the content out; put a text that begins with &, * or ! between quotes.");

    public static Diagnostic MapExpected(string where) => Error(
        "map-expected",
        $"{where}应当是“键: 值”。", $"{where}: “key: value” lines are due.",
        "每行写一个键、一个冒号、一个空格和值。", "Write one key, a colon, a space and the value on each line.");

    public static Diagnostic TextExpected(string key) => Error(
        "text-expected",
        $"{key} 应当是一段文字。", $"{key} should be a text.",
        $"写成 {key}: 文字。", $"Write {key}: text.");

    public static Diagnostic ListExpected(string key) => Error(
        "list-expected",
        $"{key} 应当是列表。", $"{key} should be a list.",
        $"{key}: 之后换行，每项一行，以“- ”开头。", $"After {key}: start a new line for each item, beginning with “- ”.");

    public static Diagnostic DuplicateKey(string key) => Error(
        "duplicate-key",
        $"{key} 写了两次。", $"{key} is given twice.",
        "留下一个。", "Keep one.");

    public static Diagnostic KeyMissing(string key) => Error(
        MissingCode,
        $"缺少 {key}。", $"{key} is missing.",
        $"写上 {key}。", $"Add {key}.");

    public static Diagnostic UnknownKey(string key, string? nearest, IEnumerable<string> known) => nearest is null
        ? Error(
            "unknown-key",
            $"不认识的键 {key}。", $"The key {key} is not known.",
            $"可用的键：{string.Join("、", known)}。", $"The keys are: {string.Join(", ", known)}.")
        : Error(
            "unknown-key",
            $"不认识的键 {key}。", $"The key {key} is not known.",
            $"是不是 {nearest}？", $"Did you mean {nearest}?");

    public static Diagnostic UnknownWord(string key, string word, IEnumerable<string> known) => Error(
        "unknown-word",
        $"{key} 不能是“{word}”。", $"{key} cannot be “{word}”.",
        $"写下列之一：{string.Join("、", known)}。", $"Write one of: {string.Join(", ", known)}.");

    public static Diagnostic BadDate(string text) => Error(
        "bad-date",
        $"“{text}”不是日期。", $"“{text}” is no date.",
        "写成 2026-03-09 这样真有的一天。", "Write a day that exists as 2026-03-09.");

    public static Diagnostic NotPositive(string key, string text) => Error(
        "number-not-positive",
        $"{key} 是“{text}”，应当是大于零的整数。", $"{key} is “{text}” and should be a whole number above 0.",
        $"写成 {key}: 1 这样的阿拉伯数字。", $"Write it in digits, such as {key}: 1.");

    private static Diagnostic Error(string code, string problemChinese, string problemEnglish, string mendChinese, string mendEnglish) =>
        Diagnostic.Error(code, new(problemChinese, problemEnglish), new(mendChinese, mendEnglish));
}
