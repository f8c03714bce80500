using Huozi.Fonts;
using Huozi.Formats.Styles;

namespace Huozi.Cli.Making;

/// <summary>What lies beside the program.</summary>
internal static class Assets
{
    /// <summary>The embedded faces.</summary>
    public static FaceLibrary Faces() => new(Path.Combine(AppContext.BaseDirectory, "fonts"));

    /// <summary>The house styles that come with the program.</summary>
    public static HouseStyleReader Styles(FaceLibrary faces) => new(Path.Combine(AppContext.BaseDirectory, "styles"), faces.Names);
}
