using Huozi.Model;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.MakeUp;

/// <summary>Cuts a paragraph into stretches of one style each.</summary>
/// <param name="text">How the text looks.</param>
/// <param name="bold">How what stands out looks.</param>
internal sealed class ParagraphStretches(TypeStyle text, TypeStyle bold)
{
    /// <summary>A note mark's size and height, in thousandths of the size of the text: its head stands level with the ideographs'.</summary>
    private const int NoteScale = 600;
    private const int NoteRise = 380;

    /// <summary>The stretches in order.</summary>
    public IReadOnlyList<StyledText> Of(Paragraph paragraph) => paragraph.Spans.Count == 0
        ? [new(paragraph.Text, text)]
        : [.. paragraph.Stretches().Select(stretch => new StyledText(stretch.Text, StyleOf(stretch.Span?.Kind), stretch.Span?.Ruby))];

    private TypeStyle StyleOf(SpanKind? kind) => kind switch
    {
        SpanKind.Bold => bold,
        SpanKind.Emphasis => text with { IsDotted = true },
        SpanKind.NoteMark => text with { Scale = NoteScale, Rise = NoteRise },
        _ => text,
    };
}
