using System.Text;
using CsCheck;
using Huozi.Fonts.Subsetting;

namespace Huozi.Fonts.Tests;

public sealed class SubsetFaceTests : IDisposable
{
    private readonly FaceLibrary library = new(Repository.Fonts, []);

    public void Dispose() => library.Dispose();

    [Theory]
    [InlineData(FaceNames.SongBlack)]
    [InlineData(FaceNames.Kai)]
    [InlineData(FaceNames.Fang)]
    public void Subset_FewGlyphs_IsSmallAndTheSameEachTime(string name)
    {
        var face = library[name];
        var glyphs = "活字印刷".EnumerateRunes().Select(face.GlyphOf).ToArray();
        var subset = face.Subset(glyphs);
        Assert.InRange(subset.Program.Length, 200, 20_000);
        Assert.Equal(subset.Program, face.Subset(glyphs).Program);
    }

    [Theory]
    [InlineData(FaceNames.Song)]
    [InlineData(FaceNames.Kai)]
    [InlineData(FaceNames.Fang)]
    public void CodeOf_AnyGlyphs_GivesEachACodeOfItsOwn(string name)
    {
        var face = library[name];
        Gen.Char['一', '齅'].Array[1, 200].Sample(
            characters =>
            {
                var glyphs = characters.Select(c => face.GlyphOf(new Rune(c))).Where(glyph => glyph != 0).Distinct().ToArray();
                var subset = face.Subset(glyphs);
                Assert.Equal(glyphs.Length, glyphs.Select(subset.CodeOf).Distinct().Count());
            },
            iter: 30);
    }

    [Fact]
    public void Subset_SystemFaceWithSubroutines_GoesThroughHarfBuzz()
    {
        const string System = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
        if (!File.Exists(System)) Assert.Skip("fonts-noto-cjk is not installed.");
        using var face = Face.Open("system", System);
        var glyphs = "活字印刷".EnumerateRunes().Select(face.GlyphOf).ToArray();
        Assert.Null(CffSubsetter.Subset(face.TableOf("CFF "), glyphs));
        var subset = face.Subset(glyphs);
        Assert.Equal(face.SubsetByHarfBuzz(glyphs).Program, subset.Program);
    }

    [Fact]
    public void Read_CharsetOfASubset_ListsTheKeptGlyphsInOrder()
    {
        var face = library[FaceNames.Song];
        var glyphs = "活字".EnumerateRunes().Select(face.GlyphOf).Order().ToArray();
        var subset = face.Subset(glyphs);
        var cids = CffCharset.Read(subset.Program);
        Assert.NotNull(cids);
        Assert.Equal([0, .. glyphs.Select(subset.CodeOf)], cids);
    }
}
