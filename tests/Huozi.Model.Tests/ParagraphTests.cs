using CsCheck;

namespace Huozi.Model.Tests;

public class ParagraphTests
{
    private static readonly Gen<TextSpan> AnySpan = Gen.Select(
        Gen.Int[-1, 6], Gen.Int[-1, 4], Gen.Enum<SpanKind>(), Gen.OneOf<string?>(null, "", "dú"), (start, length, kind, ruby) => new TextSpan(start, length, kind, ruby));

    [Fact]
    public void HasSoundSpans_SpansInOrder_IsTrue() => Assert.True(With(
        new(0, 1, SpanKind.Bold), new(1, 1, SpanKind.Emphasis), new(2, 2, SpanKind.Ruby, "jí"), new(4, 1, SpanKind.NoteMark), new(5, 1, SpanKind.NoteMark)).HasSoundSpans());

    [Theory]
    [InlineData(0, 0, SpanKind.Bold, null)]
    [InlineData(-1, 2, SpanKind.Bold, null)]
    [InlineData(5, 2, SpanKind.Bold, null)]
    [InlineData(1, int.MaxValue, SpanKind.Bold, null)]
    [InlineData(2, 1, SpanKind.Bold, null)]
    [InlineData(3, 1, SpanKind.Bold, null)]
    [InlineData(0, 1, SpanKind.Bold, "dú")]
    [InlineData(0, 1, SpanKind.Ruby, null)]
    [InlineData(0, 1, SpanKind.Ruby, "")]
    public void HasSoundSpans_SpanAtFault_IsFalse(int start, int length, SpanKind kind, string? ruby) =>
        Assert.False(With(new TextSpan(start, length, kind, ruby)).HasSoundSpans());

    [Fact]
    public void HasSoundSpans_Disorder_IsFalse()
    {
        Assert.False(With(new(1, 1, SpanKind.Bold), new(0, 1, SpanKind.Bold)).HasSoundSpans());
        Assert.False(With(new(0, 2, SpanKind.Bold), new(1, 1, SpanKind.NoteMark)).HasSoundSpans());
        Assert.False(With(new(0, 1, SpanKind.Bold), new(1, 1, SpanKind.Bold)).HasSoundSpans());
    }

    [Fact]
    public void Stretches_OfSoundSpans_AreTheWholeTextInOrder() => AnySpan.Array[0, 3].Sample(spans =>
    {
        var paragraph = With(spans);
        if (!paragraph.HasSoundSpans()) return;
        var stretches = paragraph.Stretches().ToList();
        Assert.Equal(paragraph.Text, string.Concat(stretches.Select(stretch => stretch.Text)));
        Assert.Equal(paragraph.Spans, stretches.Select(stretch => stretch.Span).OfType<TextSpan>());
        Assert.DoesNotContain("", stretches.Select(stretch => stretch.Text));
    });

    private static Paragraph With(params TextSpan[] spans) => new("水土𠮷12") { Spans = spans.ToSequence() };
}
