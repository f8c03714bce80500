namespace Huozi.Typesetting.Paragraphs;

/// <summary>What lies between an atom and the next, in thousandths of the size. At a line's end it is nothing.</summary>
/// <param name="Natural">Its width when the line needs no adjusting.</param>
/// <param name="Minimum">Its least width.</param>
/// <param name="Step">When it gives way.</param>
/// <param name="Stretch">Its share when the line is lengthened; 0 for a gap that never grows.</param>
/// <param name="MayBreak">Whether a line may end here.</param>
/// <param name="IsSpace">Whether the copy has a space here.</param>
internal readonly record struct Gap(int Natural, int Minimum, ShrinkStep Step, int Stretch, bool MayBreak, bool IsSpace)
{
    /// <summary>How much it can give way.</summary>
    public int Give => Natural - Minimum;
}
