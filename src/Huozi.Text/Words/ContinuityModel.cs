using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Huozi.Text.Words;

/// <summary>What was learnt of texts that go on: how characters follow one another, and a small network over those around a cut.</summary>
/// <remarks>
/// The resource is continuity.bin, little-endian: the characters (uint16), how each behaves in pairs that were never met (2 × int8), the tables of pairs and of
/// triples (uint16), then the network: vectors of the characters (int8), weights (int8) and biases (int32) of the hidden units, their output weights (int16),
/// the output's bias and the scale of the whole (int32). An entry of a table tells itself by a fingerprint. tools/Huozi.ContinuityTraining makes it.
/// </remarks>
internal sealed class ContinuityModel
{
    /// <summary>So much is 1 in a natural logarithm.</summary>
    public const int Unit = 100;

    /// <summary>How many characters on each side of a cut are looked at.</summary>
    public const int Window = 7;

    /// <summary>How many characters have a number of their own.</summary>
    public const int Characters = 4096;

    /// <summary>How many numbers a character's vector has.</summary>
    public const int Dimensions = 40;

    /// <summary>How many hidden units the network has.</summary>
    public const int HiddenUnits = 144;

    /// <summary>How many slots a bucket of a table has.</summary>
    public const int Ways = 8;

    /// <summary>How many buckets of pairs there are.</summary>
    public const int PairBuckets = 60_000;

    /// <summary>How many buckets of triples there are.</summary>
    public const int TripleBuckets = 76_000;

    /// <summary>A table's weights are in steps of so much.</summary>
    public const int WeightStep = Unit / 5;

    /// <summary>What pairs that were never met say is in steps of so much.</summary>
    public const int UnmetStep = Unit / 20;

    /// <summary>The output's bias is in steps of so much of the network's sum.</summary>
    public const int BiasStep = 1 << 16;

    /// <summary>The greatest weight of a table, in steps.</summary>
    public const int LargestWeight = (1 << (WeightBits - 1)) - 1;

    /// <summary>What a triple that was never met says where its first pair was: a middle value, found on text held back.</summary>
    public const int UnmetTriple = -70;

    /// <summary>The number of the place beside a text's edge.</summary>
    public const ushort Outside = 0;

    /// <summary>The number of every character that is too rare to have its own.</summary>
    public const ushort Rare = 1;

    private const int WeightBits = 6;
    private const int Inputs = 2 * Window * Dimensions;

    private static readonly Lazy<ContinuityModel> Learnt = new(Load);

    private readonly ushort[] numbers = new ushort[char.MaxValue + 1];
    private readonly ushort[] characters = new ushort[Characters];
    private readonly sbyte[] unmet = new sbyte[2 * Characters];
    private readonly ushort[] pairs = new ushort[PairBuckets * Ways];
    private readonly ushort[] triples = new ushort[TripleBuckets * Ways];
    private readonly sbyte[] vectors = new sbyte[Characters * Dimensions];
    private readonly sbyte[] weights = new sbyte[HiddenUnits * Inputs];
    private readonly int[] biases = new int[HiddenUnits];
    private readonly short[] outputs = new short[HiddenUnits];
    private readonly int[] tail = new int[Tails];

    // The output's bias; what the network's sum is divided by; hundredths of the pairs' and of the triples' weights that count.
    private const int Tails = 4;

    /// <summary>The model that comes with Huozi.</summary>
    public static ContinuityModel Instance => Learnt.Value;

    /// <summary>All that the resource holds, in its order, to be filled.</summary>
    public (ushort[] Characters, sbyte[] Unmet, ushort[] Pairs, ushort[] Triples, sbyte[] Vectors, sbyte[] Weights, int[] Biases, short[] Outputs, int[] Tail) Parts =>
        (characters, unmet, pairs, triples, vectors, weights, biases, outputs, tail);

    /// <summary>The form in which a character is looked at: digits are alike, so are letters, wide forms are as narrow ones, and quotation marks of all styles are one.</summary>
    public static char Normal(char character) => WordFeatures.Normal(character) switch
    {
        '『' or '「' => '“',
        '』' or '」' => '”',
        var normal => normal,
    };

    /// <summary>The number of a character.</summary>
    public ushort NumberOf(char character) => numbers[Normal(character)];

    /// <summary>Where a pair or triple is to be found, and how it tells itself there; never by 0.</summary>
    public static (int Bucket, int Fingerprint) PlaceOf(ulong key, int buckets)
    {
        var mixed = WordModel.Mix(key);
        var fingerprint = (int)(mixed & ((1 << (16 - WeightBits)) - 1));
        return ((int)((mixed >> 32) * (ulong)buckets >> 32), fingerprint == 0 ? 1 : fingerprint);
    }

