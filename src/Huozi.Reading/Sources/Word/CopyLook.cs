using Huozi.Text.Marks;

namespace Huozi.Reading.Sources.Word;

/// <summary>How the text of a document looks for the most part, by which what stands out is known.</summary>
/// <param name="Size">The size of most of the text, in half points.</param>
/// <param name="IsBold">Whether most of the text is bold, so that bold says nothing.</param>
/// <param name="IsCentred">Whether most of the text is centred, so that being centred says nothing.</param>
internal sealed record CopyLook(int Size, bool IsBold, bool IsCentred)
{
    // A line of text at the usual sizes and margins has some 40 characters; what is longer than half of that, or a sentence, is taken for text.
    private const int TextLength = 20;

    // Chinese sizes go up in steps of a tenth and more: 小四 12, 四号 14, 小三 15, 三号 16 points.
    private const double LargerBy = 1.1;

    /// <summary>The look of most of the text.</summary>
    public static CopyLook Of(IReadOnlyList<WordParagraph> paragraphs)
    {
        var sizes = new Dictionary<int, int>();
        int all = 0, bold = 0, centred = 0;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Text.Length < TextLength && !SentenceMarks.EndsSentence(paragraph.Text)) continue;
            sizes[paragraph.Size] = sizes.GetValueOrDefault(paragraph.Size) + paragraph.Text.Length;
            all += paragraph.Text.Length;
            if (paragraph.IsBold) bold += paragraph.Text.Length;
            if (paragraph.IsCentred) centred += paragraph.Text.Length;
        }
        return sizes.Count > 0
            ? new(sizes.MaxBy(size => (size.Value, -size.Key)).Key, 2 * bold > all, 2 * centred > all)
            : new(paragraphs.Count > 0 ? paragraphs.Min(paragraph => paragraph.Size) : 0, false, false);
    }

    /// <summary>Whether a paragraph is larger than text.</summary>
    public bool IsLarger(WordParagraph paragraph) => paragraph.Size > LargerBy * Size;

    /// <summary>Whether a paragraph is larger or centred, as a headline is and a subhead seldom.</summary>
    public bool IsDisplay(WordParagraph paragraph) => IsLarger(paragraph) || (paragraph.IsCentred && !IsCentred);

    /// <summary>Whether a paragraph stands out from text in any way.</summary>
    public bool StandsOut(WordParagraph paragraph) => IsDisplay(paragraph) || (paragraph.IsBold && !IsBold);
}
