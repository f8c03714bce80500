using Huozi.Model.Recovered;

namespace Huozi.Reading.Sources.Alto;

/// <summary>What the tags of blocks say that blocks are.</summary>
internal static class AltoRoles
{
    private static readonly Dictionary<string, BlockRole> Labels = Enum.GetValues<BlockRole>().ToDictionary(BlockRoles.Label, StringComparer.OrdinalIgnoreCase);

    /// <summary>The role that a label is for; null for another label.</summary>
    public static BlockRole? Find(string label) => Labels.TryGetValue(label, out var role) ? role : null;
}
