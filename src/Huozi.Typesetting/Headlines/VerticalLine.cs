using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Headlines;

/// <summary>Sets a line of a head from top to bottom (直排).</summary>
internal static class VerticalLine
{
    /// <summary>The length of a text's longest line.</summary>
    public static Length LengthOf(HeadText text) => text.Size.Scale(text.Widest / 1000.0);

    /// <summary>Sets one line.</summary>
    /// <param name="text">The text, shaped to run downwards.</param>
    /// <param name="line">Which of its lines.</param>
    /// <param name="top">The middle of the top of its first square.</param>
    public static Line Set(HeadText text, int line, Point top)
    {
        var type = VerticalLineSetter.SetNatural(text.Atoms, text.StartOf(line), text.Ends[line], text.Size, top);
        return new()
        {
            Role = text.Role,
            Box = new(top.X - text.Size / 2, top.Y, text.Size, text.Size.Scale(text.WidthOf(line) / 1000.0)),
            Runs = type.Runs,
            Marks = type.Marks,
        };
    }
}
