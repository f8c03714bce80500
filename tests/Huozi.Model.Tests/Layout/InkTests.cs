using CsCheck;
using Huozi.Model.Layout;

namespace Huozi.Model.Tests.Layout;

public class InkTests
{
    private static readonly Gen<byte> Shares = Gen.Byte[0, 99];
    private static readonly Gen<Ink> Inks = Gen.Select(Shares, Shares, Shares, Shares, (c, m, y, k) => new Ink(c, m, y, k));

    [Fact]
    public void Screen_KnownInks_AreRight()
    {
        Assert.Equal<(byte, byte, byte)>((0, 0, 0), Ink.Text.Screen);
        Assert.Equal<(byte, byte, byte)>((255, 255, 255), Ink.Paper.Screen);
        Assert.Equal<(byte, byte, byte)>((255, 0, 0), new Ink(0, 100, 100, 0).Screen);
    }

    [Fact]
    public void Screen_MoreInk_IsNeverLighter() => Inks.Sample(ink =>
        (ink with { Black = (byte)(ink.Black + 1) }).Screen.Red <= ink.Screen.Red
        && (ink with { Cyan = (byte)(ink.Cyan + 1) }).Screen.Red <= ink.Screen.Red);

    [Fact]
    public void Screen_EachInk_TakesAwayItsOwnLight() => Inks.Sample(ink =>
        (ink with { Cyan = 0 }).Screen.Green == ink.Screen.Green
        && (ink with { Magenta = 0 }).Screen.Red == ink.Screen.Red
        && (ink with { Yellow = 0 }).Screen.Red == ink.Screen.Red);

    [Fact]
    public void Text_IsBlackInkAlone() => Assert.Equal(new Ink(0, 0, 0, 100), Ink.Text);
}
