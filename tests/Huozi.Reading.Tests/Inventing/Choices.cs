using CsCheck;

namespace Huozi.Reading.Tests.Inventing;

/// <summary>A row of numbers that decides everything about an invented paper; when it ends, the first of all choices is taken.</summary>
/// <remarks>CsCheck makes and shrinks the row; a shorter row is a plainer paper.</remarks>
internal sealed class Choices(int[] row)
{
    private int next;

    public static Gen<Choices> Any { get; } = Gen.Int[0, 9_999].Array[0, 600].Select(row => new Choices(row));

    public int Below(int count) => next < row.Length ? row[next++] % count : 0;

    public T Of<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    /// <summary>True in about so many of a hundred cases; false when the row has ended.</summary>
    public bool Percent(int share) => next < row.Length && 99 - Below(100) < share;
}
