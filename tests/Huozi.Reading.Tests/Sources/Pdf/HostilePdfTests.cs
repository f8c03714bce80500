using System.Text;
using Huozi.Model.Diagnostics;
using Huozi.Reading.Sources.Pdf;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Tests.Sources.Pdf;

/// <summary>Files that are damaged, or made to harm: each is read as far as it goes, or refused with the reason.</summary>
public sealed class HostilePdfTests
{
    private const string Hello = "BT /F1 12 Tf 72 700 Td (Hello) Tj ET";

    [Fact]
    public void Read_SoundFile_IsRead() => Assert.Equal("Hello", Text(Read(PlainPdf.OfPage(Hello).ToBytes())));

    [Fact]
    public void Open_NoBytes_IsDamaged() => Refused("pdf-damaged", []);

    [Fact]
    public void Open_OnlyAHeader_IsDamaged() => Refused("pdf-damaged", "%PDF-1.7\n"u8.ToArray());

    [Fact]
    public void Open_CutBeforeTheCrossReferences_IsReadWhereTheTrailerIsThere()
    {
        var file = Encoding.Latin1.GetString(PlainPdf.OfPage(Hello).ToBytes());
        var cut = file[..file.IndexOf("xref\n0", StringComparison.Ordinal)] + "trailer\n<< /Size 5 /Root 1 0 R >>\n";
        Assert.Equal("Hello", Text(Read(Encoding.Latin1.GetBytes(cut))));
    }

    [Fact]
    public void Open_CutInEveryPlace_IsReadOrRefused()
    {
        var file = PlainPdf.OfPage(Hello).ToBytes();
        for (var length = 0; length < file.Length; length += 3) ReadOrRefused(file[..length]);
    }

    [Fact]
    public void Open_NoPages_SaysSo()
    {
        var pdf = new PlainPdf();
        pdf.Add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.Add("<< /Type /Pages /Kids [] /Count 0 >>");
        Refused("pdf-without-pages", pdf.ToBytes());
    }

    [Fact]
    public void Open_PageTreeThatLoops_Ends()
    {
        var pdf = PlainPdf.OfPage(Hello);
        pdf.Set(2, "<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 3 >>");
        Assert.Equal("Hello", Text(Read(pdf.ToBytes())));
    }

    [Fact]
    public void Open_PageTreeThousandsDeep_IsRead()
    {
        const int depth = 30_000;
        var pdf = new PlainPdf();
        pdf.Add("<< /Type /Catalog /Pages 4 0 R >>");
        pdf.Add("", Encoding.Latin1.GetBytes(Hello));
        pdf.Add($"<< /Type /Page /MediaBox [0 0 595 842] /Contents 2 0 R /Resources {PlainPdf.Helvetica} >>");
        for (var i = 0; i < depth; i++) pdf.Add($"<< /Type /Pages /Kids [{(i == depth - 1 ? 3 : i + 5)} 0 R] /Count 1 >>");
        Assert.Equal("Hello", Text(Read(pdf.ToBytes())));
    }

    [Fact]
    public void Open_CrossReferencesThatLoop_Ends()
    {
        var file = Encoding.Latin1.GetString(PlainPdf.OfPage(Hello).ToBytes());
        var xref = file.IndexOf("xref\n0", StringComparison.Ordinal);
        Assert.Equal("Hello", Text(Read(Encoding.Latin1.GetBytes(file.Replace("/Root 1 0 R", $"/Root 1 0 R /Prev {xref}", StringComparison.Ordinal)))));
    }

    [Fact]
    public void Open_CrossReferenceStreamThatClaimsBillions_IsDamaged()
    {
        var file = PlainPdf.OfPage(Hello).ToBytes();
        var stream = Encoding.Latin1.GetBytes($"9 0 obj\n<< /Type /XRef /Size 2000000000 /W [1 2 1] /Root 1 0 R /Length 4 >>\nstream\n\0\0\0\0\nendstream\nendobj\nstartxref\n{file.Length}\n%%EOF\n");
        Refused("pdf-damaged", [.. file, .. stream]);
        var index = Encoding.Latin1.GetString(stream).Replace("/Size 2000000000", "/Size 5 /Index [0 9 1 2000000000]", StringComparison.Ordinal);
        Refused("pdf-damaged", [.. file, .. Encoding.Latin1.GetBytes(index)]);
    }

