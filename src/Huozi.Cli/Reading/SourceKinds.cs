using System.IO.Compression;
using System.Text;
using System.Xml;
using Huozi.Formats.IssueFolder;
using Huozi.Text;

namespace Huozi.Cli.Reading;

/// <summary>Tells what kind of input a file or folder is, by what is in it, whatever it is called.</summary>
internal static class SourceKinds
{
    private const int HeadLength = 4096;

    // Producers may put up to a kilobyte before a PDF file's own first byte (ISO 32000-1, annex H, note 13).
    private const int PdfHeadLength = 1024;

    // A folder holds programs, data and notes beside pages. A page has more ideographs than they; a text that the user names is tried anyway.
    private const double LeastIdeographs = 0.3;

    // What Word wrote before .docx, and what it puts an encrypted .docx into (MS-CFB).
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    // Old and encrypted files are known by their names: their reader says what to do with them.
    private static readonly string[] WordEndings = [".docx", ".docm", ".doc", ".wps"];

    private static readonly byte[][] Pictures = [[0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], [(byte)'I', (byte)'I', (byte)'*', 0], [(byte)'M', (byte)'M', 0, (byte)'*']];

    /// <summary>The kind of a file or folder that the user names: what is of no other kind is taken for a text, and its reader says what is wrong with it.</summary>
    public static SourceKind Of(string path)
    {
        if (Directory.Exists(path)) return SourceKind.IssueFolder;
        if (!File.Exists(path)) return SourceKind.Dump;
        return Signed(path, Head(path)) ?? (IsCalledWord(path) ? SourceKind.Word : SourceKind.Dump);
    }

    /// <summary>The kind of a file that lies in a folder; null for one that is no page.</summary>
    public static SourceKind? Find(string file)
    {
        var head = Head(file);
        return Signed(file, head) ?? (IsPageText(head) ? SourceKind.Dump : null);
    }

    /// <summary>Whether a folder is an issue folder.</summary>
    public static bool IsIssueFolder(string folder) => File.Exists(Path.Combine(folder, IssueFolderNames.IssueFile));

    /// <summary>The first bytes of a file; none where it cannot be read, which its reader will say.</summary>
    private static byte[] Head(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            // What a pipe has given it does not give again.
            if (!stream.CanSeek) return [];
            var head = new byte[HeadLength];
            return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static SourceKind? Signed(string file, byte[] head)
    {
        if (head.AsSpan(0, Math.Min(head.Length, PdfHeadLength)).IndexOf("%PDF-"u8) >= 0) return SourceKind.Pdf;
        if (Pictures.Any(start => head.AsSpan().StartsWith(start))) return SourceKind.Scan;
        if (head.AsSpan().StartsWith("PK\x03\x04"u8)) return IsWord(file) ? SourceKind.Word : null;
        if (head.AsSpan().StartsWith(CompoundFile)) return IsCalledWord(file) ? SourceKind.Word : null;
        return XmlRoot(head) switch { "alto" => SourceKind.Alto, "mets" => SourceKind.Mets, _ => null };
    }

    private static bool IsCalledWord(string file) => WordEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static bool IsWord(string file)
    {
        try
        {
            using var archive = ZipFile.OpenRead(file);
            return archive.GetEntry("word/document.xml") is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The name of an XML file's outermost element; null for what is no XML.</summary>
    private static string? XmlRoot(byte[] head)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(head), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return reader.MoveToContent() == XmlNodeType.Element ? reader.LocalName : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool IsPageText(byte[] head)
    {
        // A head may end inside a character; another encoding than UTF-8 is to be named.
        var text = Encoding.UTF8.GetString(head);
        if (text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n') is ['{' or '[' or '<' or '#', ..] or ['-', '-', '-', ..]) return false;
        var ideographs = Ideograph.Count(text);
        return ideographs > 0 && ideographs >= text.Count(character => !char.IsWhiteSpace(character)) * LeastIdeographs;
    }
}
