using System.Text;
using CsCheck;
using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Reading.Sources.Word;

namespace Huozi.Reading.Tests.Sources.Word;

/// <summary>Whatever the bytes, the reader gives articles or says what is wrong.</summary>
public sealed class WordFuzzTests
{
    private static readonly string[] Pieces =
    [
        "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:br/>", "<w:br w:type=\"page\"/>", "<w:p/>", "<w:ins>", "<w:del>", "<w:sdt>", "<w:sdtContent>",
        "<w:txbxContent>", "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", "<w:footnoteReference w:id=\"2\"/>", "<w:ruby><w:rt><w:r><w:t>a</w:t></w:r></w:rt></w:ruby>", "<mc:Choice>", "<w:drawing>",
        "<w:rPr><w:b/></w:rPr>", "<w:b w:val=\"0\"/>", "<w:sz w:val=\"-1\"/>", "<w:sz w:val=\"99999999999\"/>", "<w:numPr><w:ilvl w:val=\"9\"/><w:numId w:val=\"1\"/></w:numPr>", "<a:blip r:embed=\"rId100\"/>",
        "<w:sym w:font=\"Symbol\" w:char=\"FFFF\"/>", "<v:textpath string=\"艺&#9;术\"/>", "<m:oMath/>", "<!-- -->", "<![CDATA[", "<!DOCTYPE a>", "<?a?>", "&#0;", "&#xD800;", "&a;", "&amp;", "\"", "<", ">", "\0", "\uFEFF",
        "𠮷", "e\u0301", "\u2028", "　　", "（王晓）", "（", "：", "标题：", "作者：", "图为", "王晓 摄", "***", "稿件二", "——", "（下转二版）", "上接第一版", "本报讯（记者 王晓）", "【走基层】", "责编：", "%1%2", "rId1", "w:id=\"2\"",
    ];

    private static readonly Gen<byte[]> Insertion = Gen.Frequency(
        (5, Gen.OneOf(Pieces).Select(Encoding.UTF8.GetBytes)),
        (1, Gen.Byte.Array[1, 4]),
        (1, Gen.Select(Gen.OneOf(Pieces), Gen.Int[2, 60], (piece, times) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times))))));

    private static readonly Gen<(double Place, int Removed, byte[] Inserted)[]> Mutations = Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], Insertion).Array[1, 4];

    private static readonly Lazy<List<(string Name, byte[] Bytes)>> Parts = new(() => [.. Sample().Parts().Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Xml))), ("word/media/1image.jpeg", TestPictures.Jpeg(64, 48))]);

    private static readonly Lazy<byte[]> File = new(() => WordSample.Pack(Parts.Value));

    [Fact]
    public void Read_MutatedParts_GivesArticlesOrDiagnostics()
    {
        int read = 0, refused = 0;
        Gen.Select(Gen.Int[0, 9], Mutations).Sample(
            (chosen, mutations) =>
            {
                // The document is what most mutations are for.
                var at = chosen < Parts.Value.Count ? chosen : 2;
                var isRead = Reads(WordSample.Pack(Parts.Value.Select((part, i) => (part.Name, i == at ? Mutate(part.Bytes, mutations) : part.Bytes))));
                if (isRead) Interlocked.Increment(ref read);
                else Interlocked.Increment(ref refused);
            },
            iter: 14_000);
        Assert.True(read > 1_000 && refused > 1_000, $"{read} read, {refused} refused: one of the two is not tried.");
    }

    [Fact]
    public void Read_MutatedArchive_GivesArticlesOrDiagnostics() =>
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], Gen.Byte.Array[0, 12]).Array[1, 6].Sample(mutations => { Reads(Mutate(File.Value, mutations)); }, iter: 6_000);

    private static WordSample Sample()
    {
        var sample = new WordSample
        {
            Numbering = "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>",
        };
        var note = sample.Footnote(2, "见县志。");
        return sample.Add("引题：开春第一件实事").Add("砚溪镇新桥建成通车", size: 44, bold: true, centred: true).Add("□ 王晓")
            .Runs(WordSample.Run("本报讯"), WordSample.Run("新桥", bold: true), note, "<w:r><w:br/></w:r>", WordSample.Run("通车。", more: "<w:em w:val=\"dot\"/>"), WordSample.TextBox($"<w:p>{WordSample.Run("链接")}</w:p>"))
            .Raw($"<w:p>{WordSample.Properties("2", more: "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")}{WordSample.Run("先修桥")}</w:p>")
            .Raw($"<w:tbl>{WordSample.Row("村", "株数")}</w:tbl>").Picture(TestPictures.Jpeg(64, 48)).Add("图为新桥。王晓 摄", centred: true).Add("镇里的果农说好。（李春生）").Add("县图书馆新馆开放", style: "1").Add("新馆开放。");
    }

    /// <summary>True where articles are read, false where they are refused in order; any other end fails the test.</summary>
    private static bool Reads(byte[] bytes)
    {
        try
        {
            var copy = WordFile.Read(bytes, "稿.docx");
            var articles = copy.Page.Articles.Select(read => read.Article).ToList();
            Assert.NotEmpty(articles);
            Assert.All(articles.SelectMany(article => article.Body), block => Assert.True(block.Text.Length > 0 && (block is not Paragraph paragraph || paragraph.HasSoundSpans())));
            Assert.All(copy.Page.Articles.SelectMany(read => read.Pictures), picture => Assert.InRange(picture.Number, 0, copy.Pictures.Count - 1));
            return true;
        }
        catch (DiagnosticException refusal)
        {
            Assert.All(refusal.Diagnostics, diagnostic => Assert.Equal("稿.docx", diagnostic.File));
            return false;
        }
    }

    private static byte[] Mutate(byte[] bytes, (double Place, int Removed, byte[] Inserted)[] mutations) => mutations.Aggregate(bytes, (before, mutation) =>
    {
        var place = (int)(mutation.Place * before.Length);
        return [.. before[..place], .. mutation.Inserted, .. before[Math.Min(before.Length, place + mutation.Removed)..]];
    });
}
