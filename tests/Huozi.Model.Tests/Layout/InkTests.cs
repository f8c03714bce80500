using CsCheck;
using Huozi.Model.Layout;

namespace Huozi.Model.Tests.Layout;

public class InkTests
{
    private static readonly Gen<Ink> Inks = Gen.Select(Gen.Byte[0, 99], Gen.Byte[0, 99], Gen.Byte[0, 99], Gen.Byte[0, 99], (c, m, y, k) => new Ink(c, m, y, k));

    [Fact]
    public void Screen_KnownInks_AreRight()
    {
        Assert.Equal((0, 0, 0), ((int)Ink.Text.Screen.Red, (int)Ink.Text.Screen.Green, (int)Ink.Text.Screen.Blue));
        Assert.Equal((255, 255, 255), ((int)Ink.Paper.Screen.Red, (int)Ink.Paper.Screen.Green, (int)Ink.Paper.Screen.Blue));
        Assert.Equal((255, 0, 0), ((int)new Ink(0, 100, 100, 0).Screen.Red, (int)new Ink(0, 100, 100, 0).Screen.Green, (int)new Ink(0, 100, 100, 0).Screen.Blue));
    }

    [Fact]
    public void Screen_MoreInk_IsNeverLighter() => Inks.Sample(ink =>
        (ink with { Black = (byte)(ink.Black + 1) }).Screen.Red <= ink.Screen.Red && (ink with { Cyan = (byte)(ink.Cyan + 1) }).Screen.Red <= ink.Screen.Red);

    [Fact]
    public void Screen_EachInk_TakesAwayItsOwnLight() => Inks.Sample(ink =>
        (ink with { Cyan = 0 }).Screen.Green == ink.Screen.Green && (ink with { Magenta = 0 }).Screen.Red == ink.Screen.Red && (ink with { Yellow = 0 }).Screen.Red == ink.Screen.Red);

    [Fact]
    public void Text_IsBlackInkAlone() => Assert.Equal(new Ink(0, 0, 0, 100), Ink.Text);
}
