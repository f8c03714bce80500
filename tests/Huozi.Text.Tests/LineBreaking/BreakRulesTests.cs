using Huozi.Text.Characters;
using Huozi.Text.LineBreaking;

namespace Huozi.Text.Tests.LineBreaking;

public sealed class BreakRulesTests
{
    [Theory]
    [InlineData("报，")]
    [InlineData("报。")]
    [InlineData("报”")]
    [InlineData("报）")]
    [InlineData("报…")]
    [InlineData("报·")]
    [InlineData("《报")]
    [InlineData("“报")]
    [InlineData("（报")]
    [InlineData("￥5")]
    [InlineData("5％")]
    [InlineData("ab")]
    [InlineData("(a")]
    public void MayBreak_WhereTheRulesForbid_IsFalse(string pair) =>
        Assert.False(BreakRules.MayBreak(CharacterClasses.Of(pair[0]), CharacterClasses.Of(pair[1])));

    [Theory]
    [InlineData("报纸")]
    [InlineData("，报")]
    [InlineData("。“")]
    [InlineData("报“")]
    [InlineData("报A")]
    [InlineData("5月")]
    [InlineData("）报")]
    public void MayBreak_Elsewhere_IsTrue(string pair) =>
        Assert.True(BreakRules.MayBreak(CharacterClasses.Of(pair[0]), CharacterClasses.Of(pair[1])));
}
