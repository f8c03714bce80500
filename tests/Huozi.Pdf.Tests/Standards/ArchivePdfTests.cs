using System.Text;

namespace Huozi.Pdf.Tests.Standards;

public sealed class ArchivePdfTests
{
    private static readonly Unpacked Sound = Unpacked.Of(Sheet.Pdf(Sheet.Standard("archive"), Sheet.TwoPages));

    public static TheoryData<string> All => [.. Clauses.Archive.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void Write_TwoPages_KeepsTheClause(string clause) => Assert.Empty(Clauses.Archive[clause](Sound));

    [Theory]
    [MemberData(nameof(All))]
    public void Write_OnePageWithoutNameplate_KeepsTheClause(string clause) =>
        Assert.Empty(Clauses.Archive[clause](Unpacked.Of(Sheet.Pdf(Sheet.Standard("archive"), Sheet.TwoPages[1]))));

    /// <summary>The negative control: a file broken against a clause is found to be.</summary>
    [Theory]
    [InlineData("ISO 19005-2, 6.1.2 header", "\n%\u00E2\u00E3", "\n%ab")]
    [InlineData("ISO 19005-2, 6.1.3 trailer", "/ID [<", "/Id [<")]
    [InlineData("ISO 19005-2, 6.1.3 trailer", "/Root", "/Encrypt 9 0 R /Root")]
    [InlineData("ISO 19005-2, 6.2.3 output intent", "/S /GTS_PDFA1", "/S /GTS_PDFX")]
    [InlineData("ISO 19005-2, 6.2.3 output intent", "/N 3", "/N 4")]
    [InlineData("ISO 19005-2, 6.2.4.3 device colours", "0 g\n", "0 0 0 1 k\n")]
    [InlineData("ISO 19005-2, 6.2.4.3 device colours", "/ColorSpace /DeviceRGB", "/ColorSpace /DeviceCMYK")]
    [InlineData("ISO 19005-2, 6.2.10 transparency", "/Subtype /Image", "/Subtype /Image /SMask 9 0 R")]
    [InlineData("ISO 19005-2, 6.2.11.4.1 embedded fonts", "/FontFile3", "/FontFile9")]
    [InlineData("ISO 19005-2, 6.2.11.7.2 Unicode of every code", "<0001> <", "<FFF0> <")]
    [InlineData("ISO 19005-2, 6.2.11.7.2 Unicode of every code", "/ToUnicode", "/FromUnicode")]
    [InlineData("ISO 19005-2, 6.2.11.8 .notdef", "[<", "[<0000")]
    [InlineData("ISO 19005-2, 6.3.2 annotations", "/F 4 ", "/F 2 ")]
    [InlineData("ISO 19005-2, 6.5.1 actions", "/Subtype /Link", "/Subtype /Link /A << /S /JavaScript >>")]
    [InlineData("ISO 19005-2, 6.6.4 version identification", "<pdfaid:part>2", "<pdfaid:part>3")]
    [InlineData("ISO 19005-2, 6.6.2.3 extension schemas", "<pdfaSchema:namespaceURI>", "<pdfaSchema:namespaceURI>x")]
    [InlineData("ISO 19005-2, 6.7.2 tagged", "/Marked true", "/Marked false")]
    [InlineData("ISO 19005-2, 6.7.3.4 structure types", "/S /Art ", "/S /Article ")]
    [InlineData("ISO 19005-2, 6.7.4 language", "/Lang (zh-CN)", "")]
    [InlineData("ISO 14289-1, 5 version identification", "<pdfuaid:part>1", "<pdfuaid:part>2")]
    [InlineData("ISO 14289-1, 7.1 all content is tagged or an artifact", "/Artifact << /Type /Layout >> BDC\n", "")]
    [InlineData("ISO 14289-1, 7.1 title", "/DisplayDocTitle true", "/DisplayDocTitle false")]
    [InlineData("ISO 14289-1, 7.1 structure finds its content (ISO 32000-1, 14.7.4)", "/MCID 3 ", "/MCID 4 ")]
    [InlineData("ISO 14289-1, 7.1 structure finds its content (ISO 32000-1, 14.7.4)", "/S /H2", "/S /H1")]
    [InlineData("ISO 14289-1, 7.3 figures", "/Alt <", "/Alt2 <")]
    [InlineData("ISO 14289-1, 7.4.2 headings", "/S /H1", "/S /P")]
    [InlineData("ISO 14289-1, 7.4.2 headings", "/S /H2", "/S /P")]
    [InlineData("ISO 14289-1, 7.8 running heads", "/Type /Pagination", "/Type /Layout")]
    [InlineData("ISO 14289-1, 7.18.1 annotations are in the structure", "/StructParent ", "/Parent ")]
    [InlineData("ISO 14289-1, 7.18.1 annotations are in the structure", "/Type /OBJR", "/Type /Nothing")]
    [InlineData("ISO 14289-1, 7.18.3 tab order", "/Tabs /S", "/Tabs /R")]
    [InlineData("ISO 14289-1, 7.18.5 links", "/Contents <", "/Content <")]
    [InlineData("ISO 14289-1, 7.21.3.2 glyph numbers", "/CIDToGIDMap /Identity", "")]
    public void Clause_OfABrokenFile_IsNotKept(string clause, string from, string to) => Assert.NotEmpty(Clauses.Archive[clause](Sound.With(from, to)));

    [Fact]
    public void Clauses_EachHasANegativeControl()
    {
        var controlled = typeof(ArchivePdfTests).GetMethod(nameof(Clause_OfABrokenFile_IsNotKept))!.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(row => (string)row.Data[0]!);
        Assert.Empty(Clauses.Archive.Keys.Except(controlled));
    }

    [Fact]
    public void Write_Article_ReadsInOrderWithItsParagraphsWhole()
    {
        // A paragraph that goes on in the next column is one element: its number of sequences is that of its uninterrupted pieces.
        var art = Sound.ObjectsWith("/S /Art ").First();
        var roles = Unpacked.References(art, "K").Select(kid => Sound.Objects[kid].Split(' ')[2]).ToList();
        Assert.Equal(["/P", "/H2", "/P", "/P", "/H3", "/P", "/P"], roles.Where(role => role is not ("/Figure" or "/Caption")).Take(7));
        var figure = roles.IndexOf("/Figure");
        Assert.Equal("/Caption", roles[figure + 1]);
    }

    [Fact]
    public void Write_MarksBesideText_AreArtifactsWithoutText()
    {
        var content = Sound.ContentOf(Sound.Pages[0]);
        Assert.Contains("/Artifact BMC /Span << /ActualText <FEFF> >> BDC", content, StringComparison.Ordinal);
        // The sequence of the text beside it has ended before.
        Assert.DoesNotMatch(@"MCID \d+ >> BDC\n(?!EMC)(?:(?!EMC\n)[^\n]*\n)*/Artifact BMC", content);
    }

    [Fact]
    public void Write_PictureOfWhichNothingIsTold_IsDecoration()
    {
        var page = Sheet.Page with { Zones = [.. Sheet.Page.Zones.Select(zone => zone with { Pictures = [.. zone.Pictures.Select(picture => picture with { Alt = "" })] })] };
        var file = Unpacked.Of(Sheet.Pdf(Sheet.Standard("archive"), page));
        Assert.Empty(file.ObjectsWith("/S /Figure"));
        Assert.Empty(Clauses.Archive["ISO 14289-1, 7.1 all content is tagged or an artifact"](file));
    }

    [Fact]
    public void Write_Title_IsTheSameInMetadataAndInformation()
    {
        var metadata = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(Sound.Streams[Unpacked.Reference(Sound.Catalog, "Metadata")]));
        Assert.Contains(Sheet.Info.Title, metadata, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(Sheet.Info.Title)), Sound.Objects[Unpacked.Reference(Sound.Trailer, "Info")], StringComparison.Ordinal);
    }
}
