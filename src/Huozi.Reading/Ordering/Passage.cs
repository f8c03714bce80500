using Huozi.Reading.Credits;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Text.Marks;

namespace Huozi.Reading.Ordering;

/// <summary>A block of an article's body, with what its first and last lines show.</summary>
internal sealed class Passage
{
    // A paragraph's first line is set in by two em; an opening mark without its blank by one and a half.
    private const double LeastIndent = 1.2;
    private const double MostIndent = 2.9;

    // A line that ends nearer to its column's edge than this is full: a closing mark may lack its blank.
    private const double Ragged = 0.9;

    private const int LongestSubhead = 30;

    public Passage(TextBlock block, BodyType body, bool indentsParagraphs)
    {
        Block = block;
        IndentsParagraphs = indentsParagraphs;
        var indent = (block.First.Flow.Left - block.Column.Left) / block.Size;
        var isShort = block.Last.Flow.Right < block.Column.Right - (Ragged * block.Size);
        IsByline = block.Lines.Count <= 2 && BylineText.OwnLine(block.Text) is not null;
        IsDateline = block.Lines.Count <= 2 && Dateline.Is(block.Text);
        EndsByline = IsByline || (!IsDateline && BylineText.AtEnd(block.Text) is not null);
        OpensReport = Dateline.AtStart(block.Text) is not null;
        IsJump = JumpMark.AtEnd(block.Text) is not null;
        IsSubhead = !IsByline && !IsJump && !OpensReport && block.Lines.Count <= 2 && block.Characters <= LongestSubhead && !SentenceMarks.EndsSentence(block.Text)
            && JumpMark.AtStart(block.Text) is null && (block.Size > 1.04 * body.Size || IsCentred(block) || (isShort && block.Face != body.Face));
        BeginsParagraph = !indentsParagraphs || block.First.HasDropCap || (indent > LeastIndent && indent < MostIndent) || (indent > LeastIndent && block.Lines.Count == 1) || JumpMark.AtStart(block.Text) is not null;
        EndsInParagraph = !isShort && !IsSubhead;
        EndsSentence = SentenceMarks.EndsSentence(block.Text);
    }

    public TextBlock Block { get; }

    /// <summary>Whether paragraphs begin with an indent here.</summary>
    public bool IndentsParagraphs { get; }

    /// <summary>Whether its first line is a paragraph's, or may be.</summary>
    public bool BeginsParagraph { get; }

    /// <summary>Whether its first line is a paragraph's for sure: where paragraphs have no indent, any line may be.</summary>
    public bool SurelyBegins => BeginsParagraph && IndentsParagraphs;

    /// <summary>Whether its last line fills the column, so that its paragraph may go on elsewhere.</summary>
    public bool EndsInParagraph { get; }

    public bool EndsSentence { get; }

    /// <summary>Whether it is the writers' line alone.</summary>
    public bool IsByline { get; }

    public bool EndsByline { get; }

    /// <summary>Whether it is a report's opening (电头) alone, on a line of its own.</summary>
    public bool IsDateline { get; }

    /// <summary>Whether it begins as a report does (本报讯, 电头).</summary>
    public bool OpensReport { get; }

    /// <summary>Whether it ends with 下转.</summary>
    public bool IsJump { get; }

    /// <summary>Whether it looks like a subhead: a line or two that stand out, without a sentence's end.</summary>
    public bool IsSubhead { get; }

    public override string ToString() => Block.ToString();

    private static bool IsCentred(TextBlock block)
    {
        var (left, right) = block.Column;
        var indent = block.Flow.Left - left;
        return indent > 0.5 * block.Size && Math.Abs(indent - (right - block.Flow.Right)) < 0.3 * block.Size;
    }
}
