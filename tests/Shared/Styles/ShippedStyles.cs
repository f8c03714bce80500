using Huozi.Formats.Styles;
using Huozi.Model.Styles;

namespace Huozi.Tests;

/// <summary>The house styles that come with Huozi, read from their files.</summary>
internal static class ShippedStyles
{
    /// <summary>Reads them, and others over them.</summary>
    public static HouseStyleReader Reader { get; } = new(
        Path.Combine(Repository.Root, "assets", "styles"),
        [.. Directory.EnumerateFiles(Repository.Fonts, "*.?tf").Select(path => Path.GetFileNameWithoutExtension(path))]);

    public static HouseStyle Broadsheet { get; } = Reader.Read("broadsheet");

    public static HouseStyle Tabloid { get; } = Reader.Read("tabloid");

    public static IReadOnlyList<HouseStyle> All => [Broadsheet, Tabloid];
}