    /// <summary>The key of two characters that follow one another.</summary>
    public static ulong Pair(ushort first, ushort second) => (1UL << 48) | ((ulong)first << 16) | second;

    /// <summary>The key of three characters that follow one another.</summary>
    public static ulong Triple(ushort first, ushort second, ushort third) => ((ulong)first << 32) | ((ulong)second << 16) | third;

    /// <summary>A slot of a table.</summary>
    public static ushort Slot(int fingerprint, int weight) => (ushort)((fingerprint << WeightBits) | (weight & ((1 << WeightBits) - 1)));

    /// <summary>The logarithm of the odds, in <see cref="Unit"/>s, that what stands on both sides of the middle goes on there.</summary>
    /// <param name="around">The numbers of the <see cref="Window"/> characters on each side.</param>
    public int Score(ReadOnlySpan<ushort> around)
    {
        ushort a = around[Window - 2], b = around[Window - 1], c = around[Window], d = around[Window + 1];
        var pair = Find(pairs, PairBuckets, Pair(b, c)) ?? (unmet[2 * b] + unmet[(2 * c) + 1]) * UnmetStep;
        var triple = TripleOf(a, b, c) + TripleOf(b, c, d);
        return Network(around) + (((pair * tail[2]) + (triple * tail[3])) / 100);
    }

    /// <summary>Makes the numbers of the characters known; called when all parts are filled.</summary>
    public void Complete()
    {
        Array.Fill(numbers, Rare);
        for (var i = Rare + 1; i < Characters; i++) numbers[characters[i]] = (ushort)i;
        numbers[0] = Outside;
    }

    /// <summary>Writes the resource, on a little-endian machine.</summary>
    public void Save(Stream to)
    {
        to.Write(MemoryMarshal.AsBytes(characters.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(unmet.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(pairs.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(triples.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(vectors.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(biases.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(outputs.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(tail.AsSpan()));
    }

    private int TripleOf(ushort first, ushort second, ushort third)
    {
        if (first == Outside || third == Outside) return 0;
        return Find(triples, TripleBuckets, Triple(first, second, third)) ?? (Find(pairs, PairBuckets, Pair(first, second)) is null ? 0 : UnmetTriple);
    }

    /// <summary>A table's weight of a key, in <see cref="Unit"/>s; null for one that was never met.</summary>
    private static int? Find(ushort[] table, int buckets, ulong key)
    {
        var (bucket, fingerprint) = PlaceOf(key, buckets);
        foreach (var slot in table.AsSpan(bucket * Ways, Ways))
        {
            if (slot >> WeightBits == fingerprint) return ((short)(slot << (16 - WeightBits)) >> (16 - WeightBits)) * WeightStep;
        }

        return null;
    }

    private int Network(ReadOnlySpan<ushort> around)
    {
        var sum = (long)tail[0] * BiasStep;
        for (var unit = 0; unit < HiddenUnits; unit++)
        {
            var own = weights.AsSpan(unit * Inputs, Inputs);
            var lit = biases[unit];
            for (var i = 0; i < around.Length; i++)
            {
                var vector = vectors.AsSpan(around[i] * Dimensions, Dimensions);
                var part = own.Slice(i * Dimensions, Dimensions);
                for (var k = 0; k < Dimensions; k++) lit += vector[k] * part[k];
            }

            if (lit > 0) sum += (long)lit * outputs[unit];
        }

        return (int)(sum / tail[1]);
    }

    private static ContinuityModel Load()
    {
        using var from = typeof(ContinuityModel).Assembly.GetManifestResourceStream("continuity.bin")!;
        var model = new ContinuityModel();
        from.ReadExactly(MemoryMarshal.AsBytes(model.characters.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(model.unmet.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(model.pairs.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(model.triples.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(model.vectors.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(model.weights.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(model.biases.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(model.outputs.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(model.tail.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(model.characters, model.characters);
            BinaryPrimitives.ReverseEndianness(model.pairs, model.pairs);
            BinaryPrimitives.ReverseEndianness(model.triples, model.triples);
            BinaryPrimitives.ReverseEndianness(model.biases, model.biases);
            BinaryPrimitives.ReverseEndianness(model.outputs, model.outputs);
            BinaryPrimitives.ReverseEndianness(model.tail, model.tail);
        }

        model.Complete();
        return model;
    }
}