    [Fact]
    public void Open_WidthsThatMakeNoSense_IsDamaged()
    {
        var pdf = PlainPdf.OfPage(Hello);
        pdf.Add("<< /Type /XRef /W [1 -8 1] >>");
        Refused("pdf-damaged", pdf.ToBytes());
    }

    [Fact]
    public void Read_StreamWhoseBytesLookLikeWidths_IsRead()
    {
        var pdf = PlainPdf.OfPage(Hello);
        pdf.Add("", "\u0081/W[-8\u00FF/W [99999999999\u0005]"u8);
        Assert.Equal("Hello", Text(Read(pdf.ToBytes())));
    }

    [Fact]
    public void Open_ObjectsThatAreReferencesToEachOther_IsDamaged()
    {
        var pdf = PlainPdf.OfPage(Hello, "5 0 R");
        pdf.Add("6 0 R");
        pdf.Add("5 0 R");
        Refused("pdf-damaged", pdf.ToBytes());
    }

    [Theory]
    [InlineData("[6 0 R 5 0 R]", false)]
    [InlineData("[6 0 R 6 0 R]", true)]
    [InlineData("7 0 R", false)]
    public void Open_FunctionMadeOfItself_IsDamaged(string functions, bool isSound)
    {
        var pdf = PlainPdf.OfPage("/S sh " + Hello, $"<< /Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 9 9] /Function 5 0 R >> >> {PlainPdf.Helvetica[2..]}");
        pdf.Add($"<< /FunctionType 3 /Domain [0 1] /Bounds [0.5] /Encode [0 1 0 1] /Functions {functions} >>");
        pdf.Add("<< /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [1] /N 1 >>");
        pdf.Add("[6 0 R 5 0 R]");
        if (isSound) Assert.Equal("Hello", Text(Read(pdf.ToBytes())));
        else Refused("pdf-damaged", pdf.ToBytes());
    }

