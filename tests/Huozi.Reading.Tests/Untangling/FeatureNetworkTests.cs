using Huozi.Reading.Untangling;

namespace Huozi.Reading.Tests.Untangling;

public sealed class FeatureNetworkTests
{
    private static readonly FeatureNetwork Network = new([[1, 2, -1], [-3, 0, 1]], [0.5, 2, -4]);

    [Fact]
    public void Odds_AreOutputsOfLitUnits()
    {
        Assert.Equal(0.5 + (2 * 3), Network.Odds([1, 0]), 9);
        Assert.Equal(0.5 - (4 * 2), Network.Odds([0, 5]), 9);
        Assert.Equal(0.5, Network.Odds([0, 2]), 9);
    }

    [Fact]
    public void Odds_OfOtherFeaturesThanWeights_AreRefused() => Assert.Throws<ArgumentException>(() => Network.Odds([1]));

    [Fact]
    public void Parse_ReadsWhatLinesWrite()
    {
        var read = FeatureNetwork.Parse([.. Network.Lines()]);
        Assert.Equal(Network.Output, read.Output);
        Assert.Equal(Network.Hidden, read.Hidden);
    }
}
