using System.Text;
using System.Xml.Linq;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Pdf.Pictures;
using SkiaSharp;

namespace Huozi.Pdf.Tests.Pictures;

public sealed class PageArtistTests : IDisposable
{
    private readonly PageArtist artist = new(Sheet.Library, Sheet.Picture);

    public void Dispose() => artist.Dispose();

    [Fact]
    public void Png_Page_HasTheSizeOfItsResolution()
    {
        using var bitmap = Draw(72);
        Assert.Equal((int)Math.Round(Sheet.Page.Width.Points), bitmap.Width);
        Assert.Equal((int)Math.Round(Sheet.Page.Height.Points), bitmap.Height);
    }

    [Fact]
    public void Png_LinesOfType_AreInkedAndMarginsAreNot()
    {
        using var bitmap = Draw(72);
        var body = Sheet.Page.Zones.SelectMany(zone => zone.Lines).First(line => line.Role is LineRole.Body).Box;
        Assert.True(HasInk(bitmap, body));
        Assert.False(HasInk(bitmap, new(Length.Zero, Length.Zero, Sheet.Page.Width, Length.FromPoints(20))));
    }

    [Fact]
    public void Svg_Page_HasAnOutlineForEachGlyphAndUsesNoOther()
    {
        var svg = XDocument.Parse(Encoding.UTF8.GetString(artist.Svg(Sheet.Page)));
        XNamespace ns = "http://www.w3.org/2000/svg";
        var outlines = svg.Descendants(ns + "path").Select(path => path.Attribute("id")?.Value).OfType<string>().ToHashSet();
        var uses = svg.Descendants(ns + "use").Select(use => use.Attribute("href")!.Value[1..]).ToList();
        Assert.Equal(outlines, uses.ToHashSet());
        var inked = Sheet.Page.Zones.SelectMany(zone => zone.Lines).SelectMany(line => line.Runs)
            .Sum(run => Enumerable.Range(0, run.Glyphs.Count).Count(i => run.TextOf(i).Trim().Length > 0));
        Assert.Equal(inked, uses.Count);
    }

    [Fact]
    public void Svg_SameTwice_GivesTheSameBytes() =>
        Assert.Equal(artist.Svg(Sheet.Page), artist.Svg(Sheet.Page));

    [Fact]
    public void Halved_Picture_IsSmallerAndStillInked()
    {
        using var raster = artist.Raster(Sheet.Page, 72);
        using var smaller = raster.Halved();
        using var bitmap = SKBitmap.Decode(smaller.Png());
        Assert.Equal((int)Math.Round(Sheet.Page.Width.Points) / 2, bitmap.Width);
        Assert.True(HasInk(bitmap, new(Length.Zero, Length.Zero, Length.FromPoints(bitmap.Width), Length.FromPoints(bitmap.Height))));
    }

    private SKBitmap Draw(double dotsPerInch)
    {
        using var raster = artist.Raster(Sheet.Page, dotsPerInch);
        return SKBitmap.Decode(raster.Png());
    }

    private static bool HasInk(SKBitmap bitmap, Rect area)
    {
        for (var y = (int)area.Top.Points; y < area.Bottom.Points; y++)
        {
            for (var x = (int)area.Left.Points; x < area.Right.Points; x++)
            {
                if (bitmap.GetPixel(x, y).Red < 128) return true;
            }
        }

        return false;
    }
}
