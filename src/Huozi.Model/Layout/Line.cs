using Huozi.Model.Geometry;

namespace Huozi.Model.Layout;

/// <summary>One line of type.</summary>
public sealed record Line
{
    /// <summary>What it is.</summary>
    public required LineRole Role { get; init; }

    /// <summary>Which of its zone's blocks of that role it belongs to, from 0: lines with the same role and block are one text.</summary>
    public int Block { get; init; }

    /// <summary>The box the line takes: its measure by its size, the size's em box around the baseline; for vertical lines its size by its measure.</summary>
    public required Rect Box { get; init; }

    /// <summary>The glyphs in text order.</summary>
    public required Sequence<GlyphRun> Runs { get; init; }

    /// <summary>What stands beside the text and is no part of it: emphasis dots (着重号), ruby (注音).</summary>
    public Sequence<GlyphRun> Marks { get; init; } = [];

    /// <summary>The number of the page that a jump line points to; null for none.</summary>
    public int? LinksTo { get; init; }

    /// <summary>The copy's own characters on this line.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));
}
