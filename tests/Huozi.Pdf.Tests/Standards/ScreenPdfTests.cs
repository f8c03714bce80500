using System.Text;
using System.Text.RegularExpressions;
using Huozi.Model.Layout;

namespace Huozi.Pdf.Tests.Standards;

public sealed class ScreenPdfTests
{
    private static readonly Unpacked File = Unpacked.Of(Sheet.Pdf(Sheet.Standard("screen"), Sheet.TwoPages));

    [Fact]
    public void Write_JumpLine_LeadsToTheZoneThatLeadsBack()
    {
        var zone = Sheet.TwoPages[1].Zones.Single(zone => zone.Lines.Any(line => line.LinksTo == 1)).Bounds;
        var target = Unpacked.References(File.Objects[Unpacked.Reference(File.Catalog, "Pages")], "Kids")[1];
        var top = Sheet.Page.Height - zone.Top;
        Assert.Contains($"/Dest [{target} 0 R /XYZ {Number(zone.Left.Points)} {Number(top.Points)} null]", Regex.Match(File.Pages[0], @"/Annots \[.*").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_JumpLineThatNothingLeadsBackTo_LeadsToThePagesTop()
    {
        var file = Unpacked.Of(Sheet.Pdf(Sheet.Standard("screen"), Sheet.TwoPages[0], Sheet.Page with { Number = 2 }));
        Assert.Contains($"/XYZ 0 {Number(Sheet.Page.Height.Points)} null]", Regex.Match(file.Pages[0], @"/Annots \[.*").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_JumpLineToAPageOfAnotherFile_IsNoLink() => Assert.Empty(Unpacked.Of(Sheet.Pdf(Sheet.Standard("screen"), Sheet.TwoPages[0])).ObjectsWith("/Annots"));

    [Fact]
    public void Write_TwoJumpsToOnePage_LeadToItsZonesInOrder()
    {
        var zone = Sheet.TwoPages[0].Zones.Single(zone => zone.Lines.Any(line => line.LinksTo == 2));
        Zone Low(Zone of) => of with { Outline = Zone.OutlineOf(of.Bounds with { Top = of.Bounds.Top + of.Bounds.Height / 2 }) };
        var back = Sheet.TwoPages[1].Zones.Single(other => other.Lines.Any(line => line.LinksTo == 1));
        var file = Unpacked.Of(Sheet.Pdf(Sheet.Standard("screen"), Sheet.Page with { Zones = [zone, Low(zone)] }, Sheet.Page with { Number = 2, Zones = [back, Low(back)] }));
        var tops = Regex.Matches(file.Pages[0], @"/XYZ \S+ (\S+) null").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(2, tops.Distinct().Count());
    }

    [Fact]
    public void Write_Outline_HasPagesWithTheirHeadlines()
    {
        var root = File.Objects[Unpacked.Reference(File.Catalog, "Outlines")];
        var first = File.Objects[Unpacked.Reference(root, "First")];
        Assert.Contains(Hex("第1版"), first, StringComparison.Ordinal);
        Assert.Contains(Hex("水渠修到家门口"), File.Objects[Unpacked.Reference(first, "First")], StringComparison.Ordinal);
        Assert.Contains(Hex("第2版"), File.Objects[Unpacked.Reference(first, "Next")], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SectionName_IsInTheOutline()
    {
        using var output = new MemoryStream();
        PdfFile.Write(output, [Sheet.Page], Sheet.Library, Sheet.Picture, Sheet.Info with { SectionNames = new Dictionary<int, string> { [1] = "要闻" } }, Sheet.Standard("screen"));
        Assert.NotEmpty(Unpacked.Of(output.ToArray()).ObjectsWith(Hex("第1版 要闻")));
    }

    [Fact]
    public void Write_PageLabels_AreThePagesOwnNumbers()
    {
        var file = Unpacked.Of(Sheet.Pdf(Sheet.Standard("screen"), Sheet.Page with { Number = 3 }, Sheet.Page with { Number = 4 }, Sheet.Page with { Number = 7 }));
        Assert.Contains("/PageLabels << /Nums [0 << /S /D /St 3 >> 2 << /S /D /St 7 >>] >>", file.Catalog, StringComparison.Ordinal);
    }

    private static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    private static string Number(double value) => value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
}
