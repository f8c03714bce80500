using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Styles;

namespace Huozi.Conformance.Tests;

/// <summary>The faces that a house style gives to each text reach the page; the control is the same text in another face.</summary>
public sealed class FacesTests
{
    private const string Lead = "雾还贴着水面，第一班船已经靠岸。";

    [Theory]
    [InlineData(FaceNames.Fang, "HuoziFang")]
    [InlineData(FaceNames.Kai, "HuoziKai")]
    [InlineData(FaceNames.Song, "HuoziSong")]
    public void Byline_IsInTheStylesFace(string face, string printed) => Assert.Equal([printed], FacesOf("林知遥", face));

    [Theory]
    [InlineData(FaceNames.Fang, "HuoziFang")]
    [InlineData(FaceNames.Kai, "HuoziKai")]
    [InlineData(FaceNames.HeiBold, "HuoziHei")]
    public void Lead_IsInTheStylesFace(string face, string printed) => Assert.Equal([printed], FacesOf("雾还贴着水面", face));

    [Theory]
    [InlineData(FaceNames.Fang, "HuoziFang")]
    [InlineData(FaceNames.Kai, "HuoziKai")]
    public void Caption_IsInTheStylesFace(string face, string printed) => Assert.Equal([printed], FacesOf("晨雾里的苇口码头", face));

    [Theory]
    [InlineData(FaceNames.Fang, "HuoziFang")]
    [InlineData(FaceNames.Kai, "HuoziKai")]
    public void Credit_IsInTheStylesFace(string face, string printed) => Assert.Equal([printed], FacesOf("周砚", face));

    [Theory]
    [InlineData(FaceNames.Fang)]
    [InlineData(FaceNames.Kai)]
    public void Body_KeepsItsOwn(string face) => Assert.Equal(["HuoziSong"], FacesOf("卖菜的把担子放下", face));

    /// <summary>The families of the faces in which a text stands on the page, where byline, lead, caption and credit are in one face.</summary>
    private static IEnumerable<string> FacesOf(string text, string face)
    {
        var style = ShippedStyles.Tabloid;
        style = style with
        {
            Paragraphs = style.Paragraphs with { Opening = Opening.FirstParagraph },
            Faces = style.Faces with { Byline = face, Opening = face, Caption = face, Credit = face },
        };
        var body = Enumerable.Repeat<BodyBlock>(new Paragraph("卖菜的把担子放下，先看天，再看湖，说今年的水比往年清。"), 30);
        var article = new Article
        {
            Number = 1, Rank = 1, Headline = ["春汛来得早"], Byline = "记者 林知遥", Body = [new Paragraph(Lead), .. body],
            Pictures = [new() { File = "01/1.png", PixelWidth = 600, PixelHeight = 400, Caption = "晨雾里的苇口码头", Credit = "周砚 摄" }],
        };
        return Printed.FacesOf(article, style, text);
    }
}
