using System.Globalization;
using System.Xml;
using Huozi.Model.Diagnostics;
using Huozi.Reading.Sources.Alto;

namespace Huozi.Reading.Sources.Mets;

/// <summary>Reads METS: the files, the structures and what is described of them in MODS.</summary>
internal sealed class MetsReader
{
    private const string XLink = "http://www.w3.org/1999/xlink";

    private readonly XmlReader reader;
    private readonly string file;
    private readonly OrderedDictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MetsDescription> descriptions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);
    private MetsDiv? physical;
    private MetsDiv? logical;

    private MetsReader(XmlReader reader, string file) => (this.reader, this.file) = (reader, file);

    /// <summary>The role of a link from what belongs to an article to that article, as Huozi writes it.</summary>
    public const string PartOf = "part-of";

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for the diagnostics.</param>
    /// <exception cref="DiagnosticException">It cannot be read: <c>source-xml</c>, <c>source-dtd</c>, <c>source-too-large</c>, <c>source-too-deep</c>, <c>mets-root</c>.</exception>
    public static MetsDocument Read(byte[] bytes, string file)
    {
        using var stream = new MemoryStream(bytes);
        return SourceXml.Read(stream, file, null, reader => new MetsReader(reader, file).Document());
    }

    private MetsDocument Document()
    {
        reader.MoveToContent();
        if (reader.LocalName != "mets") throw new DiagnosticException(AltoProblem.NotMets(file, reader.LocalName));
        foreach (var name in reader.Children())
        {
            if (name == "dmdSec" && reader.GetAttribute("ID") is { } id) descriptions[id] = Description();
            else if (name == "fileSec") Files();
            else if (name == "structMap") Structure();
            else if (name == "structLink") Links();
        }
        return new() { Files = files, Descriptions = descriptions, Physical = physical, Logical = logical, Owners = owners };
    }

    private MetsDescription Description()
    {
        string? title = null;
        DateOnly? date = null;
        int? number = null;
        var depth = reader.Depth;
        var isIssue = false;
        if (reader.IsEmptyElement) return new(null, null, null);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "title" && title is null) title = Text();
            else if (reader.LocalName == "dateIssued" && date is null) date = Day(Text());
            else if (reader.LocalName == "detail") isIssue = reader.GetAttribute("type") == "issue";
            else if (reader.LocalName == "number" && isIssue && int.TryParse(Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var found)) number = found;
        }
        return new(title, date, number);

        string? Text() => reader.InnerText().Trim() is { Length: > 0 } text ? text : null;
    }

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private void Files()
    {
        if (reader.IsTooDeep()) throw new DiagnosticException(SourceProblem.TooDeep(file, null));
        foreach (var name in reader.Children())
        {
            if (name == "fileGrp") Files();
            else if (name == "file" && reader.GetAttribute("ID") is { } id) Location(id, reader.GetAttribute("MIMETYPE"));
        }
    }

    private void Location(string id, string? kind)
    {
        foreach (var name in reader.Children())
        {
            if (name != "FLocat" || reader.GetAttribute("href", XLink) is not { } address) continue;
            if (kind?.Contains("xml", StringComparison.OrdinalIgnoreCase) ?? address.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) files.TryAdd(id, address);
        }
    }

    private void Structure()
    {
        var type = reader.GetAttribute("TYPE")?.ToUpperInvariant();
        foreach (var name in reader.Children())
        {
            if (name != "div") continue;
            if (type == "PHYSICAL") physical ??= Div();
            else if (type == "LOGICAL") logical ??= Div();
        }
    }

    private MetsDiv Div()
    {
        if (reader.IsTooDeep()) throw new DiagnosticException(SourceProblem.TooDeep(file, null));
        var (id, type, label, order) = (reader.GetAttribute("ID"), reader.GetAttribute("TYPE") ?? "", reader.GetAttribute("LABEL"), reader.GetAttribute("ORDERLABEL"));
        var described = reader.GetAttribute("DMDID")?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        var areas = new List<MetsArea>();
        var children = new List<MetsDiv>();
        foreach (var name in reader.Children())
        {
            if (name == "div") children.Add(Div());
            else if (name == "fptr") Pointer(areas);
        }
        return new(id, type.ToUpperInvariant(), label, order, described, areas, children);
    }

    private void Pointer(List<MetsArea> areas)
    {
        if (reader.IsTooDeep()) throw new DiagnosticException(SourceProblem.TooDeep(file, null));
        if (reader.GetAttribute("FILEID") is { } whole && (reader.LocalName == "area" || reader.IsEmptyElement))
        {
            areas.Add(new(whole, reader.GetAttribute("BEGIN"), reader.GetAttribute("END")));
            return;
        }
        foreach (var name in reader.Children())
        {
            if (name is "area" or "seq" or "par") Pointer(areas);
        }
    }

    private void Links()
    {
        foreach (var name in reader.Children())
        {
            if (name == "smLink" && reader.GetAttribute("arcrole", XLink) == PartOf && reader.GetAttribute("from", XLink) is { } part && reader.GetAttribute("to", XLink) is { } whole) owners[part] = whole;
        }
    }
}
