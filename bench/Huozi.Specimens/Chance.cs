namespace Huozi.Specimens;

/// <summary>A row of random numbers: the same seed gives the same row.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A number from one to the other, both included.</summary>
    public int Between(int least, int most) => random.Next(least, most + 1);

    /// <summary>A number from one up to the other.</summary>
    public double Between(double least, double most) => least + (random.NextDouble() * (most - least));

    /// <summary>True in such a share of all cases.</summary>
    public bool Is(double share) => random.NextDouble() < share;

    /// <summary>One of some things, each as likely.</summary>
    public T Of<T>(params IReadOnlyList<T> things) => things[random.Next(things.Count)];

    /// <summary>One of some things, each as likely as its weight says.</summary>
    public T Weighted<T>(params IReadOnlyList<(T Thing, double Weight)> things)
    {
        var left = random.NextDouble() * things.Sum(thing => thing.Weight);
        foreach (var (thing, weight) in things)
        {
            left -= weight;
            if (left < 0) return thing;
        }

        return things[^1].Thing;
    }

    /// <summary>The things in another order.</summary>
    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> things)
    {
        var list = things.ToArray();
        random.Shuffle(list);
        return list;
    }
}
