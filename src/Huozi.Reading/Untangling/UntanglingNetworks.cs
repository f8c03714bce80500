using System.Globalization;

namespace Huozi.Reading.Untangling;

/// <summary>What was learnt of heads and joins from dumps of generated pages.</summary>
/// <remarks>The resource is untangling.txt: for each network a line with its name and number of lines, then the lines. tools/Huozi.UntanglingTraining makes it.</remarks>
internal static class UntanglingNetworks
{
    private static readonly Dictionary<string, FeatureNetwork> Networks = Load();

    /// <summary>For <see cref="HeadJudge.Features"/>.</summary>
    public static FeatureNetwork Head => Networks["Head"];

    /// <summary>For <see cref="JoinJudge.JoinFeatures"/>.</summary>
    public static FeatureNetwork Join => Networks["Join"];

    /// <summary>For <see cref="JoinJudge.BeginFeatures"/>.</summary>
    public static FeatureNetwork Begin => Networks["Begin"];

    /// <summary>For <see cref="JoinJudge.EndFeatures"/>.</summary>
    public static FeatureNetwork End => Networks["End"];

    private static Dictionary<string, FeatureNetwork> Load()
    {
        using var reader = new StreamReader(typeof(UntanglingNetworks).Assembly.GetManifestResourceStream("untangling.txt")!);
        var networks = new Dictionary<string, FeatureNetwork>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } heading)
        {
            var parts = heading.Split(' ');
            networks[parts[0]] = FeatureNetwork.Parse([.. Enumerable.Range(0, int.Parse(parts[1], CultureInfo.InvariantCulture)).Select(_ => reader.ReadLine()!)]);
        }

        return networks;
    }
}
