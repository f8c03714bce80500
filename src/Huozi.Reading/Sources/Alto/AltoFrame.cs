using System.Globalization;
using Huozi.Model.Geometry;
using Huozi.Model.Recovered;

namespace Huozi.Reading.Sources.Alto;

/// <summary>Frames and grounds, which ALTO knows as graphical elements only; a tag that Huozi writes says their colours.</summary>
internal static class AltoFrame
{
    /// <summary>The tag's label.</summary>
    public const string Label = "frame";

    /// <summary>A frame as its tag describes it: <c>stroke=000000 fill=F0F0F0</c>, each where it has one.</summary>
    public static ReadFrame Read(Area area, string? description)
    {
        int? stroke = null, fill = null;
        foreach (var word in description?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (word.Split('=') is not [var name, var value] || !int.TryParse(value, NumberStyles.AllowHexSpecifier, null, out var colour)) continue;
            if (name == "stroke") stroke = colour & 0xFFFFFF;
            else if (name == "fill") fill = colour & 0xFFFFFF;
        }
        return new(area, stroke, fill);
    }
}
