using System.Text;
using Huozi.Model.Diagnostics;
using Huozi.Reading.Sources.Word;

namespace Huozi.Reading.Tests.Sources.Word;

/// <summary>Files that are no copy, and what is said of them.</summary>
public sealed class WordFileRefusalTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void Read_GoodFile_IsNotRefused() => Assert.Single(WordFile.Read(Good.ToBytes(), "稿.docx").Page.Articles);

    [Fact]
    public void Read_OldWordFile_IsRefused() => AssertRefused("word-old", [.. CompoundFile, .. Encoding.Unicode.GetBytes("WordDocument")]);

    [Fact]
    public void Read_EncryptedFile_IsRefused() => AssertRefused("word-encrypted", [.. CompoundFile, .. Encoding.Unicode.GetBytes("EncryptedPackage")]);

    [Fact]
    public void Read_OtherFiles_AreRefusedByName()
    {
        Assert.Contains("PDF", AssertRefused("word-not-docx", "%PDF-1.7"u8.ToArray()).Problem.Chinese, StringComparison.Ordinal);
        Assert.Contains("RTF", AssertRefused("word-not-docx", "{\\rtf1"u8.ToArray()).Problem.English, StringComparison.Ordinal);
        AssertRefused("word-not-docx", []);
        AssertRefused("word-not-docx", "<html>"u8.ToArray());
    }

    [Fact]
    public void Read_ArchiveWithoutADocument_IsRefused()
    {
        AssertRefused("word-no-document", WordSample.Pack([("a.txt", [1])]));
        // A spreadsheet is a package too.
        AssertRefused("word-no-document", Packed("word/document.xml", _ => "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"));
    }

    [Fact]
    public void Read_TruncatedFile_IsRefusedAtEveryLength()
    {
        var whole = Good.ToBytes();
        for (var length = 2; length < whole.Length; length += 7) AssertRefused("word-broken", whole[..length]);
    }

    [Fact]
    public void Read_BrokenXml_IsRefusedWithPartAndLine()
    {
        var problem = AssertRefused("source-xml", Packed("word/document.xml", xml => xml.Replace("</w:body>", "", StringComparison.Ordinal)));
        Assert.Contains("word/document.xml", problem.Problem.Chinese, StringComparison.Ordinal);
        AssertRefused("source-xml", Packed("word/styles.xml", xml => xml[..^3]));
    }

    [Fact]
    public void Read_DocumentType_IsRefused() => AssertRefused(
        "source-dtd",
        Packed("word/document.xml", xml => xml.Replace("<w:document", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document", StringComparison.Ordinal)));

    [Fact]
    public void Read_ArchiveThatUnpacksWithoutEnd_IsRefused()
    {
        // As text, and as a picture: 48 MB of XML, 256 MB in all.
        var blank = new string(' ', 60 * 1024 * 1024);
        AssertRefused("source-too-large", Packed("word/document.xml", xml => xml.Replace("</w:body>", blank + "</w:body>", StringComparison.Ordinal)));
        var picture = new WordSample().Add("砚溪镇新桥建成通车").Picture(new byte[300 * 1024 * 1024]);
        AssertRefused("word-too-large", picture.ToBytes());
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:ins>", "</w:ins>")]
    [InlineData("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>")]
    public void Read_DeepNesting_IsRefused(string open, string close)
    {
        static string Nested(string open, string close, int depth) => string.Concat(Enumerable.Repeat(open, depth)) + $"<w:p>{WordSample.Run("新桥通车。")}</w:p>" + string.Concat(Enumerable.Repeat(close, depth));
        AssertRefused("source-too-deep", new WordSample().Add("题").Raw(Nested(open, close, 20_000)).ToBytes());
        Assert.Single(WordFile.Read(new WordSample().Add("题").Raw(Nested(open, close, 10)).ToBytes(), "稿.docx").Page.Articles);
    }

    [Fact]
    public void Read_EmptyDocument_IsRefused() => AssertRefused("word-empty", new WordSample().Add("　").ToBytes());

    [Fact]
    public void Read_MissingFile_IsRefused()
    {
        var problem = Assert.Throws<DiagnosticException>(() => WordFile.Read(Path.Combine(Path.GetTempPath(), "huozi-no-such-file.docx"))).Diagnostics[0];
        Assert.Equal("cannot-read", problem.Code);
    }

    [Fact]
    public void Read_StylesInACircle_End() =>
        Assert.Single(WordFile.Read(new WordSample().Add("砚溪镇新桥建成通车", style: "x").Add("新桥通车。").ToBytes(), "稿.docx").Page.Articles);

    private static WordSample Good => new WordSample().Add("砚溪镇新桥建成通车").Add("近日，砚溪镇的新桥通车。").Picture(TestPictures.Jpeg(64, 48));

    private static byte[] Packed(string name, Func<string, string> change) =>
        WordSample.Pack(Good.Parts().Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Name == name ? change(part.Xml) : part.Xml))));

    private static Diagnostic AssertRefused(string code, byte[] bytes)
    {
        var problem = Assert.Single(Assert.Throws<DiagnosticException>(() => WordFile.Read(bytes, "稿.docx")).Diagnostics);
        Assert.Equal((code, "稿.docx", Severity.Error), (problem.Code, problem.File, problem.Severity));
        return problem;
    }
}
