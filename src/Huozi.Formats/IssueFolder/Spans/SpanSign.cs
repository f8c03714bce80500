using Huozi.Model;
using Markdig.Syntax.Inlines;

namespace Huozi.Formats.IssueFolder.Spans;

/// <summary>A sign that begins, ends or parts a span in the source of a paragraph. What it does there, <see cref="SpannedText"/> decides.</summary>
/// <param name="text">The sign: a run of asterisks, or one of <c>^ { | }</c>.</param>
/// <param name="followsBlank">Whether a blank or nothing is before it on its line.</param>
/// <param name="precedesBlank">Whether a blank or nothing is after it on its line.</param>
internal sealed class SpanSign(string text, bool followsBlank, bool precedesBlank) : LeafInline
{
    public const string RubyStart = "{";
    public const string RubyBar = "|";
    public const string RubyEnd = "}";

    /// <summary>The sign of an emphasis and that of a bold stretch at once: where one ends and the other begins.</summary>
    public const string BoldBesideEmphasis = "***";

    public string Text => text;

    /// <summary>Whether it begins a stretch and ends it at once, with no text between: four asterisks and more.</summary>
    public bool HoldsNothing => text.Length > BoldBesideEmphasis.Length;

    public bool FollowsBlank => followsBlank;

    public bool PrecedesBlank => precedesBlank;

    /// <summary>The sign that a span begins with.</summary>
    public static string Opening(SpanKind kind) => kind switch
    {
        SpanKind.Bold => "**",
        SpanKind.Emphasis => "*",
        SpanKind.NoteMark => "^",
        SpanKind.Ruby => RubyStart,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The sign that a span ends with.</summary>
    public static string Closing(SpanKind kind) => kind == SpanKind.Ruby ? RubyEnd : Opening(kind);

    /// <summary>The span that a sign begins; null where it begins none, or more than one.</summary>
    public static SpanKind? Begun(string sign) => sign switch
    {
        "**" => SpanKind.Bold,
        "*" => SpanKind.Emphasis,
        "^" => SpanKind.NoteMark,
        RubyStart => SpanKind.Ruby,
        _ => null,
    };
}
