using CsCheck;
using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Model.Layout;
using Huozi.Model.Styles;

namespace Huozi.Typesetting.Tests;

/// <summary>What a house style says is what the page shows.</summary>
public sealed class HouseStyleTests
{
    private static readonly Article Lead = new()
    {
        Number = 1,
        Rank = 1,
        Headline = ["水渠修到家门口"],
        Dateline = "本报讯（记者 林知遥）",
        Body = [new Paragraph(Repeated("新修的水渠绕过三个村，今年春灌用水不再排队。", 8)), new Subhead("先修渠"), new Paragraph(Repeated("村民把账贴在墙上，一笔一笔都写明了去处。", 30))],
    };

    private static readonly Issue Paper = Papers.Of([Lead, Lead with { Number = 2, Rank = 2 }, Lead with { Number = 3, Rank = 3 }]);

    [Fact]
    public void Typeset_AnyStyleThatTheReaderTakes_GivesPagesOrSaysWhyNot()
    {
        // Far from what a paper would choose, up to the reader's own limits.
        var overlay = Gen.Select(Gen.Int[100, 500], Gen.Int[150, 700], Gen.Int[1, 9], Gen.Int[30, 90], Gen.Int[0, 40], Gen.Int[5, 60], Gen.Int[0, 30], Gen.OneOf("broadsheet", "tabloid"),
            (width, height, columns, plate, padding, ear, gap, name) =>
                $"base: {name}\npage: {{width: {width} mm, height: {height} mm, columns: {columns}}}\nbody: {{preferred: 9 pt, settings: [9/13 pt]}}\n"
                + $"nameplate: {{height: {plate} mm, padding: {padding} pt}}\near: {{width: {ear} %, padding: {gap} pt}}\n");
        var taken = 0;
        overlay.Sample(
            yaml =>
            {
                var file = Path.GetTempFileName();
                try
                {
                    File.WriteAllText(file, yaml);
                    var style = ShippedStyles.Reader.ReadFile(file);
                    Interlocked.Increment(ref taken);
                    var pages = IssueTypesetter.Typeset(Paper, style, Type.Library).Value;
                    // Whatever stands on the page has a size, and stands on the page.
                    return pages.All(page => page.Zones.SelectMany(zone => zone.Lines).All(line =>
                        line.Box.Height.Millipoints > 0 && line.Box.Left.Millipoints >= 0 && line.Box.Right <= page.Width && line.Box.Bottom <= page.Height));
                }
                catch (DiagnosticException problem)
                {
                    return problem.Diagnostics.Count > 0;
                }
                finally
                {
                    File.Delete(file);
                }
            },
            iter: 100,
            threads: 1);
        Assert.True(taken > 10, $"Only {taken} styles were taken: the test says little.");
    }

    [Theory]
    [InlineData(Opening.Plain, FaceNames.Song, FaceNames.Song)]
    [InlineData(Opening.Dateline, FaceNames.HeiBold, FaceNames.Song)]
    [InlineData(Opening.FirstParagraph, FaceNames.HeiBold, FaceNames.Kai)]
    public void Typeset_Opening_SetsDatelineAndFirstParagraphInTheirFaces(Opening opening, string dateline, string paragraph)
    {
        var style = ShippedStyles.Tabloid with { Paragraphs = ShippedStyles.Tabloid.Paragraphs with { Opening = opening } };
        var lines = LinesOf(Paper, style, LineRole.Body);
        Assert.Equal(dateline, lines[0].Runs[0].Face);
        Assert.Equal(paragraph, lines[1].Runs[0].Face);
        Assert.Equal(FaceNames.Song, lines[^1].Runs[0].Face);
    }

    [Fact]
    public void Typeset_BriefOfOneParagraph_HasNoOpeningParagraph()
    {
        var style = ShippedStyles.Tabloid with { Paragraphs = ShippedStyles.Tabloid.Paragraphs with { Opening = Opening.FirstParagraph } };
        var brief = Papers.Of([Lead with { Body = [Lead.Body[2]], Dateline = null }, Lead with { Number = 2, Rank = 2 }]);
        var lines = IssueTypesetter.Typeset(brief, style, Type.Library).Value[0].Zones.Single(zone => zone.Article == 1).Lines;
        Assert.All(lines.Where(line => line.Role is LineRole.Body), line => Assert.Equal(FaceNames.Song, line.Runs[0].Face));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public void Typeset_RowAboveSubheads_PartsThemFromTheText(bool row, int rows)
    {
        var style = ShippedStyles.Tabloid with { Paragraphs = ShippedStyles.Tabloid.Paragraphs with { RowAboveSubheads = row }, Body = [new(9, 13)], PreferredBodySize = 9 };
        // A short first paragraph, so that the subhead is not the first of a column.
        var issue = Papers.Of([Lead with { Body = [new Paragraph("新修的水渠绕过三个村。"), .. Lead.Body.Skip(1)] }, Lead with { Number = 2, Rank = 2 }]);
        var lines = LinesOf(issue, style, LineRole.Body, LineRole.Subhead);
        var at = lines.FindIndex(line => line.Role is LineRole.Subhead);
        Assert.Equal(rows * 13_000, (lines[at].Box.Top - lines[at - 1].Box.Top).Millipoints);
    }

    [Fact]
    public void Typeset_GroundBehindTheNameplate_LiesUnderItsName()
    {
        var plate = IssueTypesetter.Typeset(Paper, ShippedStyles.Tabloid, Type.Library).Value[0].Zones[0];
        var name = Assert.Single(plate.Lines, line => line.Role is LineRole.Title);
        Assert.True(Assert.Single(plate.Tints).Area.Contains(name.Box));
        Assert.Equal(ShippedStyles.Tabloid.Colours.Nameplate, plate.Tints[0].Ink);
        Assert.Equal(Ink.Paper, name.Runs[0].Ink);
        // The control: bare paper takes no ink.
        Assert.Empty(IssueTypesetter.Typeset(Paper, ShippedStyles.Broadsheet, Type.Library).Value[0].Zones[0].Tints);
    }

    private static List<Line> LinesOf(Issue issue, HouseStyle style, params LineRole[] roles) =>
        [.. IssueTypesetter.Typeset(issue, style, Type.Library).Value[0].Zones.Single(zone => zone.Article == 1).Lines.Where(line => roles.Contains(line.Role))];

    private static string Repeated(string sentence, int times) => string.Concat(Enumerable.Repeat(sentence, times));
}