    [Fact]
    public void Open_ObjectThatIsAReference_IsRead()
    {
        var pdf = PlainPdf.OfPage(Hello, "5 0 R");
        pdf.Add("6 0 R");
        pdf.Add(PlainPdf.Helvetica);
        Assert.Equal("Hello", Text(Read(pdf.ToBytes())));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("<< /A ", ">>")]
    public void Read_NestedAHundredThousandDeep_IsReadOrRefused(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));
        ReadOrRefused(PlainPdf.OfPage(Hello, nested).ToBytes());
        ReadOrRefused(PlainPdf.OfPage($"{nested} TJ {Hello}").ToBytes());
        var pdf = PlainPdf.OfPage(Hello, "5 0 R");
        var data = Encoding.Latin1.GetBytes("5 0 " + nested);
        pdf.Add("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", PlainPdf.Flate(data));
        ReadOrRefused(pdf.ToBytes());
    }

    [Fact]
    public void Read_StreamThatClaimsTwoGigabytes_IsRead()
    {
        var file = Encoding.Latin1.GetString(PlainPdf.OfPage(Hello).ToBytes());
        Assert.Equal("Hello", Text(Read(Encoding.Latin1.GetBytes(file.Replace($"/Length {Hello.Length}", "/Length 2147483647", StringComparison.Ordinal)))));
        Assert.Equal("Hello", Text(Read(Encoding.Latin1.GetBytes(file.Replace($"/Length {Hello.Length}", "/Length -5", StringComparison.Ordinal)))));
    }

    [Fact]
    public void Read_PredictorWithBillionsOfColumns_TakesNoMore()
    {
        var pdf = PlainPdf.OfPage("");
        Replace(pdf, "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 /Colors 32 /BitsPerComponent 16 >>", PlainPdf.Flate([0, .. Encoding.Latin1.GetBytes(Hello)]));
        Assert.Equal("Hello", Text(Read(pdf.ToBytes())));
    }

    [Fact]
    public void Read_ContentThatUnpacksToGigabytes_IsTooMuch()
    {
        var pdf = PlainPdf.OfPage("");
        Replace(pdf, "/Filter /FlateDecode", PlainPdf.Flate(new byte[150 << 20]));
        Refused("pdf-too-much", pdf.ToBytes());
        Replace(pdf, "/Filter [/FlateDecode /FlateDecode]", PlainPdf.Flate(PlainPdf.Flate(new byte[150 << 20])));
        ReadOrRefused(pdf.ToBytes());
        var run = new byte[4 << 20];
        for (var i = 0; i < run.Length; i += 2) run[i] = 129;
        Replace(pdf, "/Filter /RunLengthDecode", run);
        Refused("pdf-too-much", pdf.ToBytes());
    }

    [Fact]
    public void Read_OneContentNamedTenThousandTimes_IsTooMuch()
    {
        var pdf = PlainPdf.OfPage("");
        var parts = string.Concat(Enumerable.Repeat("4 0 R ", 4000));
        pdf.Set(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [{parts}] /Resources {PlainPdf.Helvetica} >>");
        Replace(pdf, "/Filter /FlateDecode", PlainPdf.Flate(Enumerable.Repeat((byte)' ', 1 << 20).ToArray()));
        Refused("pdf-too-much", pdf.ToBytes());
    }

    [Fact]
    public void Read_FormsThatShowThemselves_AreTooMuch()
    {
        var pdf = PlainPdf.OfPage("/A Do", "<< /XObject << /A 5 0 R >> >>");
        pdf.Add("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /B 6 0 R >> >>", "/B Do"u8);
        pdf.Add("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /C 5 0 R >> >>", "/C Do"u8);
        Refused("pdf-too-much", pdf.ToBytes());
    }

    [Fact]
    public void Read_FormsThatShowTenFormsEach_AreTooMuch()
    {
        var pdf = PlainPdf.OfPage("/A Do", "<< /XObject << /A 5 0 R >> >>");
        for (var i = 0; i < 9; i++) pdf.Add($"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A{i} {i + 6} 0 R >> >>", Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat($"/A{i} Do ", 10))));
        pdf.Add("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "q Q"u8);
        Refused("pdf-too-much", pdf.ToBytes());
    }

    [Fact]
    public void Read_MillionsOfGlyphsInOnePlace_IsTooMuch() =>
        Refused("pdf-too-much", PlainPdf.OfPage("BT /F1 12 Tf 72 700 Td " + string.Concat(Enumerable.Repeat("(A) Tj 0 0 Td ", 300_000)) + "ET").ToBytes());

    [Fact]
    public void Read_ThousandsOfStrokesInOnePlace_IsRead() =>
        Assert.Empty(Read(PlainPdf.OfPage(string.Concat(Enumerable.Range(0, 200_000).Select(i => $"{i % 500} 100 20 1 re f\n"))).ToBytes()).Rules);

    [Theory]
    [InlineData("0 0 0 0 0 0 cm")]
    [InlineData("1e300 0 0 1e300 0 0 cm 1e300 0 0 1e300 0 0 cm")]
    [InlineData("99999999999999999999999 0 0 1 0 0 cm")]
    [InlineData("1 0 0 1 1e308 1e308 cm 1e10 0 0 1e10 0 0 cm")]
    public void Read_MatrixThatMakesNoSense_ShowsNothing(string matrix) => Assert.Empty(Read(PlainPdf.OfPage($"q {matrix} {Hello} 0 0 m 5 5 l S 0 0 9 9 re f Q").ToBytes()).Glyphs);

    [Fact]
    public void Read_PageOfTenMetres_IsReadWithAWarning()
    {
        var page = Read(PlainPdf.OfPage(Hello, more: "/MediaBox [0 0 28346 28346]").ToBytes());
        Assert.Equal("Hello", Text(page));
        Assert.Equal("pdf-page-huge", Assert.Single(page.Warnings).Code);
    }

    [Theory]
    [InlineData("[0 0 0 0]")]
    [InlineData("[0 0 1e300 1e300]")]
    [InlineData("[0 0 99999999999 9]")]
    public void Read_PageOfNoSize_IsRefused(string box) => Refused("pdf-page-size", PlainPdf.OfPage(Hello, more: $"/MediaBox {box}").ToBytes());

    [Fact]
    public void Read_FontThatIsDamaged_LosesOnlyItsText()
    {
        var pdf = PlainPdf.OfPage($"BT /F2 12 Tf 72 600 Td (Lost) Tj ET {Hello}", PlainPdf.Helvetica.Replace("/Font <<", "/Font << /F2 6 0 R", StringComparison.Ordinal));
        pdf.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
        pdf.Add("<< /Type /Font /Subtype /Type0 /Encoding /NoSuchMap /BaseFont /X /DescendantFonts [5 0 R] >>");
        var page = Read(pdf.ToBytes());
        Assert.Equal("Hello", Text(page));
        Assert.Contains(page.Warnings, warning => warning.Code == "pdf-page-incomplete");
    }

    [Fact]
    public void Read_FontWithoutAMap_SaysThatItsGlyphsAreUnknown()
    {
        var pdf = PlainPdf.OfPage("BT /F1 12 Tf 72 700 Td <01020103> Tj ET", "<< /Font << /F1 6 0 R >> >>");
        pdf.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>");
        pdf.Add("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /BaseFont /ABCDEF+Song /DescendantFonts [5 0 R] >>");
        var page = Read(pdf.ToBytes());
        Assert.Equal("\uFFFD\uFFFD", Text(page));
        var warning = Assert.Single(page.Warnings);
        Assert.Equal("pdf-glyphs-unknown", warning.Code);
        Assert.Contains("Song", warning.Problem.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Identity-H", "<11CF>")]
    [InlineData("/GBK-EUC-H", "<D6D0>")]
    [InlineData("/GB-EUC-H", "<D6D0>")]
    [InlineData("/UniGB-UCS2-H", "<4E2D>")]
    [InlineData("/UniGB-UTF16-H", "<4E2D>")]
    public void Read_FontOfTheChineseCollection_IsReadByItsPredefinedMaps(string encoding, string code)
    {
        var pdf = PlainPdf.OfPage($"BT /F1 12 Tf 72 700 Td {code} Tj ET", $"<< /Font << /F1 << /Type /Font /Subtype /Type0 /Encoding {encoding} /BaseFont /Song /DescendantFonts [5 0 R] >> >> >>");
        pdf.Add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /Ascent 880 /Descent -120 >> >>");
        Assert.Equal("中", Text(Read(pdf.ToBytes())));
    }

    [Fact]
    public void Read_StopAsked_Stops()
    {
        using var file = PdfFile.Open(PlainPdf.OfPage(Hello).ToBytes(), "stop.pdf");
        Assert.Throws<OperationCanceledException>(() => file.Read(1, new CancellationToken(canceled: true)));
    }

    private static void Replace(PlainPdf pdf, string entries, byte[] data) =>
        pdf.Set(4, Encoding.Latin1.GetString([.. Encoding.Latin1.GetBytes($"<< {entries} /Length {data.Length} >>\nstream\n"), .. data, .. "\nendstream"u8]));

    private static string Text(PrintedPage page) => string.Concat(page.Glyphs.OrderBy(glyph => glyph.Body.Left).Select(glyph => glyph.Text));

    private static PrintedPage Read(byte[] bytes)
    {
        using var file = PdfFile.Open(bytes, "hostile.pdf");
        return file.Read(1, TestContext.Current.CancellationToken);
    }

    private static void ReadOrRefused(byte[] bytes)
    {
        try
        {
            Read(bytes);
        }
        catch (DiagnosticException problem)
        {
            Assert.All(problem.Diagnostics, diagnostic => Assert.Equal("hostile.pdf", diagnostic.File));
        }
    }

    private static void Refused(string code, byte[] bytes)
    {
        var problem = Assert.Single(Assert.Throws<DiagnosticException>(() => Read(bytes)).Diagnostics);
        Assert.Equal(code, problem.Code);
        Assert.Equal("hostile.pdf", problem.File);
    }
}
