namespace Huozi.Typesetting.Paragraphs;

/// <summary>A paragraph cut into lines of one measure.</summary>
/// <param name="Atoms">Its text.</param>
/// <param name="Measure">The width of the lines, in thousandths of the size.</param>
/// <param name="Indent">How much the first line is indented, in thousandths of the size.</param>
/// <param name="Ends">One past the last atom of each line.</param>
/// <param name="Cost">How unevenly it is set; 0 is perfect.</param>
/// <param name="Drop">Its first character, where that is set large; the text is then the rest. Null for none.</param>
internal sealed record BrokenParagraph(AtomList Atoms, int Measure, int Indent, int[] Ends, double Cost = 0, DropCap? Drop = null)
{
    /// <summary>How many lines there are.</summary>
    public int LineCount => Ends.Length;

    /// <summary>The first atom of a line.</summary>
    public int StartOf(int line) => line == 0 ? 0 : Ends[line - 1];

    /// <summary>How much a line is indented.</summary>
    public int IndentOf(int line) => IndentOf(line, Indent, Drop);

    /// <summary>How much a line is indented: the lines beside a large first character by its room, else the first by the paragraph's indent.</summary>
    public static int IndentOf(int line, int indent, DropCap? drop) => line < drop?.Lines ? drop.Width : line == 0 && drop is null ? indent : 0;

    /// <summary>Where the last line's text ends, in thousandths of the size.</summary>
    public int LastLineEnd => LineCount == 0 ? 0 : IndentOf(LineCount - 1) + Atoms.WidthOf(StartOf(LineCount - 1), Atoms.Count);
}
