using Huozi.Reading.Sources.Pdf;

namespace Huozi.Reading.Tests.Sources.Pdf;

public sealed class NamelessFacesTests
{
    [Fact]
    public void Read_Type3FontsOfOneDescriptor_AreOneFace() => Assert.Single(Faces(6, 6).Distinct());

    [Fact]
    public void Read_Type3FontsOfTwoDescriptors_AreTwoFaces() => Assert.Equal(2, Faces(6, 7).Distinct().Count());

    /// <summary>The faces of two characters, each of a Type 3 font with a descriptor.</summary>
    private static IEnumerable<string> Faces(int first, int second)
    {
        string Font(int descriptor) => $"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /a 5 0 R >> /Encoding << /Type /Encoding /Differences [97 /a] >>"
            + $" /FirstChar 97 /LastChar 97 /Widths [1000] /Resources << >> /FontDescriptor {descriptor} 0 R >>";
        var pdf = PlainPdf.OfPage("BT /F1 10 Tf 100 700 Td (a) Tj /F2 10 Tf 0 -40 Td (a) Tj ET", $"<< /Font << /F1 {Font(first)} /F2 {Font(second)} >> >>");
        pdf.Add("", "1000 0 0 0 1000 1000 d1 0 0 1000 1000 re f"u8);
        for (var i = 0; i < 2; i++) pdf.Add("<< /Type /FontDescriptor /FontName /Nameless /Flags 4 >>");
        using var file = PdfFile.Open(pdf.ToBytes(), "faces.pdf");
        var glyphs = file.Read(1, TestContext.Current.CancellationToken).Glyphs;
        Assert.Equal(2, glyphs.Count);
        return glyphs.Select(glyph => glyph.Face);
    }
}
