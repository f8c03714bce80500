using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Formats.IssueFolder.Spans;

/// <summary>Puts a paragraph together from its pieces, line ends and <see cref="SpanSign"/>s, in order.</summary>
/// <remarks>A span's text is gathered by itself and then added as a whole, so that blanks dropped where lines are joined cannot shift it.</remarks>
internal sealed class SpannedText(FileFindings findings)
{
    private readonly JoinedLines text = new();
    private readonly List<TextSpan> spans = [];
    private OpenSpan? open;

    // After one sign at fault, the rest are only its consequence.
    private bool isAtFault;

    private JoinedLines Current => open?.Current ?? text;

    public void Append(string piece, bool isKept) => Current.Append(piece, isKept);

    public void EndLine() => Current.EndLine();

    /// <summary>Begins or ends a span, or adds the sign to the text where it is no more than that.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="line">Its line in the file.</param>
    public void Append(SpanSign sign, int line)
    {
        if (isAtFault) return;
        var isRuby = open?.Kind == SpanKind.Ruby;
        if (sign.Text == SpanSign.RubyBar && isRuby) Part();
        else if (sign.Text == SpanSign.RubyEnd && isRuby) Close();
        else if (IsText(sign)) Append(sign.Text, isKept: false);
        else if (open is null) Open(sign, line);
        else if (sign.Text == open.Closing && !sign.FollowsBlank) Close();
        else if (sign.Text == open.Closing) Fail(Problem.SpanUnclosed(open.Opening), open.Line);
        else if (sign.Text == SpanSign.BoldBesideEmphasis && open.Kind is SpanKind.Bold or SpanKind.Emphasis) Turn(line);
        else if (sign.HoldsNothing) Fail(Problem.SpanEmpty(sign.Text), line);
        else Fail(Problem.SpanNested(sign.Text, open.Opening), line);
    }

    /// <summary>The paragraph; its text is empty where nothing was added.</summary>
    public Paragraph Finish()
    {
        if (open is not null) Fail(Problem.SpanUnclosed(open.Opening), open.Line);
        return new(text.Finish()) { Spans = spans.ToSequence() };
    }

    // A lone asterisk between blanks is a times sign; a bar or a brace outside a reading is itself.
    private static bool IsText(SpanSign sign) =>
        sign.Text is SpanSign.RubyBar or SpanSign.RubyEnd || sign.FollowsBlank && sign.PrecedesBlank && sign.Text != SpanSign.RubyStart;

    private void Open(SpanSign sign, int line)
    {
        if (sign.HoldsNothing) Fail(Problem.SpanEmpty(sign.Text), line);
        else if (SpanSign.Begun(sign.Text) is not { } kind) Fail(Problem.SpanNested("*", "**"), line);
        else if (sign.PrecedesBlank && kind != SpanKind.Ruby) Fail(Problem.SpanUnopened(sign.Text), line);
        else open = new(kind, line);
    }

    private void Part()
    {
        if (open!.Reading is not null) Fail(Problem.RubyForm, open.Line);
        else open.Reading = new();
    }

    private void Turn(int line)
    {
        var next = open!.Kind == SpanKind.Bold ? SpanKind.Emphasis : SpanKind.Bold;
        Close();
        if (!isAtFault) open = new(next, line);
    }

    private void Close()
    {
        var (kind, line) = (open!.Kind, open.Line);
        var (content, reading) = (open.Content.Finish(), open.Reading?.Finish());
        if (kind == SpanKind.Ruby && (content.Length == 0 || reading is null or "")) Fail(Problem.RubyForm, line);
        else if (content.Length == 0) Fail(Problem.SpanEmpty(open.Opening + open.Closing), line);
        else if (CopyText.Intruder(reading) is { } intruder) Fail(FileProblem.Control(intruder), line);
        open = null;
        if (isAtFault) return;
        text.Append(content, isKept: true);
        var span = new TextSpan(text.Length - content.Length, content.Length, kind, reading);
        if (spans.Count > 0 && span.Continues(spans[^1])) spans[^1] = spans[^1] with { Length = spans[^1].Length + span.Length };
        else spans.Add(span);
    }

    private void Fail(Diagnostic problem, int line)
    {
        findings.Add(problem, line);
        isAtFault = true;
        open = null;
    }

    private sealed class OpenSpan(SpanKind kind, int line)
    {
        public SpanKind Kind => kind;

        public int Line => line;

        public string Opening { get; } = SpanSign.Opening(kind);

        public string Closing { get; } = SpanSign.Closing(kind);

        public JoinedLines Content { get; } = new();

        public JoinedLines? Reading { get; set; }

        public JoinedLines Current => Reading ?? Content;
    }
}
