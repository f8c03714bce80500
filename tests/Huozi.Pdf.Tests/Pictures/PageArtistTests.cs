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
    public void Svg_RunThatGoesDown_HasEachGlyphInTheMiddleBelowTheLast()
    {
        var uses = UsesOf(RunDirection.Down, out var group);
        Assert.StartsWith("translate(100 50)scale(0.01)", group, StringComparison.Ordinal);
        // Ideographs are an em wide: half of it lies left of the axis; the baseline is 880 thousandths below the top of each em square.
        Assert.Equal([("-500", "880"), ("-500", "1880")], uses);
    }

    [Fact]
    public void Svg_TurnedRun_IsAQuarterClockwise()
    {
        var uses = UsesOf(RunDirection.Turned, out var group);
        Assert.StartsWith("translate(100 50)rotate(90)scale(0.01)", group, StringComparison.Ordinal);
        Assert.Equal([(null, null), ("1000", null)], uses);
    }

    [Theory]
    [InlineData(RunDirection.Across, 100, 40, 20, 12)]
    [InlineData(RunDirection.Down, 95, 50, 10, 20)]
    [InlineData(RunDirection.Turned, 98, 50, 12, 20)]
    public void Png_RunOfEachDirection_IsInkedWhereItGoesAndNowhereElse(RunDirection direction, int left, int top, int width, int height)
    {
        using var raster = artist.Raster(PageOf(direction), 72);
        using var bitmap = SKBitmap.Decode(raster.Png());
        var inked = Enumerable.Range(0, bitmap.Width).SelectMany(x => Enumerable.Range(0, bitmap.Height).Select(y => (X: x, Y: y))).Where(dot => bitmap.GetPixel(dot.X, dot.Y).Red < 128).ToList();
        Assert.NotEmpty(inked);
        Assert.All(inked, dot => Assert.True(dot.X >= left && dot.X < left + width && dot.Y >= top && dot.Y < top + height, $"{dot}"));
        // Both ideographs are there: ink is found in the second half of the way too.
        Assert.Contains(inked, dot => direction is RunDirection.Across ? dot.X > left + width / 2 : dot.Y > top + height / 2);
    }

    [Fact]
    public void Svg_MarksBesideALine_AreDrawn()
    {
        var page = PageOf(RunDirection.Across);
        var line = page.Zones[0].Lines[0];
        var marked = page with { Zones = [page.Zones[0] with { Lines = [line with { Runs = [], Marks = line.Runs }] }] };
        Assert.Equal(artist.Svg(page), artist.Svg(marked));
    }

    private static PageLayout PageOf(RunDirection direction)
    {
        var run = Sheet.Run("直排", direction, new(Length.FromPoints(100), Length.FromPoints(50)), Length.FromPoints(10));
        var zone = new Zone { Kind = ZoneKind.Article, Outline = Sheet.Page.Zones[0].Outline, Lines = [new() { Role = LineRole.Body, Box = default, Runs = [run] }] };
        return new() { Number = 1, Width = Length.FromPoints(200), Height = Length.FromPoints(100), Zones = [zone] };
    }

    private List<(string? X, string? Y)> UsesOf(RunDirection direction, out string group)
    {
        var svg = XDocument.Parse(Encoding.UTF8.GetString(artist.Svg(PageOf(direction))));
        XNamespace ns = "http://www.w3.org/2000/svg";
        var element = Assert.Single(svg.Descendants(ns + "g"));
        group = element.Attribute("transform")!.Value;
        return [.. element.Elements(ns + "use").Select(use => (use.Attribute("x")?.Value, use.Attribute("y")?.Value))];
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
