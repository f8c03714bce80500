using CsCheck;
using Huozi.Reading.Sources.Scans.Cleaning;

namespace Huozi.Reading.Tests.Sources.Scans.Cleaning;

public sealed class OtsuTests
{
    [Fact]
    public void Find_InkAndPaper_PartsThem() =>
        // A little ink among much uneven paper is told from neither: Otsu weighs both.
        Gen.Select(Gen.Byte[0, 80], Gen.Byte[150, 235], Gen.Int[5, 50], Gen.Int[5, 50], Gen.Byte[0, 10]).Sample((ink, paper, inks, papers, noise) =>
        {
            byte[] light = [.. Enumerable.Range(0, inks).Select(i => (byte)(ink + i % 2 * noise / 2)), .. Enumerable.Range(0, papers).Select(i => (byte)(paper + i % 2 * noise))];
            var threshold = Otsu.Find(light);
            Assert.All(light[..inks], level => Assert.True(level < threshold));
            Assert.All(light[inks..], level => Assert.True(level >= threshold));
        });

    [Fact]
    public void Find_OneLightnessOrNone_IsTheMiddle()
    {
        Assert.Equal(128, Otsu.Find([]));
        Assert.Equal(128, Otsu.Find([200, 200, 200]));
    }

    [Fact]
    public void Find_GreyBetween_FallsToTheNearerSide()
    {
        byte[] light = [.. Enumerable.Repeat((byte)10, 50), .. Enumerable.Repeat((byte)240, 50), 60, 190];
        Assert.InRange(Otsu.Find(light), 61, 190);
    }
}
