using Huozi.Text.LineBreaking;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>What lies between an atom and the next, in thousandths of the size. At a line's end it is nothing.</summary>
/// <param name="Natural">Its width when the line needs no adjusting.</param>
/// <param name="Minimum">Its least width.</param>
/// <param name="Gives">When it gives way.</param>
/// <param name="Maximum">The width it grows to in its own step; no limit where it spreads.</param>
/// <param name="Grows">When it grows.</param>
internal readonly record struct Gap(int Natural, int Minimum, GiveStep Gives, int Maximum, GrowStep Grows)
{
    /// <summary>How well a line may end here.</summary>
    public BreakQuality Break { get; init; }

    /// <summary>Whether the copy has a space here.</summary>
    public bool IsSpace { get; init; }

    /// <summary>Whether a line may end here.</summary>
    public bool MayBreak => Break != BreakQuality.Never;

    /// <summary>How much it can give way.</summary>
    public int Give => Natural - Minimum;

    /// <summary>How much it can grow in its own step.</summary>
    public int Grow => Maximum - Natural;

    /// <summary>A gap of one width that never changes.</summary>
    public static Gap Fixed(int width) => new(width, width, GiveStep.None, width, GrowStep.None);
}
