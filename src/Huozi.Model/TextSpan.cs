namespace Huozi.Model;

/// <summary>A stretch of a paragraph's text that is set otherwise than the rest.</summary>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units; at least 1.</param>
/// <param name="Kind">How it is set.</param>
/// <param name="Ruby">What is set above it; null but for <see cref="SpanKind.Ruby"/>.</param>
public readonly record struct TextSpan(int Start, int Length, SpanKind Kind, string? Ruby = null)
{
    /// <summary>One past its last unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether it goes on where another of its kind ends, so that the two are set as one: bold and emphasis do, but each note mark and each
    /// reading is one by itself.</summary>
    public bool Continues(TextSpan before) => before.Length > 0 && Start == before.End && Kind == before.Kind
        && Kind is SpanKind.Bold or SpanKind.Emphasis;
}
