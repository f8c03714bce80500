using System.Runtime.InteropServices;
using Huozi.Text.Words;

namespace Huozi.ContinuityTraining;

/// <summary>How often characters follow one another, smoothed (interpolated Kneser-Ney with one discount; Kneser and Ney 1995, Chen and Goodman 1999).</summary>
internal sealed class NGrams
{
    private const double Discount = 0.75;

    /// <summary>A triple that is met once tells of one place only.</summary>
    public const int LeastTriple = 2;

    private readonly int[] singles = new int[ContinuityModel.Characters];
    private readonly int[] followers = new int[ContinuityModel.Characters];
    private readonly int[] leaders = new int[ContinuityModel.Characters];
    private readonly Dictionary<ulong, int> pairs = [];
    private readonly Dictionary<ulong, int> triples = [];
    private readonly Dictionary<ulong, int> pairFollowers = [];
    private readonly double all;

    public NGrams(IEnumerable<ushort[]> texts)
    {
        foreach (var text in texts)
        {
            for (var i = 0; i < text.Length; i++)
            {
                singles[text[i]]++;
                if (i > 0) CollectionsMarshal.GetValueRefOrAddDefault(pairs, ContinuityModel.Pair(text[i - 1], text[i]), out _)++;
                if (i > 1) CollectionsMarshal.GetValueRefOrAddDefault(triples, ContinuityModel.Triple(text[i - 2], text[i - 1], text[i]), out _)++;
            }
        }

        foreach (var pair in pairs.Keys)
        {
            followers[(ushort)(pair >> 16)]++;
            leaders[(ushort)pair]++;
        }

        foreach (var triple in triples.Keys) CollectionsMarshal.GetValueRefOrAddDefault(pairFollowers, ContinuityModel.Pair((ushort)(triple >> 32), (ushort)(triple >> 16)), out _)++;
        all = singles.Sum(count => (double)count);
    }

    /// <summary>All pairs, with how often each is met.</summary>
    public IEnumerable<KeyValuePair<ulong, int>> Pairs => pairs;

    /// <summary>All triples, with how often each is met.</summary>
    public IEnumerable<KeyValuePair<ulong, int>> Triples => triples;

    /// <summary>By how much a character lowers the odds of a pair that begins with it and was never met, and raises those of one that ends with it: natural logarithms.</summary>
    public (double First, double Second) Unmet(ushort character) =>
        (Math.Log(Discount * Math.Max(1, followers[character]) / Math.Max(1, singles[character])),
            Math.Log((leaders[character] + 0.5) / (pairs.Count + ContinuityModel.Characters) / Single(character)));

    /// <summary>How much oftener than by chance a character follows another: a natural logarithm.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="less">How many meetings are not to count: a text that is learnt from has met itself once.</param>
    public double PairWeight(ushort first, ushort second, int less = 0)
    {
        if (first == ContinuityModel.Outside || second == ContinuityModel.Outside) return 0;
        var met = pairs.GetValueOrDefault(ContinuityModel.Pair(first, second)) - less;
        return met > 0 ? Math.Log(Second(first, second, met) / Single(second)) : Unmet(first).First + Unmet(second).Second;
    }

    /// <summary>How much oftener a character follows two others than it follows the second of them: a natural logarithm.</summary>
    public double TripleWeight(ushort first, ushort second, ushort third, int less = 0)
    {
        if (first == ContinuityModel.Outside || third == ContinuityModel.Outside) return 0;
        var pair = ContinuityModel.Pair(first, second);
        var base2 = pairs.GetValueOrDefault(pair);
        if (base2 == 0) return 0;
        var met = triples.GetValueOrDefault(ContinuityModel.Triple(first, second, third)) - less;
        if (met < LeastTriple) return ContinuityModel.UnmetTriple / (double)ContinuityModel.Unit;
        var next = Second(second, third, pairs.GetValueOrDefault(ContinuityModel.Pair(second, third)));
        return Math.Log(((met - Discount) / base2 + Discount * pairFollowers[pair] / base2 * next) / next);
    }

    private double Single(ushort character) => (singles[character] + 0.5) / (all + ContinuityModel.Characters);

    private double Second(ushort first, ushort second, int met) =>
        Math.Max(0, met - Discount) / singles[first] + Discount * followers[first] / singles[first] * (leaders[second] + 0.5) / (pairs.Count + ContinuityModel.Characters);
}
