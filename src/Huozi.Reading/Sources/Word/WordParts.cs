using System.Xml;
using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Word;

/// <summary>The parts of a Word file that its document is read with.</summary>
internal sealed class WordParts
{
    private const string TransitionalNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly Dictionary<(string Kind, string Id), string> notes = [];

    /// <summary>The part that is the document.</summary>
    public required string Main { get; init; }

    /// <summary>What the document refers to.</summary>
    public required IReadOnlyDictionary<string, WordRelation> Relations { get; init; }

    /// <summary>Its styles.</summary>
    public required WordStyles Styles { get; init; }

    /// <summary>Its numbered lists.</summary>
    public required WordNumbering Numbering { get; init; }

    /// <summary>Reads the parts.</summary>
    /// <exception cref="DiagnosticException">The package is no Word file, or a part is damaged.</exception>
    public static WordParts Read(WordPackage package, string file)
    {
        var main = package.Relations("").Values.FirstOrDefault(relation => relation.Kind == "officeDocument")?.Part;
        if (main is null || !package.Xml(main, IsWord)) throw new DiagnosticException(WordProblem.NotWord(file));
        var relations = package.Relations(main);
        string? Part(string kind) => relations.Values.FirstOrDefault(relation => relation.Kind == kind)?.Part;
        var parts = new WordParts
        {
            Main = main,
            Relations = relations,
            Styles = package.Xml(Part("styles"), WordStyles.Read) ?? new(),
            Numbering = package.Xml(Part("numbering"), WordNumbering.Read) ?? new(),
        };
        foreach (var kind in (string[])["footnote", "endnote"]) package.Xml(Part($"{kind}s"), reader => parts.ReadNotes(reader, kind, file));
        return parts;
    }

    /// <summary>The text of a note; null where there is none.</summary>
    /// <param name="reference">The element that points to it: <c>footnoteReference</c>, <c>endnoteReference</c>.</param>
    /// <param name="id">Its number.</param>
    public string? Note(string reference, string? id) => id is null ? null : notes.GetValueOrDefault((reference[..reference.IndexOf('R', StringComparison.Ordinal)], id));

    private static bool IsWord(XmlReader reader) =>
        reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "document" && reader.NamespaceURI is TransitionalNamespace or StrictNamespace;

    private bool ReadNotes(XmlReader reader, string kind, string file)
    {
        reader.MoveToContent();
        foreach (var name in reader.Children())
        {
            // Those with a type are the rules above notes.
            if (name != kind || reader.WordAttribute("id") is not { } id || reader.WordAttribute("type") is not (null or "normal")) continue;
            var text = string.Concat(new WordDocumentReader(reader, this, new(), file).Read().Select(paragraph => paragraph.Text));
            if (text.Length > 0) notes[(kind, id)] = text;
        }
        return true;
    }
}
