using System.Globalization;

namespace Huozi.Formats.Alto;

/// <summary>The names that ALTO files and the METS file beside them have for the same things.</summary>
internal static class AltoNames
{
    /// <summary>The file of a page.</summary>
    public static string File(int place) => place.ToString("0000", CultureInfo.InvariantCulture) + ".xml";

    /// <summary>A page's identifier.</summary>
    public static string Page(int place) => $"P{place}";

    /// <summary>A block's identifier.</summary>
    /// <param name="place">Its page's place in the file, from 1.</param>
    /// <param name="index">Its place among the page's blocks, from 0.</param>
    public static string Block(int place, int index) => string.Create(CultureInfo.InvariantCulture, $"P{place}_TB{index + 1:00000}");

    /// <summary>The identifier of all blocks of an article on a page.</summary>
    public static string Article(int place, int number) => string.Create(CultureInfo.InvariantCulture, $"P{place}_CB{number:00000}");

    /// <summary>A picture's identifier.</summary>
    public static string Picture(int place, int number) => string.Create(CultureInfo.InvariantCulture, $"P{place}_IL{number + 1:00000}");
}
