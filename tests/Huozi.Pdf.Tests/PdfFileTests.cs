using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Huozi.Pdf.Tests;

public sealed class PdfFileTests
{
    [Fact]
    public void Write_Page_HasTheCopysOwnCharactersInReadingOrder()
    {
        using var document = PdfDocument.Open(Sheet.Pdf());
        var text = Squeezed(string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value)));
        var at = 0;
        foreach (var piece in Sheet.Article.Headline.Concat(Sheet.Article.Body.Select(block => block.Text)))
        {
            at = text.IndexOf(Squeezed(piece), at, StringComparison.Ordinal);
            Assert.True(at >= 0, $"not in order: {piece}");
        }
    }

    [Fact]
    public void Write_Page_PutsEveryGlyphWhereTheLayoutHasIt()
    {
        using var document = PdfDocument.Open(Sheet.Pdf());
        var printed = document.GetPage(1).Letters.Where(letter => letter.Value.Trim().Length > 0).ToList();
        var laid = Sheet.Page.Zones.SelectMany(zone => zone.Lines).SelectMany(line => line.Runs)
            .SelectMany(run => run.Glyphs.Select((glyph, i) => (X: run.Origin.X + glyph.Along, run.Origin.Y, Text: run.TextOf(i).ToString())))
            .Where(glyph => glyph.Text.Trim().Length > 0).ToList();
        Assert.Equal(laid.Count, printed.Count);
        for (var i = 0; i < laid.Count; i++)
        {
            Assert.Equal(laid[i].Text, printed[i].Value);
            // A viewer's pen moves in thousandths of the size: half of one is the most it can be off.
            Assert.Equal(laid[i].X.Points, printed[i].StartBaseLine.X, 0.05);
            Assert.Equal((Sheet.Page.Height - laid[i].Y).Points, printed[i].StartBaseLine.Y, 0.01);
        }
    }

    [Fact]
    public void Write_Page_EmbedsCompositeFontsOnly()
    {
        using var document = PdfDocument.Open(Sheet.Pdf());
        var fonts = Objects(document).OfType<DictionaryToken>()
            .Where(entry => entry.TryGet(NameToken.Type, out NameToken type) && type.Data == "Font" && entry.TryGet(NameToken.Subtype, out NameToken _)).ToList();
        var kinds = fonts.Select(font => ((NameToken)font.Data["Subtype"]).Data).ToHashSet();
        Assert.Subset(new HashSet<string> { "Type0", "CIDFontType0", "CIDFontType2" }, kinds);
        Assert.Contains("Type0", kinds);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+Huozi", ((NameToken)font.Data["BaseFont"]).Data));
    }

    [Fact]
    public void Write_OneGlyphForTwoCharacters_SaysBothByActualText()
    {
        var run = Sheet.Page.Zones[0].Lines[0].Runs[0];
        // The same glyph, once for its own character and once for a lookalike.
        var twice = Sheet.Page with
        {
            Zones = [Sheet.Page.Zones[0] with { Lines = [LineOf(run with { Text = "青", Glyphs = [run.Glyphs[0]] }), LineOf(run with { Text = "靑", Glyphs = [run.Glyphs[0]] })] }],
        };
        var content = Content(Sheet.Pdf(twice));
        Assert.Contains("/ActualText <FEFF9751>", content, StringComparison.Ordinal);
        Assert.DoesNotContain("/ActualText <FEFF9752>", content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("screen")]
    [InlineData("marked print")]
    [InlineData("archive")]
    public void Write_SameTwice_GivesTheSameBytes(string kind) =>
        Assert.Equal(Sheet.Pdf(Sheet.Standard(kind), Sheet.TwoPages), Sheet.Pdf(Sheet.Standard(kind), Sheet.TwoPages));

    [Fact]
    public void Write_SeveralPages_KeepsThemInOrder()
    {
        var wide = Sheet.Page with { Width = Sheet.Page.Width + Length.FromPoints(10) };
        using var document = PdfDocument.Open(Sheet.Pdf(Sheet.Page, wide));
        Assert.Equal(2, document.NumberOfPages);
        Assert.Equal(wide.Width.Points, document.GetPage(2).Width, 0.01);
    }

    [Fact]
    public void Write_Information_NamesThePaper()
    {
        using var document = PdfDocument.Open(Sheet.Pdf());
        Assert.Equal("青川湾报 2026年3月9日", document.Information.Title);
        Assert.Equal("青川湾市融媒体中心", document.Information.Author);
    }

    [Theory]
    [InlineData("01/1.jpg")]
    [InlineData("01/1.png")]
    public void Write_CroppedPicture_StandsWhereTheLayoutHasIt(string file)
    {
        var area = new Rect(Length.FromPoints(100), Length.FromPoints(200), Length.FromPoints(40), Length.FromPoints(40));
        var page = Sheet.Page with { Zones = [Sheet.Page.Zones[0] with { Pictures = [new(file, area, (10, 0, 40, 40), "")] }] };
        using var document = PdfDocument.Open(Sheet.Pdf(page));
        var image = Assert.Single(document.GetPage(1).GetImages());
        // The whole picture is 60 wide; 10 of it lie left of the area.
        Assert.Equal(90, image.BoundingBox.Left, 0.01);
        Assert.Equal(60, image.BoundingBox.Width, 0.01);
        Assert.Equal(page.Height.Points - 200, image.BoundingBox.Top, 0.01);
    }

    private static Line LineOf(GlyphRun run) => new() { Role = LineRole.Body, Box = default, Runs = [run] };

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Content(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Join('\n', document.GetPage(1).Operations.Select(operation =>
        {
            using var text = new MemoryStream();
            operation.Write(text);
            return System.Text.Encoding.Latin1.GetString(text.ToArray());
        }));
    }

    private static IEnumerable<IToken> Objects(PdfDocument document) =>
        document.Structure.CrossReferenceTable.ObjectOffsets.Keys.Select(reference => document.Structure.GetObject(reference).Data);
}
