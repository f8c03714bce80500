namespace Huozi.Typesetting.Paragraphs;

/// <summary>A paragraph cut into lines of one measure.</summary>
/// <param name="Atoms">Its text.</param>
/// <param name="Measure">The width of the lines, in thousandths of the size.</param>
/// <param name="Indent">How much the first line is indented, in thousandths of the size.</param>
/// <param name="Ends">One past the last atom of each line.</param>
/// <param name="Cost">How unevenly it is set; 0 is perfect.</param>
internal sealed record BrokenParagraph(AtomList Atoms, int Measure, int Indent, int[] Ends, double Cost = 0)
{
    /// <summary>How many lines there are.</summary>
    public int LineCount => Ends.Length;

    /// <summary>The first atom of a line.</summary>
    public int StartOf(int line) => line == 0 ? 0 : Ends[line - 1];

    /// <summary>How much a line is indented.</summary>
    public int IndentOf(int line) => line == 0 ? Indent : 0;

    /// <summary>Where the last line's text ends, in thousandths of the size.</summary>
    public int LastLineEnd => LineCount == 0 ? 0 : IndentOf(LineCount - 1) + Atoms.WidthOf(StartOf(LineCount - 1), Atoms.Count);
}
