using System.Text;
using System.Text.Json;
using CsCheck;
using Huozi.Formats.Layout;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Formats.Tests.Layout;

public class LayoutJsonTests
{
    private static readonly GlyphRun Run = new() { Face = "song-regular", Size = Length.FromPoints(10.5), Origin = default, Text = "春水", Glyphs = [] };

    private static readonly PageLayout Page = new()
    {
        Number = 1,
        Width = Length.FromPoints(1000),
        Height = Length.FromPoints(1500.125),
        Zones =
        [
            new() { Kind = ZoneKind.Nameplate, Outline = Zone.OutlineOf(new(new(0), new(0), new(1500), new(1001))) },
            new()
            {
                Kind = ZoneKind.Article,
                Article = 3,
                Outline = [new(new(0), new(-500))],
                Pictures = [new("01/a.png", new(new(1), new(20), new(300), new(4000)), (0, 0, 4, 3), "翻耕")],
                Lines =
                [
                    new()
                    {
                        Role = LineRole.AdvertisementMark, Block = 2, Box = new(new(0), new(0), new(21_000), new(10_500)),
                        Runs = [Run with { Face = "kai-regular", Text = "“" }, Run],
                    },
                ],
            },
        ],
    };

    [Fact]
    public void Write_Page_IsOneObject() => Assert.Equal(
        """
        {
         "page": 1,
         "width": 1000,
         "height": 1500.125,
         "zones": [
          {
           "kind": "nameplate",
           "polygon": [[0, 0], [1.5, 0], [1.5, 1.001], [0, 1.001]],
           "pictures": [],
           "lines": []
          },
          {
           "kind": "article",
           "article": 3,
           "polygon": [[0, -0.5]],
           "pictures": [
            {
             "file": "01/a.png",
             "box": [0.001, 0.02, 0.3, 4]
            }
           ],
           "lines": [
            {
             "role": "advertisement-mark",
             "block": 2,
             "box": [0, 0, 21, 10.5],
             "size": 10.5,
             "face": "song-regular",
             "text": "“春水"
            }
           ]
          }
         ]
        }

        """,
        Write(Page));

    [Fact]
    public void Write_LineWithoutGlyphs_HasItsBoxsSizeAndNoFace()
    {
        var line = Page.Zones[1].Lines[0] with { Runs = [] };
        var page = Page with { Zones = [Page.Zones[1] with { Lines = [line] }] };
        var json = JsonElement.Parse(Write(page)).GetProperty("zones")[0].GetProperty("lines")[0];
        Assert.Equal((10.5, JsonValueKind.Null), (json.GetProperty("size").GetDouble(), json.GetProperty("face").ValueKind));
    }

    [Fact]
    public void Write_AnyLength_IsExact() => Gen.Int.Sample(millipoints =>
    {
        var json = JsonElement.Parse(Write(Page with { Width = new(millipoints), Zones = [] }));
        return json.GetProperty("width").GetDecimal() * 1000 == millipoints;
    });

    [Theory]
    [InlineData(ZoneKind.Ear, "ear")]
    [InlineData(ZoneKind.Folio, "folio")]
    [InlineData(ZoneKind.Imprint, "imprint")]
    public void Write_ZoneKind_IsItsWord(ZoneKind kind, string word)
    {
        var json = JsonElement.Parse(Write(Page with { Zones = [Page.Zones[0] with { Kind = kind }] }));
        Assert.Equal(word, json.GetProperty("zones")[0].GetProperty("kind").GetString());
    }

    private static string Write(PageLayout layout)
    {
        using var stream = new MemoryStream();
        LayoutJson.Write(stream, layout);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
