using System.Globalization;
using System.Text.RegularExpressions;
using Huozi.Model.Geometry;
using Huozi.Pdf.Standards;

namespace Huozi.Pdf.Tests.Standards;

public sealed class PrintPdfTests
{
    private static readonly Unpacked Sound = Unpacked.Of(Sheet.Pdf(Sheet.Standard("print"), Sheet.TwoPages));

    public static TheoryData<string> All => [.. Clauses.Print.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void Write_TwoPages_KeepsTheRule(string rule) => Assert.Empty(Clauses.Print[rule](Sound));

    [Theory]
    [MemberData(nameof(All))]
    public void Write_WithCropMarks_KeepsTheRule(string rule) => Assert.Empty(Clauses.Print[rule](Unpacked.Of(Sheet.Pdf(Sheet.Standard("marked print"), Sheet.TwoPages))));

    /// <summary>The negative control: a file broken against a rule is found to be.</summary>
    [Theory]
    [InlineData("ISO 15930-7, PDF 1.6", "%PDF-1.6", "%PDF-1.7")]
    [InlineData("ISO 15930-7, identification", "PDF/X-4<", "PDF/X-3<")]
    [InlineData("ISO 15930-7, output intent (ISO 32000-1, 14.11.5)", "/S /GTS_PDFX", "/S /GTS_PDFA1")]
    [InlineData("ISO 15930-7, output intent (ISO 32000-1, 14.11.5)", "prtrCMYK", "mntrCMYK")]
    [InlineData("ISO 15930-7, boxes (ISO 32000-1, 14.11.2)", "/TrimBox", "/ArtBox")]
    [InlineData("ISO 15930-7, boxes (ISO 32000-1, 14.11.2)", "/MediaBox [0 0", "/MediaBox [9 9")]
    [InlineData("ISO 15930-7, trapping (ISO 32000-1, 14.11.6)", "/Trapped /False", "/Trapped /Unknown")]
    [InlineData("ISO 15930-7, dates and title", "/ModDate", "/Mod")]
    [InlineData("ISO 15930-7, dates and title", "<xmpMM:VersionID>1</xmpMM:VersionID>", "")]
    [InlineData("ISO 15930-7, colours (ISO 32000-1, 8.6.4)", "0 0 0 1 k\n", "0 g\n")]
    [InlineData("ISO 15930-7, embedded fonts", "/FontFile2", "/FontFile9")]
    [InlineData("ISO 15930-7, no annotations and actions inside the bleed", "/TrimBox", "/Annots [9 0 R] /TrimBox")]
    [InlineData("ISO 15930-7, black type overprints (ISO 32000-1, 8.6.7)", "/Over gs", "/Knock gs")]
    [InlineData("ISO 15930-7, black type overprints (ISO 32000-1, 8.6.7)", "/Knock gs", "/Over gs")]
    public void Rule_OfABrokenFile_IsNotKept(string rule, string from, string to) => Assert.NotEmpty(Clauses.Print[rule](Sound.With(from, to)));

    [Fact]
    public void Rules_EachHasANegativeControl()
    {
        var controlled = typeof(PrintPdfTests).GetMethod(nameof(Rule_OfABrokenFile_IsNotKept))!.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(row => (string)row.Data[0]!);
        Assert.Empty(Clauses.Print.Keys.Except(controlled));
    }

    [Fact]
    public void Write_Boxes_AreTheTrimmedPageAndThreeMillimetresOfBleed()
    {
        var bleed = Length.FromMillimetres(3);
        var trim = Box("TrimBox", Sound.Pages[0]);
        Assert.Equal(Sheet.Page.Width.Points, trim[2] - trim[0], 0.002);
        Assert.Equal(Sheet.Page.Height.Points, trim[3] - trim[1], 0.002);
        Assert.Equal(bleed.Points, trim[0] - Box("BleedBox", Sound.Pages[0])[0], 0.002);
        Assert.Equal(Box("MediaBox", Sound.Pages[0]), Box("BleedBox", Sound.Pages[0]));
    }

    [Fact]
    public void Write_CropMarks_StandOutsideTheBleedOnTheLinesOfTheCut()
    {
        var marked = Unpacked.Of(Sheet.Pdf(new PrintPdf(Sheet.Paper, Sheet.Screen) { HasCropMarks = true, Bleed = Length.FromMillimetres(5) }));
        var page = marked.Pages[0];
        Assert.True(Box("MediaBox", page)[2] > Box("BleedBox", page)[2]);
        var content = marked.ContentOf(page);
        Assert.Contains("1 1 1 1 K", content, StringComparison.Ordinal);
        var (width, height, bleed) = (Sheet.Page.Width.Points, Sheet.Page.Height.Points, Length.FromMillimetres(5).Points);
        var marks = Regex.Matches(content[content.IndexOf("1 1 1 1 K", StringComparison.Ordinal)..], @"w ([-\d.]+) ([-\d.]+) m ([-\d.]+) ([-\d.]+) l S")
            .Select(match => match.Groups.Values.Skip(1).Select(group => double.Parse(group.ValueSpan, CultureInfo.InvariantCulture)).ToArray()).ToList();
        Assert.Equal(8, marks.Count);
        foreach (var mark in marks)
        {
            var isUpright = mark[0] == mark[2];
            var (cut, near, size) = isUpright ? (mark[0], mark[1], height) : (mark[1], mark[0], width);
            Assert.True(cut == 0 || Math.Abs(cut - (isUpright ? width : height)) < 0.002);
            Assert.True(near <= -bleed || near >= size + bleed);
        }
    }

    [Fact]
    public void Write_ConditionWithBrackets_IsWrittenSafely()
    {
        var file = Unpacked.Of(Sheet.Pdf(new PrintPdf(new IccProfile(@"Our press (2026) \ 1", File.ReadAllBytes(Path.Combine(Repository.Root, "assets", "icc", "fogra30.icc"))), Sheet.Screen)));
        Assert.Contains(@"/OutputConditionIdentifier (Our press \(2026\) \\ 1)", file.Catalog, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_BodyText_IsBlackInkAlone() => Assert.Contains("/Over gs 0 0 0 1 k\n", Sound.ContentOf(Sound.Pages[0]), StringComparison.Ordinal);

    [Fact]
    public void Write_JpegPicture_StaysAsItIsWithTheProfileOfScreens()
    {
        var image = Assert.Single(Sound.Objects, entry => entry.Value.Contains("/Subtype /Image", StringComparison.Ordinal));
        Assert.Contains("/Filter /DCTDecode", image.Value, StringComparison.Ordinal);
        Assert.Equal(Sheet.Picture("01/1.jpg"), System.Text.Encoding.Latin1.GetBytes(Sound.Streams[image.Key]));
        var profile = int.Parse(Regex.Match(image.Value, @"/ICCBased (\d+) 0 R").Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        Assert.Equal("RGB ", Sound.Streams[profile].Substring(16, 4));
    }

    [Fact]
    public void Constructor_ProfileOfTheWrongColours_SaysSo()
    {
        Assert.Contains("process inks", Assert.Throws<ArgumentException>(() => new PrintPdf(Sheet.Screen, Sheet.Screen)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => new IccProfile("nothing", new byte[200]));
    }

    private static double[] Box(string key, string page) => [.. Regex.Match(page, $@"/{key} \[([^\]]*)\]").Groups[1].Value.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
