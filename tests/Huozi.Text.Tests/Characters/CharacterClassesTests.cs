using System.Text;
using Huozi.Text.Characters;

namespace Huozi.Text.Tests.Characters;

public sealed class CharacterClassesTests
{
    [Theory]
    [InlineData('报', CharacterClass.Ideograph)]
    [InlineData('〇', CharacterClass.Ideograph)]
    [InlineData('Ａ', CharacterClass.Ideograph)]
    [InlineData('①', CharacterClass.Ideograph)]
    [InlineData('“', CharacterClass.Opening)]
    [InlineData('》', CharacterClass.Closing)]
    [InlineData('，', CharacterClass.Pause)]
    [InlineData('？', CharacterClass.Stop)]
    [InlineData('·', CharacterClass.MiddleDot)]
    [InlineData('—', CharacterClass.Dash)]
    [InlineData('…', CharacterClass.Ellipsis)]
    [InlineData('％', CharacterClass.Suffix)]
    [InlineData('￥', CharacterClass.Prefix)]
    [InlineData('A', CharacterClass.Western)]
    [InlineData('7', CharacterClass.Western)]
    [InlineData('%', CharacterClass.Western)]
    [InlineData('é', CharacterClass.Western)]
    [InlineData('(', CharacterClass.WesternOpening)]
    [InlineData('　', CharacterClass.Space)]
    public void Of_Character_IsItsClass(char character, CharacterClass expected) => Assert.Equal(expected, CharacterClasses.Of(character));

    [Fact]
    public void Of_CharacterBeyondTheBasicPlane_IsAnIdeograph() => Assert.Equal(CharacterClass.Ideograph, CharacterClasses.Of(new Rune(0x20BB7)));

    [Fact]
    public void Blanks_EveryMark_LeaveHalfTheSquareForInk()
    {
        foreach (var cls in Enum.GetValues<CharacterClass>())
        {
            Assert.InRange(CharacterClasses.BlankBefore(cls) + CharacterClasses.BlankAfter(cls), 0, CharacterClasses.HalfEm);
        }
    }
}
