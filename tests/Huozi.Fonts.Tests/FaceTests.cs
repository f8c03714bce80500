using System.Text;

namespace Huozi.Fonts.Tests;

public sealed class FaceTests : IDisposable
{
    private readonly FaceLibrary library = new(Repository.Fonts, []);

    public static TheoryData<string> Names => [FaceNames.Song, FaceNames.SongBold, FaceNames.SongBlack, FaceNames.Hei, FaceNames.HeiBold, FaceNames.Kai, FaceNames.Fang];

    public void Dispose() => library.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void GlyphOf_EveryEmbeddedFace_HasGb2312(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var gb = Encoding.GetEncoding("gb2312");
        var face = library[name];
        var missing = new List<string>();
        for (var row = 0xB0; row <= 0xF7; row++)
        {
            for (var cell = 0xA1; cell <= 0xFE; cell++)
            {
                var text = gb.GetString([(byte)row, (byte)cell]);
                if (text.Length == 1 && text[0] != '?' && text[0] != '�' && !char.IsBetween(text[0], '\uE000', '\uF8FF') && !face.Has(text.EnumerateRunes().First())) missing.Add(text);
            }
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void GlyphOf_CharacterOutsideTheFace_IsZero() => Assert.Equal(0, library[FaceNames.Song].GlyphOf(new Rune(0x1F600)));

    [Theory]
    [MemberData(nameof(Names))]
    public void ShapeVertical_Bracket_HasAFormOfItsOwnAndAnIdeographHasNot(string name)
    {
        var face = library[name];
        Assert.NotEqual(face.GlyphOf(new Rune('（')), Assert.Single(face.ShapeVertical("（")).Id);
        Assert.Equal(face.GlyphOf(new Rune('报')), Assert.Single(face.ShapeVertical("报")).Id);
        Assert.Equal([0, 1, 2], face.ShapeVertical("报（纸").Select(glyph => glyph.Cluster));
        Assert.All(face.ShapeVertical("报纸"), glyph => Assert.InRange(glyph.Advance, 900, 1100));
    }

    [Fact]
    public void AdvanceOf_Ideograph_IsTheEm()
    {
        var face = library[FaceNames.Song];
        Assert.Equal(1000, face.AdvanceOf(face.GlyphOf(new Rune('报'))));
        Assert.NotEqual(1000, face.AdvanceOf(face.GlyphOf(new Rune('A'))));
    }

    [Fact]
    public void ShapeFullWidth_DashOfTwoEm_IsOneStroke()
    {
        var dash = Assert.Single(library[FaceNames.Song].ShapeFullWidth("——"));
        Assert.Equal(2000, dash.Advance);
    }

    [Fact]
    public void Shape_LatinWord_KernsItsLetters()
    {
        var face = library[FaceNames.Song];
        var kerned = face.Shape("AVAVA").Sum(glyph => glyph.Advance);
        var plain = "AVAVA".Sum(letter => face.AdvanceOf(face.GlyphOf(new Rune(letter))));
        Assert.True(kerned < plain, $"{kerned} should be below {plain}");
    }

    [Fact]
    public void PostScriptName_EmbeddedFace_IsNotTheReservedOne() => Assert.Equal("HuoziKai-Regular", library[FaceNames.Kai].PostScriptName);

    [Fact]
    public void Indexer_UnknownName_NamesTheFace() =>
        Assert.Contains("fangsong", Assert.Throws<FileNotFoundException>(() => library["fangsong"]).Message, StringComparison.Ordinal);

    [Fact]
    public void Substitute_CharacterThatAFontOfTheSystemHas_FindsThatFont()
    {
        using var other = new FaceLibrary(Path.Combine(Repository.Fonts, "none"), [Repository.Fonts]);
        var face = other.Substitute(new Rune('报'));
        Assert.NotNull(face);
        Assert.StartsWith("system:", face.Name, StringComparison.Ordinal);
        Assert.Same(face, other[face.Name]);
    }

    [Fact]
    public void Substitute_CharacterThatNoFontHas_IsNull() => Assert.Null(library.Substitute(new Rune(0x10FFFD)));
}
