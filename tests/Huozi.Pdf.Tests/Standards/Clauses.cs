using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Huozi.Pdf.Tests.Standards;

/// <summary>What clauses of the standards ask of a file, as checks: what is wrong is returned, nothing where all is well.</summary>
internal static partial class Clauses
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>PDF/A-2a: ISO 19005-2:2011. PDF/UA-1: ISO 14289-1:2014.</summary>
    public static IReadOnlyDictionary<string, Func<Unpacked, IEnumerable<string>>> Archive { get; } = new Dictionary<string, Func<Unpacked, IEnumerable<string>>>
    {
        ["ISO 19005-2, 6.1.2 header"] = file => Unless(Header().IsMatch(file.Raw), "the header and its binary line"),
        ["ISO 19005-2, 6.1.3 trailer"] = file => Unless(
            file.Trailer.Contains("/ID [<", StringComparison.Ordinal) && !file.Trailer.Contains("/Encrypt", StringComparison.Ordinal) && file.Raw.EndsWith("%%EOF\n", StringComparison.Ordinal),
            "an identifier, no encryption, nothing after the end"),
        ["ISO 19005-2, 6.2.3 output intent"] = file => Unless(
            file.Catalog.Contains("/S /GTS_PDFA1", StringComparison.Ordinal) && file.Objects[Unpacked.Reference(file.Catalog, "DestOutputProfile")].Contains("/N 3", StringComparison.Ordinal)
                && file.Streams[Unpacked.Reference(file.Catalog, "DestOutputProfile")].Substring(36, 4) == "acsp",
            "an output intent with a profile of red, green and blue"),
        ["ISO 19005-2, 6.2.4.3 device colours"] = file => file.Pages.Select(file.ContentOf).Where(content => ProcessOperators().IsMatch(content)).Select(_ => "process inks in a page")
            .Concat(file.ObjectsWith("/ColorSpace /DeviceCMYK").Select(_ => "process inks in a picture")),
        ["ISO 19005-2, 6.2.10 transparency"] = file => file.Objects.Values.Where(text => Transparency().IsMatch(text)),
        ["ISO 19005-2, 6.2.11.4.1 embedded fonts"] = file => file.ObjectsWith("/Type /FontDescriptor").Where(text => Unpacked.Reference(text, "FontFile[23]") == 0),
        ["ISO 19005-2, 6.2.11.7.2 Unicode of every code"] = Unmapped,
        ["ISO 19005-2, 6.2.11.8 .notdef"] = file => file.Pages.Select(file.ContentOf).SelectMany(Codes).Where(code => code == "0000"),
        ["ISO 19005-2, 6.3.2 annotations"] = file => file.ObjectsWith("/Type /Annot").Where(text => !text.Contains("/F 4 ", StringComparison.Ordinal)),
        ["ISO 19005-2, 6.5.1 actions"] = file => file.Objects.Values.Where(text => Actions().IsMatch(text)),
        ["ISO 19005-2, 6.6.4 version identification"] = file => Unless(Claim(file, "http://www.aiim.org/pdfa/ns/id/", "part") == "2" && Claim(file, "http://www.aiim.org/pdfa/ns/id/", "conformance") == "A", "part 2, level A"),
        ["ISO 19005-2, 6.6.2.3 extension schemas"] = file => Unless(
            Metadata(file).Descendants(XName.Get("namespaceURI", "http://www.aiim.org/pdfa/ns/schema#")).Any(uri => uri.Value == "http://www.aiim.org/pdfua/ns/id/"), "the schema of PDF/UA's mark"),
        ["ISO 19005-2, 6.7.2 tagged"] = file => Unless(file.Catalog.Contains("/MarkInfo << /Marked true >>", StringComparison.Ordinal) && Unpacked.Reference(file.Catalog, "StructTreeRoot") > 0, "a structure tree, and the mark that it is there"),
        ["ISO 19005-2, 6.7.3.4 structure types"] = file => Elements(file).Select(element => element.Role).Except(["Document", "Part", "Art", "Sect", "H1", "H2", "H3", "P", "Figure", "Caption", "Link"]),
        ["ISO 19005-2, 6.7.4 language"] = file => Unless(file.Catalog.Contains("/Lang (zh-CN)", StringComparison.Ordinal), "the language"),
        ["ISO 14289-1, 5 version identification"] = file => Unless(Claim(file, "http://www.aiim.org/pdfua/ns/id/", "part") == "1", "part 1"),
        ["ISO 14289-1, 7.1 all content is tagged or an artifact"] = file => file.Pages.Select(file.ContentOf).SelectMany(Untagged),
        ["ISO 14289-1, 7.1 title"] = file => Unless(
            file.Catalog.Contains("/DisplayDocTitle true", StringComparison.Ordinal) && Metadata(file).Descendants(XName.Get("title", "http://purl.org/dc/elements/1.1/")).Descendants(Rdf + "li").Any(title => title.Value.Length > 0),
            "a title, shown"),
        ["ISO 14289-1, 7.1 structure finds its content (ISO 32000-1, 14.7.4)"] = Unfound,
        ["ISO 14289-1, 7.3 figures"] = file => file.ObjectsWith("/S /Figure").Where(text => !text.Contains("/Alt <FEFF", StringComparison.Ordinal) || !text.Contains("/BBox [", StringComparison.Ordinal)),
        ["ISO 14289-1, 7.4.2 headings"] = SkippedHeadings,
        ["ISO 14289-1, 7.8 running heads"] = file => Unless(file.Pages.Select(file.ContentOf).Any(content => content.Contains("/Artifact << /Type /Pagination", StringComparison.Ordinal)), "a running head"),
        ["ISO 14289-1, 7.18.1 annotations are in the structure"] = file => file.ObjectsWith("/Type /Annot").Where(text => !text.Contains("/StructParent ", StringComparison.Ordinal))
            .Concat(file.Pages.SelectMany(page => Unpacked.References(page, "Annots")).Where(annotation => !file.ObjectsWith($"/Type /OBJR /Obj {annotation} 0 R").Any()).Select(annotation => $"{annotation}")),
        ["ISO 14289-1, 7.18.3 tab order"] = file => file.Pages.Where(page => !page.Contains("/Tabs /S", StringComparison.Ordinal)),
        ["ISO 14289-1, 7.18.5 links"] = file => file.ObjectsWith("/Subtype /Link").Where(text => !text.Contains("/Contents <FEFF", StringComparison.Ordinal)),
        ["ISO 14289-1, 7.21.3.2 glyph numbers"] = file => file.ObjectsWith("/Subtype /CIDFontType2").Where(text => !text.Contains("/CIDToGIDMap /Identity", StringComparison.Ordinal)),
    };

    /// <summary>PDF/X-4: ISO 15930-7:2010. The text of that standard is not at hand: its rules are named, and the clause of ISO 32000-1 that says how.</summary>
    public static IReadOnlyDictionary<string, Func<Unpacked, IEnumerable<string>>> Print { get; } = new Dictionary<string, Func<Unpacked, IEnumerable<string>>>
    {
        ["ISO 15930-7, PDF 1.6"] = file => Unless(file.Raw.StartsWith("%PDF-1.6\n", StringComparison.Ordinal), "the version"),
        ["ISO 15930-7, identification"] = file => Unless(Claim(file, "http://www.npes.org/pdfx/ns/id/", "GTS_PDFXVersion") == "PDF/X-4", "the mark"),
        ["ISO 15930-7, output intent (ISO 32000-1, 14.11.5)"] = file => Unless(
            file.Catalog.Contains("/S /GTS_PDFX ", StringComparison.Ordinal) && file.Catalog.Contains("/OutputConditionIdentifier (FOGRA30)", StringComparison.Ordinal)
                && file.Streams[Unpacked.Reference(file.Catalog, "DestOutputProfile")] is var profile && profile.Substring(36, 4) == "acsp" && profile.Substring(12, 8) == "prtrCMYK",
            "a printing condition with the profile of a printer"),
        ["ISO 15930-7, boxes (ISO 32000-1, 14.11.2)"] = file => file.Pages.Where(page => !AreNested(page)),
        ["ISO 15930-7, trapping (ISO 32000-1, 14.11.6)"] = file => Unless(
            file.Objects[Unpacked.Reference(file.Trailer, "Info")].Contains("/Trapped /False", StringComparison.Ordinal) && Claim(file, "http://ns.adobe.com/pdf/1.3/", "Trapped") == "False", "whether it is trapped"),
        ["ISO 15930-7, dates and title"] = file => new[] { "/Title", "/CreationDate", "/ModDate" }.Where(key => !file.Objects[Unpacked.Reference(file.Trailer, "Info")].Contains(key, StringComparison.Ordinal))
            .Concat(new[] { "CreateDate", "ModifyDate", "MetadataDate" }.Where(date => Claim(file, "http://ns.adobe.com/xap/1.0/", date) is null))
            .Concat(new[] { "DocumentID", "VersionID", "RenditionClass" }.Where(id => Claim(file, "http://ns.adobe.com/xap/1.0/mm/", id) is null)),
        ["ISO 15930-7, colours (ISO 32000-1, 8.6.4)"] = file => file.Pages.Select(file.ContentOf).Where(content => ScreenOperators().IsMatch(content)).Select(_ => "screen colours in a page")
            .Concat(file.ObjectsWith("/ColorSpace /DeviceRGB").Select(_ => "red, green and blue of no profile")),
        ["ISO 15930-7, embedded fonts"] = file => file.ObjectsWith("/Type /FontDescriptor").Where(text => Unpacked.Reference(text, "FontFile[23]") == 0),
        ["ISO 15930-7, no annotations and actions inside the bleed"] = file => file.Pages.Where(page => page.Contains("/Annots", StringComparison.Ordinal)),
        ["ISO 15930-7, black type overprints (ISO 32000-1, 8.6.7)"] = file => file.Pages.Select(file.ContentOf).SelectMany(KnockedOutBlackType),
    };

    private static IEnumerable<string> Unless(bool isSo, string what)
    {
        if (!isSo) yield return $"missing: {what}";
    }

    private static XDocument Metadata(Unpacked file) =>
        XDocument.Parse(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(file.Streams[Unpacked.Reference(file.Catalog, "Metadata")])).Trim());

    private static string? Claim(Unpacked file, string space, string name) => Metadata(file).Descendants(XName.Get(name, space)).FirstOrDefault()?.Value;

    private static IEnumerable<string> Codes(string content) =>
        Strings().Matches(content).SelectMany(match => Enumerable.Range(0, match.Groups[1].Length / 4).Select(i => match.Groups[1].Value.Substring(i * 4, 4)));

    /// <summary>Codes that a page shows and its font's map from codes to Unicode has not.</summary>
    private static IEnumerable<string> Unmapped(Unpacked file)
    {
        var resources = file.Objects[Unpacked.Reference(file.Pages[0], "Resources")];
        foreach (var content in file.Pages.Select(file.ContentOf))
        {
            var known = new HashSet<string>();
            foreach (Match match in FontOrString().Matches(content))
            {
                if (match.Groups[1].Success)
                {
                    var font = file.Objects[Unpacked.Reference(resources, match.Groups[1].Value)];
                    var map = file.Streams.GetValueOrDefault(Unpacked.Reference(font, "ToUnicode"), "");
                    known = [.. Mapped().Matches(map).Select(entry => entry.Groups[1].Value)];
                    continue;
                }

                foreach (var code in Codes(match.Value).Where(code => !known.Contains(code))) yield return code;
            }
        }
    }

    /// <summary>Operators that paint outside every marked-content sequence.</summary>
    private static IEnumerable<string> Untagged(string content)
    {
        var depth = 0;
        foreach (var line in content.Split('\n'))
        {
            depth += MarkStart().Count(line);
            if (depth == 0 && Painting().IsMatch(line)) yield return line;
            depth -= MarkEnd().Count(line);
        }

        if (depth != 0) yield return "sequences that do not end";
    }

    private sealed record Element(int Number, string Role, string Text);

    private static IEnumerable<Element> Elements(Unpacked file) =>
        file.Objects.Where(entry => ElementRole().IsMatch(entry.Value)).Select(entry => new Element(entry.Key, ElementRole().Match(entry.Value).Groups[1].Value, entry.Value));

    /// <summary>Each numbered sequence of each page is in the parent tree, and the element there has it among its kids, with the same role.</summary>
    private static IEnumerable<string> Unfound(Unpacked file)
    {
        var tree = file.Objects[Unpacked.Reference(file.Objects[Unpacked.Reference(file.Catalog, "StructTreeRoot")], "ParentTree")];
        for (var i = 0; i < file.Pages.Count; i++)
        {
            var key = Regex.Match(file.Pages[i], @"/StructParents (\d+)").Groups[1].Value;
            var parents = Regex.Matches(Regex.Match(tree, $@"(?:\[| ){key} \[([^\]]*)\]").Groups[1].Value, @"(\d+) 0 R").Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).ToList();
            var sequences = Numbered().Matches(file.ContentOf(file.Pages[i])).Select(match => (Role: match.Groups[1].Value, Number: int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture))).ToList();
            if (!sequences.Select(sequence => sequence.Number).SequenceEqual(Enumerable.Range(0, sequences.Count))) yield return $"page {i + 1}: the numbers are not each used once";
            if (sequences.Count != parents.Count) yield return $"page {i + 1}: {sequences.Count} sequences, {parents.Count} parents";
            foreach (var (role, number) in sequences.Where(sequence => sequence.Number < parents.Count))
            {
                var parent = file.Objects[parents[number]];
                if (!parent.Contains($"/S /{role} ", StringComparison.Ordinal) || !Regex.IsMatch(parent, $@"/K \[[^\]]*\b{number} ")) yield return $"page {i + 1}: sequence {number} is not in its parent";
            }
        }

        foreach (var element in Elements(file))
        {
            var parent = file.Objects.GetValueOrDefault(Unpacked.Reference(element.Text, "P"), "");
            if (!Regex.IsMatch(parent, $@"/K \[[^\]]*\b{element.Number} 0 R")) yield return $"element {element.Number} is not in its parent";
        }
    }

    /// <summary>Headings that are more than one level below the one before; the first is of level 1.</summary>
    private static IEnumerable<string> SkippedHeadings(Unpacked file)
    {
        var levels = InOrder(file, Unpacked.References(file.Objects[Unpacked.Reference(file.Catalog, "StructTreeRoot")], "K")[0])
            .Where(role => role is ['H', _]).Select(role => role[1] - '0').ToList();
        var last = 0;
        foreach (var level in levels)
        {
            if (level > last + 1) yield return $"H{level} after {(last == 0 ? "nothing" : $"H{last}")}";
            last = level;
        }

        if (levels.Count == 0) yield return "no heading";
    }

    private static IEnumerable<string> InOrder(Unpacked file, int element)
    {
        var text = file.Objects[element];
        yield return ElementRole().Match(text).Groups[1].Value;
        foreach (var kid in Unpacked.References(text, "K").Where(kid => ElementRole().IsMatch(file.Objects[kid])))
        {
            foreach (var role in InOrder(file, kid)) yield return role;
        }
    }

    private static bool AreNested(string page)
    {
        double[]? Box(string key) => Regex.Match(page, $@"/{key} \[([^\]]*)\]") is { Success: true } match ? [.. match.Groups[1].Value.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))] : null;
        bool Within(double[] inner, double[] outer) => inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
        return Box("MediaBox") is { } media && Box("BleedBox") is { } bleed && Box("TrimBox") is { } trim && Within(bleed, media) && Within(trim, bleed) && Box("ArtBox") is null;
    }

    private static IEnumerable<string> KnockedOutBlackType(string content)
    {
        var (overprints, isText) = (false, false);
        foreach (var line in content.Split('\n'))
        {
            if (line == "BT") isText = true;
            if (line == "ET") isText = false;
            if (line.StartsWith("/Over gs", StringComparison.Ordinal)) overprints = true;
            if (line.StartsWith("/Knock gs", StringComparison.Ordinal)) overprints = false;
            var isBlack = line.EndsWith("0 0 0 1 k", StringComparison.Ordinal);
            if (isText && isBlack && !overprints) yield return line;
            if (overprints && line.EndsWith(" k", StringComparison.Ordinal) && !isBlack) yield return line;
        }
    }

    [GeneratedRegex(@"^%PDF-1\.[0-7]\n%[\x80-\xFF]{4,}\n")]
    private static partial Regex Header();

    [GeneratedRegex(@" [kK]\n")]
    private static partial Regex ProcessOperators();

    [GeneratedRegex(@"\d (rg|RG|g|G)\n")]
    private static partial Regex ScreenOperators();

    [GeneratedRegex(@"/SMask|/BM |/ca |/CA |/S /Transparency")]
    private static partial Regex Transparency();

    [GeneratedRegex(@"/S /(JavaScript|Launch|Movie|Sound|ResetForm|ImportData|Hide|SetOCGState|Rendition|Trans|GoTo3DView)|/AA ")]
    private static partial Regex Actions();

    [GeneratedRegex(@"(?<!<)<([0-9A-F]+)>(?=[^\n]*TJ)")]
    private static partial Regex Strings();

    [GeneratedRegex(@"/(F\d+V?) [\d.]+ Tf|\[<[^\n]*TJ")]
    private static partial Regex FontOrString();

    [GeneratedRegex(@"<([0-9A-F]{4})> <[0-9A-F]+>")]
    private static partial Regex Mapped();

    [GeneratedRegex(@"\b(BDC|BMC)\b")]
    private static partial Regex MarkStart();

    [GeneratedRegex(@"\bEMC\b")]
    private static partial Regex MarkEnd();

    [GeneratedRegex(@" (TJ|S|f|Do Q)$")]
    private static partial Regex Painting();

    [GeneratedRegex(@"^<< /S /(\w+) /P \d+ 0 R")]
    private static partial Regex ElementRole();

    [GeneratedRegex(@"/(\w+) << /MCID (\d+) >> BDC")]
    private static partial Regex Numbered();
}
