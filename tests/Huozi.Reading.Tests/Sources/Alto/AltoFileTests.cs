using Huozi.Model.Diagnostics;
using Huozi.Reading.Sources.Alto;
using Huozi.Reading.Sources.Printed;
using System.Text;

namespace Huozi.Reading.Tests.Sources.Alto;

public sealed class AltoFileTests
{
    private const double PointsPerTenthMillimetre = 72 / 254.0;

    [Theory]
    [InlineData("")]
    [InlineData(AltoSample.V2)]
    [InlineData(AltoSample.V3)]
    [InlineData(AltoSample.V4)]
    public void Read_AnyVersion_GivesItsGlyphs(string version)
    {
        var page = Page(new AltoSample { Namespace = version }.Block("B1", 100, 200, "砚溪新桥"));
        Assert.Equal(["砚", "溪", "新", "桥"], page.Glyphs.Select(glyph => glyph.Text));
        Assert.All(page.Glyphs, glyph => Assert.Equal((10.5, "Song", 0.5f), (glyph.Size, glyph.Face, glyph.Confidence)));
        Assert.Equal(100 * PointsPerTenthMillimetre, page.Glyphs[0].Body.Left, 6);
        Assert.Equal(137 * PointsPerTenthMillimetre, page.Glyphs[1].Body.Left, 6);
        Assert.Equal(2800 * PointsPerTenthMillimetre, page.Width, 6);
    }

    [Theory]
    [InlineData("mm10", 72 / 254.0)]
    [InlineData("inch1200", 0.06)]
    [InlineData("pixel", 0.24)]
    public void Read_AnyUnit_GivesPoints(string unit, double points)
    {
        var page = Page(new AltoSample { Unit = unit }.Block("B1", 100, 200, "桥"));
        Assert.Equal(200 * points, page.Glyphs[0].Body.Top, 6);
        Assert.Equal(4000 * points, page.Height, 6);
    }

    [Fact]
    public void Read_Glyphs_AreWhereTheFileSays()
    {
        var page = Page(new AltoSample().Raw("<TextBlock ID=\"B\"><TextLine><String CONTENT=\"新桥\" HPOS=\"0\" VPOS=\"0\" WIDTH=\"100\" HEIGHT=\"37\">"
            + "<Glyph CONTENT=\"新\" HPOS=\"0\" VPOS=\"0\" WIDTH=\"37\" HEIGHT=\"37\"/><Glyph CONTENT=\"桥\" HPOS=\"63\" VPOS=\"0\" WIDTH=\"37\" HEIGHT=\"37\"/></String></TextLine></TextBlock>"));
        Assert.Equal(63 * PointsPerTenthMillimetre, page.Glyphs[1].Body.Left, 6);
    }

    [Fact]
    public void Read_GlyphsThatSayAnotherText_AreNotBelieved()
    {
        var page = Page(new AltoSample().Raw("<TextBlock ID=\"B\"><TextLine><String CONTENT=\"新桥\" HPOS=\"0\" VPOS=\"0\" WIDTH=\"100\" HEIGHT=\"37\">"
            + "<Glyph CONTENT=\"旧\" HPOS=\"63\" VPOS=\"0\" WIDTH=\"37\" HEIGHT=\"37\"/></String></TextLine></TextBlock>"));
        Assert.Equal(["新", "桥"], page.Glyphs.Select(glyph => glyph.Text));
        Assert.Equal(50 * PointsPerTenthMillimetre, page.Glyphs[1].Body.Left, 6);
    }

    [Fact]
    public void Read_DividedWord_HasItsHyphen() => Assert.Equal("ab-", string.Concat(Page(new AltoSample().Block("B", 0, 0, "ab-")).Glyphs.Select(glyph => glyph.Text)));

    [Fact]
    public void Read_Shapes_AreRulesAndPictures()
    {
        var page = Page(new AltoSample().Block("B", 0, 0, "桥").Raw("<GraphicalElement ID=\"R\" HPOS=\"0\" VPOS=\"90\" WIDTH=\"800\" HEIGHT=\"3\"/><Illustration ID=\"I\" HPOS=\"0\" VPOS=\"100\" WIDTH=\"800\" HEIGHT=\"500\"/>"
            + "<ComposedBlock ID=\"C\" TYPE=\"Illustration\"><GraphicalElement ID=\"G\" HPOS=\"900\" VPOS=\"100\" WIDTH=\"800\" HEIGHT=\"500\"/></ComposedBlock>"));
        Assert.Single(page.Rules);
        Assert.Equal([0, 1], page.Pictures.Select(picture => picture.Number));
    }

    [Fact]
    public void Read_OutsideThePage_IsLeftOut() => Assert.Equal(["桥"], Page(new AltoSample().Block("B", 0, 0, "桥").Block("C", 9000, 0, "外")).Glyphs.Select(glyph => glyph.Text));

    [Theory]
    [InlineData("<html/>", "alto-root")]
    [InlineData("<alto><Layout/></alto>", "alto-no-page")]
    [InlineData("<alto><Layout><Page ID=\"P\"><PrintSpace><TextBlock ID=\"B\"><TextLine><String CONTENT=\"桥\"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>", "alto-no-places")]
    [InlineData("<alto><Layout>", "source-xml")]
    [InlineData("not XML", "source-xml")]
    [InlineData("<!DOCTYPE alto [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><alto>&b;</alto>", "source-dtd")]
    public void Open_WhatIsNoPage_SaysWhatIsWrong(string text, string code)
    {
        var refusal = Assert.Throws<DiagnosticException>(() => AltoFile.Open(Encoding.UTF8.GetBytes(text), "版.xml"));
        var diagnostic = Assert.Single(refusal.Diagnostics);
        Assert.Equal((code, "版.xml"), (diagnostic.Code, diagnostic.File));
    }

    [Theory]
    [InlineData(50, null)]
    [InlineData(5_000, "source-too-deep")]
    public void Open_NestedBlocks_AreReadToADepth(int depth, string? code)
    {
        var nested = string.Concat(Enumerable.Repeat("<ComposedBlock>", depth)) + string.Concat(Enumerable.Repeat("</ComposedBlock>", depth));
        var problem = Record.Exception(() => AltoFile.Open(new AltoSample().Block("B", 0, 0, "桥").Raw(nested).ToBytes(), "版.xml"));
        Assert.Equal(code, (problem as DiagnosticException)?.Diagnostics[0].Code);
    }

    private static PrintedPage Page(AltoSample sample)
    {
        using var file = AltoFile.Open(sample.ToBytes(), "版.xml");
        Assert.Equal(1, file.PageCount);
        return file.Read(1, TestContext.Current.CancellationToken);
    }
}
