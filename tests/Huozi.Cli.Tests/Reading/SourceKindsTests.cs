using System.IO.Compression;
using System.Text;
using Huozi.Cli.Reading;

namespace Huozi.Cli.Tests.Reading;

public sealed class SourceKindsTests : IDisposable
{
    private readonly Cli cli = new();

    public static TheoryData<byte[], string?> Files => new()
    {
        { "%PDF-1.7\n"u8.ToArray(), "Pdf" },
        { [.. "\r\n"u8, .. "%PDF-1.4"u8], "Pdf" },
        { [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], "Scan" },
        { [0xFF, 0xD8, 0xFF, 0xE0], "Scan" },
        { [(byte)'I', (byte)'I', (byte)'*', 0, 8, 0], "Scan" },
        { [(byte)'M', (byte)'M', 0, (byte)'*', 0, 8], "Scan" },
        { "<?xml version=\"1.0\"?>\n<!-- by a program -->\n<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v4#\"><Layout/></alto>"u8.ToArray(), "Alto" },
        { "\uFEFF<mets:mets xmlns:mets=\"http://www.loc.gov/METS/\"/>"u8.ToArray(), "Mets" },
        { Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<alto/>")).ToArray(), "Alto" },
        { Encoding.UTF8.GetBytes(Dumps.Page), "Dump" },
        { Encoding.UTF8.GetBytes("# 青川湾报的说明\n\n这是说明，不是版面。"), null },
        { Encoding.UTF8.GetBytes("{ \"title\": \"青川湾报青川湾报青川湾报\" }"), null },
        { Encoding.UTF8.GetBytes("---\nheadline: 新修水渠通水\n---\n\n闸门一开，水就到了田头。"), null },
        { "<html><body>a</body></html>"u8.ToArray(), null },
        { "int main() { return 0; }"u8.ToArray(), null },
        { "GIF89a"u8.ToArray(), null },
        { Zip("word/document.xml"), "Word" },
        { Zip("xl/workbook.xml"), null },
        { "PK\x03\x04 and no more"u8.ToArray(), null },
        { [], null },
    };

    public void Dispose() => cli.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void Find_File_IsToldByItsContent(byte[] content, string? kind)
    {
        // Its name says otherwise.
        var file = cli.Path("a.gif");
        File.WriteAllBytes(file, content);
        Assert.Equal(kind, SourceKinds.Find(file)?.ToString());
        Assert.Equal(kind ?? "Dump", SourceKinds.Of(file).ToString());
    }

    [Theory]
    [InlineData("稿.docx", "not a ZIP archive", "Word", null)]
    [InlineData("稿.DOC", "\u00D0\u00CF\u0011\u00E0", "Word", "Word")]
    [InlineData("稿.xls", "\u00D0\u00CF\u0011\u00E0", "Dump", null)]
    public void Of_FileCalledWord_IsCopyWhateverIsInIt(string name, string content, string named, string? found)
    {
        var file = cli.Path(name);
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes(content));
        Assert.Equal(named, SourceKinds.Of(file).ToString());
        Assert.Equal(found, SourceKinds.Find(file)?.ToString());
    }

    private static byte[] Zip(string entry)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create)) archive.CreateEntry(entry);
        return file.ToArray();
    }
}
