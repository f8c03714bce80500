using System.Collections.Frozen;

namespace Huozi.Text.Normalizing;

/// <summary>The ordinary ideograph for each radical or compatibility ideograph that looks the same.</summary>
/// <remarks>A table and not NFKC, because the platform does not normalize when no culture data is loaded, and NFKC knows no radicals supplement.</remarks>
internal static partial class EquivalentIdeographs
{
    private static readonly FrozenDictionary<char, string> Table =
        Range('\u2E80', Supplement).Concat(Range('\u2F00', Kangxi)).Concat(Range('\uF900', Compatibility)).ToFrozenDictionary();

    /// <summary>The ordinary ideograph (one or two code units), or null where the character is ordinary.</summary>
    public static string? Find(char character) => Table.GetValueOrDefault(character);

    private static IEnumerable<KeyValuePair<char, string>> Range(char first, string equivalents)
    {
        var character = first;
        foreach (var rune in equivalents.EnumerateRunes())
        {
            if (rune.Value != character) yield return new(character, rune.ToString());
            character++;
        }
    }
}
