using System.Text.RegularExpressions;

namespace Huozi.Reading.Furniture;

/// <summary>A line that says who supervises (主管), organises (主办) or publishes (编辑出版) the paper.</summary>
/// <param name="Supervisors">主管.</param>
/// <param name="Organisers">主办.</param>
/// <param name="Publisher">编辑出版; null for none.</param>
/// <param name="Open">The label that has no name before it on this line: its names are the lines above. Null for none.</param>
/// <param name="First">The label that the first name of the line belongs to: names on the lines above may share it.</param>
internal sealed partial record OrganisationLine(
    IReadOnlyList<string> Supervisors, IReadOnlyList<string> Organisers, string? Publisher, OrganisationRoles Open, OrganisationRoles First)
{
    /// <summary>Reads a line; null where it is not one of names and labels alone.</summary>
    public static OrganisationLine? Read(string line)
    {
        if (line.Length > 120 || line.AsSpan().ContainsAny("。！？；")) return null;
        var labels = Label().Matches(line);
        if (labels.Count == 0) return null;
        var builder = new Builder();
        var isLabelFirst = labels.Any(label => label.Groups["colon"].Success) || (labels[0].Index == 0 && labels[0].Length < line.Length);
        if (isLabelFirst)
        {
            if (labels[0].Index > 0) return null;
            for (var i = 0; i < labels.Count; i++)
            {
                var start = labels[i].Index + labels[i].Length;
                var end = i + 1 < labels.Count ? labels[i + 1].Index : line.Length;
                if (!builder.Add(Roles(labels[i]), line[start..end])) return null;
            }
        }
        else
        {
            var start = 0;
            foreach (Match label in labels)
            {
                if (!builder.Add(Roles(label), line[start..label.Index])) return null;
                start = label.Index + label.Length;
            }
            if (line[start..].Trim().Length > 0) return null;
        }
        return builder.Build(isLabelFirst);
    }

    /// <summary>Whether a line without a label looks like the name of a body: 中共某某县委, 某某市人民政府.</summary>
    public static bool LooksLikeName(string line) => line.Length <= 40 && Split(line).All(name => Name().IsMatch(name));

    /// <summary>The names in a piece of text, parted by spaces and commas.</summary>
    public static IReadOnlyList<string> Split(string text) => text.Split([' ', '\u3000', '\t', '、', '，', ',', '；'], StringSplitOptions.RemoveEmptyEntries);

    private static OrganisationRoles Roles(Match label)
    {
        var text = label.Groups["label"].ValueSpan;
        var roles = OrganisationRoles.None;
        if (text.Contains("主管", StringComparison.Ordinal)) roles |= OrganisationRoles.Supervisor;
        if (text.Contains("主办", StringComparison.Ordinal)) roles |= OrganisationRoles.Organiser;
        if (text.ContainsAny('版', '印', '编')) roles |= OrganisationRoles.Publisher;
        return roles;
    }

    // A label ends its piece: after it comes a space, a colon or the end, so that 主办 inside a sentence is none.
    [GeneratedRegex(@"(?<label>主管\s?[、，]?\s?主办|主办\s?[、，]?\s?(编辑)?出版|主管|主办|承办|编辑\s?[、，]?\s?出版(发行)?|出版发行|编印|出版)(单位)?(\s?(?<colon>[:：])\s?|(?=[\s、，])|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(中共\w{2,30}|\w{2,30}(委员会|县委|市委|区委|州委|旗委|镇委|党委|工委|人民政府|政府|宣传部|融媒体中心|新闻中心|传媒中心|中心|集团|公司|报社|杂志社|总社|协会|学会|联合会|总工会|办公室|办事处|管委会|大学|学院|[局厅]))$", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    private sealed class Builder
    {
        private readonly List<string> supervisors = [];
        private readonly List<string> organisers = [];
        private string? publisher;
        private OrganisationRoles open;
        private OrganisationRoles? first;

        public bool Add(OrganisationRoles roles, string text)
        {
            var names = Split(text);
            if (names.Any(name => name.Length is < 2 or > 40)) return false;
            first ??= roles;
            if (names.Count == 0) open |= roles;
            if (roles.HasFlag(OrganisationRoles.Supervisor)) supervisors.AddRange(names);
            if (roles.HasFlag(OrganisationRoles.Organiser)) organisers.AddRange(names);
            if (roles.HasFlag(OrganisationRoles.Publisher) && names.Count > 0) publisher = string.Join(' ', names);
            return true;
        }

        public OrganisationLine Build(bool isLabelFirst) =>
            new(supervisors, organisers, publisher, open, isLabelFirst ? OrganisationRoles.None : first ?? OrganisationRoles.None);
    }
}
