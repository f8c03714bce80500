using Huozi.Formats.Yaml;
using Huozi.Model;
using Huozi.Model.Calendar;

namespace Huozi.Formats.IssueFolder;

/// <summary>Reads and writes <c>issue.yaml</c>: an issue without its articles.</summary>
internal static class IssueFile
{
    /// <summary>The issue, its pages by number and without articles; null where the text is not a map. What is wrong becomes findings.</summary>
    public static Issue? Read(string text, FileFindings findings)
    {
        if (YamlTree.Parse(text, 0, findings) is not { } map) return null;
        var fields = new Fields(map, Keywords.IssueKeys, findings);
        var issue = new Issue
        {
            Title = new()
            {
                Name = fields.RequiredText("title"),
                Supervisors = fields.Texts("supervisors"),
                Organisers = fields.Texts("organisers"),
                Publisher = fields.Text("publisher"),
                Imprint = fields.Map("imprint", Keywords.ImprintKeys) is { } imprint ? ReadImprint(imprint) : new(),
            },
            Date = fields.Date("date") ?? LunarDate.First,
            Number = fields.Number("number"),
            Ear = fields.Texts("ear"),
            Style = fields.Text("style"),
            Pages = ReadPages(fields, findings),
        };
        if (issue.Date < LunarDate.First || issue.Date > LunarDate.Last) findings.Add(Problem.DateOutOfRange, fields.LineOf("date"));
        return issue;
    }

    /// <summary>The text of the file.</summary>
    public static string Write(Issue issue)
    {
        var yaml = new YamlWriter();
        yaml.Text("title", issue.Title.Name);
        yaml.Plain("date", issue.Date.ToString("yyyy-MM-dd"));
        yaml.Plain("number", issue.Number?.ToString());
        yaml.Texts("supervisors", issue.Title.Supervisors);
        yaml.Texts("organisers", issue.Title.Organisers);
        yaml.Text("publisher", issue.Title.Publisher);
        yaml.Texts("ear", issue.Ear);
        yaml.Text("style", issue.Style);
        if (issue.Title.Imprint != new Imprint()) yaml.Map("imprint", map => WriteImprint(map, issue.Title.Imprint));
        yaml.Maps("pages", issue.Pages, WritePage);
        return yaml.ToString();
    }

    private static Sequence<Page> ReadPages(Fields fields, FileFindings findings)
    {
        if (fields.IsEmpty("pages")) findings.Add(YamlProblem.KeyMissing("pages"), fields.LineOf("pages"));
        var pages = new SortedDictionary<int, Page>();
        foreach (var item in fields.Maps("pages", Keywords.PageKeys))
        {
            item.RequiredText("number");
            var name = item.Text("name");
            var editor = item.Text("editor");
            if (item.Number("number") is not { } number) continue;
            if (!pages.TryAdd(number, new() { Number = number, Name = name, Editor = editor, Articles = [] }))
                findings.Add(Problem.PageTwice(number), item.LineOf("number"));
        }
        return pages.Values.ToSequence();
    }

    private static Imprint ReadImprint(Fields fields) => new()
    {
        SerialNumber = fields.Text("serial-number"),
        PostalCode = fields.Text("postal-code"),
        Address = fields.Text("address"),
        Telephone = fields.Text("telephone"),
        Printer = fields.Text("printer"),
        Distribution = fields.Text("distribution"),
        Price = fields.Text("price"),
    };

    private static void WriteImprint(YamlWriter yaml, Imprint imprint)
    {
        yaml.Text("serial-number", imprint.SerialNumber);
        yaml.Text("postal-code", imprint.PostalCode);
        yaml.Text("address", imprint.Address);
        yaml.Text("telephone", imprint.Telephone);
        yaml.Text("printer", imprint.Printer);
        yaml.Text("distribution", imprint.Distribution);
        yaml.Text("price", imprint.Price);
    }

    private static void WritePage(YamlWriter yaml, Page page)
    {
        yaml.Plain("number", page.Number.ToString());
        yaml.Text("name", page.Name);
        yaml.Text("editor", page.Editor);
    }
}
