using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Furniture;

/// <summary>Sets a text on one line at its natural width.</summary>
internal static class SingleLine
{
    /// <summary>Sets some atoms on one line.</summary>
    /// <param name="role">What the line is.</param>
    /// <param name="list">The text.</param>
    /// <param name="start">The first atom.</param>
    /// <param name="end">One past the last atom.</param>
    /// <param name="size">The size of the type.</param>
    /// <param name="left">The left edge of the width it stands in.</param>
    /// <param name="width">That width.</param>
    /// <param name="top">The top of its em square.</param>
    /// <param name="alignment">How it stands in the width.</param>
    /// <param name="block">Which block of its role it belongs to.</param>
    /// <param name="tracking">White added between characters, in thousandths of the size.</param>
    public static Line Set(
        LineRole role, AtomList list, int start, int end, Length size, Length left, Length width, Length top, Alignment alignment, int block = 0, int tracking = 0)
    {
        var own = size.Scale((list.WidthOf(start, end) + tracking * Math.Max(0, end - start - 1)) / 1000.0);
        var x = alignment switch
        {
            Alignment.Left => left,
            Alignment.Right => left + width - own,
            _ => left + (width - own) / 2,
        };
        var type = LineSetter.SetNatural(list, start, end, size, new(x, top + size.Scale(GlyphRun.AscentShare)), tracking);
        return new()
        {
            Role = role,
            Block = block,
            Box = new(x, top, own, size),
            Runs = type.Runs,
            Marks = type.Marks,
        };
    }

    /// <summary>Sets a whole text on one line.</summary>
    public static Line Set(LineRole role, AtomList list, Length size, Rect at, Alignment alignment, int block = 0, int tracking = 0) =>
        Set(role, list, 0, list.Count, size, at.Left, at.Width, at.Top + (at.Height - size) / 2, alignment, block, tracking);
}
