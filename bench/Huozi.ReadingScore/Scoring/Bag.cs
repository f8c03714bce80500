using System.Runtime.InteropServices;

namespace Huozi.ReadingScore.Scoring;

/// <summary>How often each thing occurs.</summary>
internal sealed class Bag<T>
    where T : notnull
{
    private readonly Dictionary<T, int> counts = [];

    /// <summary>Counts some things.</summary>
    public Bag(IEnumerable<T> things)
    {
        foreach (var thing in things) CollectionsMarshal.GetValueRefOrAddDefault(counts, thing, out _)++;
        Count = counts.Values.Sum();
    }

    /// <summary>How many there are, each as often as it occurs.</summary>
    public int Count { get; }

    /// <summary>How many both have.</summary>
    public int Shared(Bag<T> other) => counts.Sum(item => Math.Min(item.Value, other.counts.GetValueOrDefault(item.Key)));

    /// <summary>How many this has that the other has not.</summary>
    public int Beyond(Bag<T> other) => Count - Shared(other);
}
