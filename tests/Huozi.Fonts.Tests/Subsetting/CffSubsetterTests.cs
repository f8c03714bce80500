using System.Text;
using CsCheck;
using Huozi.Fonts.Subsetting;

namespace Huozi.Fonts.Tests.Subsetting;

public sealed class CffSubsetterTests : IDisposable
{
    private readonly FaceLibrary library = new(Repository.Fonts, []);

    public static TheoryData<string> Names => [FaceNames.Song, FaceNames.SongBold, FaceNames.SongBlack, FaceNames.Hei, FaceNames.HeiBold];

    public void Dispose() => library.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Subset_AnyGlyphs_KeepsTheirCharstrings(string name)
    {
        var face = library[name];
        Gen.UShort[0, 10_000].Array[0, 300].Sample(
            glyphs =>
            {
                var whole = CharStrings(face.TableOf("CFF "));
                var subset = CffSubsetter.Subset(face.TableOf("CFF "), glyphs);
                Assert.NotNull(subset);
                var cut = CharStrings(subset.Program);
                var kept = glyphs.Append((ushort)0).Distinct().Order().ToList();
                Assert.Equal(kept.Count, cut.Count);
                for (var i = 0; i < kept.Count; i++)
                {
                    Assert.Equal(i, subset.CodeOf(kept[i]));
                    Assert.Equal(whole[kept[i]], cut[i]);
                }
            },
            iter: 20);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Subset_PageOfGlyphs_HasTheOutlinesAndWidthsThatFontToolsDraws(string name)
    {
        var face = library[name];
        var glyphs = SampleGlyphs(face);
        FontTools.AssertSameGlyphs(Path.Combine(Repository.Fonts, name + ".otf"), face.Subset(glyphs), glyphs);
    }

    [Fact]
    public void Subset_PageOfGlyphs_IsNoLargerThanHarfBuzzMakesIt()
    {
        foreach (string name in Names.Select(row => row.Data))
        {
            var face = library[name];
            var glyphs = SampleGlyphs(face);
            Assert.InRange(face.Subset(glyphs).Program.Length, 1, face.SubsetByHarfBuzz(glyphs).Program.Length);
        }
    }

    [Fact]
    public void Subset_FontThatIsNotCidKeyed_IsLeftToHarfBuzz()
    {
        var cff = library[FaceNames.Song].TableOf("CFF ").ToArray();
        // The operator ROS makes a font CID-keyed; "Copyright" in its place does not.
        var ros = cff.AsSpan().IndexOf([(byte)12, (byte)30]);
        cff[ros + 1] = 0;
        Assert.Null(CffSubsetter.Subset(cff, [1]));
    }

    [Fact]
    public void Subset_GlyphThatTheFaceHasNot_SaysSo() =>
        Assert.Contains("60000", Assert.Throws<InvalidDataException>(() => library[FaceNames.Song].Subset([60_000])).Message, StringComparison.Ordinal);

    [Fact]
    public void Subset_DamagedTables_AreToldAndNeverHang()
    {
        var face = library[FaceNames.HeiBold];
        var glyphs = SampleGlyphs(face);
        var sound = face.TableOf("CFF ").ToArray();
        // Damage where the structure is: the first kilobyte, and the font dictionaries at the end.
        var place = Gen.OneOf(Gen.Int[0, 1024], Gen.Int[sound.Length - 2048, sound.Length - 1]);
        var told = 0;
        Gen.Select(place, Gen.Byte).Array[1, 6].Sample(
            changes =>
            {
                var damaged = sound.ToArray();
                foreach (var (at, value) in changes) damaged[at] = value;
                told += IsTold(damaged, glyphs) ? 1 : 0;
            },
            iter: 400, threads: 1);
        Assert.True(told > 0, "no damage was found: the fuzz does not reach the structure");
    }

    [Fact]
    public void Subset_FontCutOffAnywhere_IsToldAndNeverHangs()
    {
        var face = library[FaceNames.HeiBold];
        var sound = face.TableOf("CFF ").ToArray();
        Gen.Int[0, sound.Length - 1].Sample(length => Assert.True(IsTold(sound[..length], [1, 10_000])), iter: 200);
    }

    private static bool IsTold(byte[] cff, IReadOnlyCollection<ushort> glyphs)
    {
        try
        {
            CffSubsetter.Subset(cff, glyphs);
            return false;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    private static ushort[] SampleGlyphs(Face face) =>
        [.. Enumerable.Range(0x4E00, 2000).Concat(Enumerable.Range(0x20, 90)).Select(code => face.GlyphOf(new Rune(code))).Where(glyph => glyph != 0).Distinct().Take(700)];

    private static List<byte[]> CharStrings(ReadOnlySpan<byte> cff)
    {
        var top = new CffDict(new CffIndex(cff, new CffIndex(cff, cff[2]).End)[0]);
        var index = new CffIndex(cff, top.Last(CffOperator.CharStrings)!.Value);
        var all = new List<byte[]>();
        for (var i = 0; i < index.Count; i++) all.Add(index[i].ToArray());
        return all;
    }
}
