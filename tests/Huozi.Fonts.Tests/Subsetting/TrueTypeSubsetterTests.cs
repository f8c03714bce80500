using System.Buffers.Binary;
using System.Text;
using CsCheck;
using Huozi.Fonts.Subsetting;

namespace Huozi.Fonts.Tests.Subsetting;

public sealed class TrueTypeSubsetterTests : IDisposable
{
    private readonly FaceLibrary library = new(Repository.Fonts, []);

    public void Dispose() => library.Dispose();

    private Face Kai => library[FaceNames.Kai];

    [Fact]
    public void Subset_EveryGlyph_HasTheOutlinesAndWidthsThatFontToolsDraws()
    {
        // All of them, so that those put together from others are there.
        var glyphs = Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(Kai.TableOf("maxp")[4..])).Select(glyph => (ushort)glyph).ToArray();
        FontTools.AssertSameGlyphs(Path.Combine(Repository.Fonts, "kai-regular.ttf"), Kai.Subset(glyphs), glyphs);
    }

    [Fact]
    public void Subset_CompositeGlyph_KeepsItsParts()
    {
        var glyph = CompositeGlyphs().First();
        var subset = Kai.Subset([glyph]);
        FontTools.AssertSameGlyphs(Path.Combine(Repository.Fonts, "kai-regular.ttf"), subset, [glyph]);
        // .notdef, the glyph and at least one part.
        Assert.True(subset.CodeOf(glyph) >= 1);
        Assert.True(BinaryPrimitives.ReadUInt16BigEndian(TableOf(subset.Program, "maxp").AsSpan(4)) >= 3);
    }

    [Fact]
    public void Subset_PageOfGlyphs_IsNoLargerThanHarfBuzzMakesIt()
    {
        var glyphs = Enumerable.Range(0x4E00, 900).Select(code => Kai.GlyphOf(new Rune(code))).Where(glyph => glyph != 0).Distinct().Take(700).ToArray();
        Assert.InRange(Kai.Subset(glyphs).Program.Length, 1, Kai.SubsetByHarfBuzz(glyphs).Program.Length);
    }

    [Fact]
    public void Subset_WholeFont_HasRightChecksums()
    {
        var font = Kai.Subset([5, 6]).Program;
        var sum = 0u;
        for (var i = 0; i < font.Length; i += 4) sum += BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(i));
        Assert.Equal(0xB1B0AFBAu, sum);
    }

    [Fact]
    public void Subset_DamagedTables_AreToldAndNeverHang()
    {
        var tables = new[] { "head", "hhea", "hmtx", "maxp", "loca", "glyf" }.ToDictionary(tag => tag, tag => Kai.TableOf(tag).ToArray());
        var glyphs = CompositeGlyphs().Concat(Enumerable.Range(1, 300).Select(glyph => (ushort)glyph)).ToArray();
        var told = 0;
        Gen.Select(Gen.Int[0, 4].Select(i => ((string[])["head", "hhea", "maxp", "loca", "glyf"])[i]), Gen.Int[0, 60_000], Gen.Byte).Array[1, 6].Sample(
            changes =>
            {
                var damaged = tables.ToDictionary(table => table.Key, table => table.Key is "hmtx" ? table.Value : table.Value.ToArray());
                foreach (var (tag, at, value) in changes) damaged[tag][at % damaged[tag].Length] = value;
                try
                {
                    TrueTypeSubsetter.Subset(tag => damaged[tag], glyphs);
                }
                catch (InvalidDataException)
                {
                    told++;
                }
            },
            iter: 1000, threads: 1);
        Assert.True(told > 0, "no damage was found: the fuzz does not reach the structure");
    }

    [Fact]
    public void Subset_GlyphMadeOfItself_Ends()
    {
        var glyph = CompositeGlyphs().First();
        var glyf = Kai.TableOf("glyf").ToArray();
        var start = Offset(glyph);
        BinaryPrimitives.WriteUInt16BigEndian(glyf.AsSpan(start + 12), glyph);
        var subset = TrueTypeSubsetter.Subset(tag => tag == "glyf" ? glyf : Kai.TableOf(tag), [glyph]);
        Assert.NotEqual(0, subset.CodeOf(glyph));
    }

    private IEnumerable<ushort> CompositeGlyphs()
    {
        var glyf = Kai.TableOf("glyf").ToArray();
        var count = BinaryPrimitives.ReadUInt16BigEndian(Kai.TableOf("maxp")[4..]);
        return [.. Enumerable.Range(0, count).Where(glyph => Offset(glyph + 1) > Offset(glyph) && glyf[Offset(glyph)] >= 0x80).Select(glyph => (ushort)glyph)];
    }

    private int Offset(int glyph) => BinaryPrimitives.ReadInt32BigEndian(Kai.TableOf("loca")[(glyph * 4)..]);

    private static byte[] TableOf(byte[] font, string tag)
    {
        for (var record = 12; ; record += 16)
        {
            if (Encoding.ASCII.GetString(font, record, 4) != tag) continue;
            return font.AsSpan(BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 8)), BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 12))).ToArray();
        }
    }
}
