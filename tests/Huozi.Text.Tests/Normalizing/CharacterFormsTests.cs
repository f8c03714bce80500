using CsCheck;
using Huozi.Text.Normalizing;

namespace Huozi.Text.Tests.Normalizing;

public sealed class CharacterFormsTests
{
    [Theory]
    [InlineData("２０２６年３月９日", "2026年3月9日")]
    [InlineData("ＡＩ和Ｗｉ－Ｆｉ", "AI和Wi－Fi")]
    [InlineData("增长１２．５％", "增长12.5％")]
    [InlineData("第一．第二", "第一．第二")]
    [InlineData("\u2F2D\u2F54之间", "山水之间")]
    [InlineData("\u2ED3\u2ECB\u2EC5\u2EA0", "长车见民")]
    [InlineData("\uF967\uF9D1\uF900", "不六豈")]
    [InlineData("\uFEFF云\u200B麓", "云麓")]
    [InlineData("云麓，（县）“一”", "云麓，（县）“一”")]
    public void Normalize_Form_IsOrdinary(string text, string expected) => Assert.Equal(expected, CharacterForms.Normalize(text));

    [Fact]
    public void Normalize_KangxiRadicals_AllHaveAnOrdinaryIdeograph()
    {
        for (var radical = '\u2F00'; radical <= '\u2FD5'; radical++) Assert.InRange(CharacterForms.Normalize(radical.ToString())[0], '\u4E00', '\u9FFF');
    }

    [Fact]
    public void Normalize_CompatibilityIdeographsWithoutEquivalent_StayThemselves()
    {
        // U+FA0E and eleven others stand in the block but are ordinary ideographs (Unicode standard, section 18.1).
        Assert.Equal("\uFA0E", CharacterForms.Normalize("\uFA0E"));
        Assert.Equal("\U000242EE", CharacterForms.Normalize("\uFA6C"));
    }

    [Fact]
    public void Normalize_Twice_ChangesNothingMore() =>
        Gen.Char.Array[0, 20].Select(characters => new string(characters))
            .Sample(text => CharacterForms.Normalize(CharacterForms.Normalize(text)) == CharacterForms.Normalize(text));
}
