namespace Huozi.Model;

/// <summary>Makes <see cref="Sequence{T}"/>s: from a collection expression, or from anything that can be listed.</summary>
public static class Sequence
{
    /// <summary>The sequence of these items.</summary>
    public static Sequence<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>The sequence of these items.</summary>
    public static Sequence<T> ToSequence<T>(this IEnumerable<T> items) => new(items.ToArray());
}
