using System.Text;
using System.Xml;
using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources;

/// <summary>Reads XML that nobody vouches for: no document type, no entities of its own, nothing fetched, nothing endless.</summary>
internal static class SourceXml
{
    /// <summary>The deepest that elements may lie in one another; no page comes near.</summary>
    public const int DeepestNesting = 200;

    // Some 500 pages of a newspaper, or one page recognised in the wordiest of ways.
    private const int MostMegabytes = 48;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostMegabytes * 1024 * 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Reads a document.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="file">The file it is in, for the diagnostics.</param>
    /// <param name="part">The file inside that file; null where the file is the document itself.</param>
    /// <param name="read">Reads it, from before its first element.</param>
    /// <exception cref="DiagnosticException">It is not well formed, too long or has a document type: <c>source-xml</c>, <c>source-too-large</c>,
    /// <c>source-dtd</c>.</exception>
    public static T Read<T>(Stream stream, string file, string? part, Func<XmlReader, T> read)
    {
        try
        {
            using var reader = XmlReader.Create(stream, Settings);
            return read(reader);
        }
        catch (XmlException exception) when (exception.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new DiagnosticException(SourceProblem.DocumentType(file, part), exception);
        }
        catch (XmlException exception) when (exception.Message.Contains(nameof(XmlReaderSettings.MaxCharactersInDocument), StringComparison.Ordinal))
        {
            throw new DiagnosticException(SourceProblem.TooLarge(file, MostMegabytes), exception);
        }
        catch (XmlException exception)
        {
            throw new DiagnosticException(SourceProblem.BrokenXml(file, part, exception.LineNumber), exception);
        }
    }

    /// <summary>Whether the reader stands on something nested too deeply to go into.</summary>
    public static bool IsTooDeep(this XmlReader reader) => reader.Depth > DeepestNesting;

    /// <summary>All text inside the element the reader stands on. At the end the reader stands on its end.</summary>
    public static string InnerText(this XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        var text = new StringBuilder();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) text.Append(reader.Value);
        }
        return text.ToString();
    }

    /// <summary>Steps through the elements directly inside the one the reader stands on; at each, the reader may read on to the element's end or stay.</summary>
    /// <remarks>At the end the reader stands on the outer element's end.</remarks>
    public static IEnumerable<string> Children(this XmlReader reader)
    {
        if (reader.IsEmptyElement) yield break;
        var depth = reader.Depth;
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }
            yield return reader.LocalName;
            // An element that was not read is passed over, and so is the end of one that was.
            if (reader.NodeType == XmlNodeType.Element) reader.Skip();
            else reader.Read();
        }
    }
}
