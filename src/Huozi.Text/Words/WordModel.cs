using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Huozi.Text.Words;

/// <summary>What was learnt of words: the weights of features, the weights of one tag after another, which strings are known words, which words lean which way, and which stand together.</summary>
/// <remarks>
/// The resource is words.bin, little-endian: the weights of the <see cref="WordTag"/> pairs (16 × int16), the table of features (uint32), the table of known
/// words (uint16), the table of leanings (uint32), the table of word pairs (uint16). The tables are hashed into buckets, and an entry tells itself by a fingerprint; it holds no text. tools/Huozi.WordTraining makes it.
/// </remarks>
internal sealed class WordModel
{
    /// <summary>How many slots a bucket of features has: one vector.</summary>
    public const int FeatureWays = 4;

    /// <summary>How many buckets of features there are.</summary>
    public const int FeatureBuckets = 1 << 16;

    /// <summary>How many slots a bucket of known words has: one vector.</summary>
    public const int WordWays = 8;

    /// <summary>How many buckets of known words there are: twice the room that the words take, so that hardly one is crowded out.</summary>
    public const int WordBuckets = 1 << 14;

    /// <summary>How many slots a bucket of leanings has.</summary>
    public const int LeaningWays = 4;

    /// <summary>How many buckets of leanings there are: room for every word that is met often enough to tell.</summary>
    public const int LeaningBuckets = 1 << 12;

    /// <summary>How many buckets of word pairs there are, each as wide as one of words; the pairs that stand together most are kept.</summary>
    public const int PairBuckets = 1 << 12;

    /// <summary>The length of the longest word that is looked up whole.</summary>
    public const int LongestWord = 6;

    /// <summary>A weight has so many bits; a slot holds three, and the rest is the fingerprint.</summary>
    private const int WeightBits = 6;

    private const int FingerprintShift = 3 * WeightBits;

    /// <summary>The greatest weight.</summary>
    public const int LargestWeight = (1 << (WeightBits - 1)) - 1;

    private static readonly Lazy<WordModel> Learnt = new(Load);

    private readonly uint[] features;
    private readonly ushort[] words;
    private readonly uint[] leanings;
    private readonly ushort[] pairs;

    public WordModel(short[] transitions, uint[] features, ushort[] words, uint[] leanings, ushort[] pairs)
    {
        Transitions = transitions;
        this.features = features;
        this.words = words;
        this.leanings = leanings;
        this.pairs = pairs;
    }

    /// <summary>The model that comes with Huozi.</summary>
    public static WordModel Instance => Learnt.Value;

    /// <summary>The weight of a tag after another: item 4 × first + second.</summary>
    public short[] Transitions { get; }

    /// <summary>Where a feature is to be found, and how it tells itself there.</summary>
    public static (int Bucket, uint Fingerprint) PlaceOf(ulong feature)
    {
        var hash = Mix(feature);
        return ((int)(hash >> 48), (uint)hash >> FingerprintShift);
    }

    /// <summary>A slot of the feature table: the weights of Begin, Middle and End against Single.</summary>
    public static uint Slot(uint fingerprint, int begin, int middle, int end)
    {
        const uint Mask = (1 << WeightBits) - 1;
        return fingerprint << FingerprintShift | ((uint)begin & Mask) << (2 * WeightBits) | ((uint)middle & Mask) << WeightBits | ((uint)end & Mask);
    }

    /// <summary>Adds a feature's weights to the scores of the tags of a character; nothing for a feature that has none.</summary>
    public void AddTo(ref TagScores scores, ulong feature)
    {
        var (bucket, fingerprint) = PlaceOf(feature);
        var slots = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(features), (nuint)(bucket * FeatureWays));
        var found = Vector128.Equals(slots >>> FingerprintShift, Vector128.Create(fingerprint)).ExtractMostSignificantBits();
        if (found == 0) return;
        // Sign bits are brought to the top and back. An empty slot is found by a fingerprint of 0, and adds 0.
        var slot = (int)features[bucket * FeatureWays + BitOperations.TrailingZeroCount(found)];
        scores.Begin += slot << (32 - 3 * WeightBits) >> (32 - WeightBits);
        scores.Middle += slot << (32 - 2 * WeightBits) >> (32 - WeightBits);
        scores.End += slot << (32 - WeightBits) >> (32 - WeightBits);
    }

    /// <summary>The hash of a string's first characters, given that of all but the last.</summary>
    public static ulong HashWith(ulong hashBefore, char next) => (hashBefore ^ next) * 0x9E3779B97F4A7C15UL + 0x632BE59BD9B4E019UL;

    /// <summary>The hash of a word.</summary>
    public static ulong HashOfWord(ReadOnlySpan<char> word)
    {
        var hash = 0UL;
        foreach (var character in word) hash = HashWith(hash, character);
        return hash;
    }

    /// <summary>Where a word is to be found, and how it tells itself there; never by 0.</summary>
    public static (int Bucket, ushort Fingerprint) PlaceOfWord(ulong hash)
    {
        var mixed = Mix(hash);
        return ((int)(mixed >> 50), (ushort)((mixed & 0xFFFF) is 0 ? 1 : mixed & 0xFFFF));
    }

    /// <summary>Whether a string is a known word, by its <see cref="HashOfWord"/>.</summary>
    public bool IsWord(ulong hash)
    {
        var (bucket, fingerprint) = PlaceOfWord(hash);
        return words.AsSpan(bucket * WordWays, WordWays).Contains(fingerprint);
    }

    /// <summary>Where the leanings of a word are to be found, by its <see cref="HashOfWord"/>, and how they tell themselves there.</summary>
    public static (int Bucket, ushort Fingerprint) PlaceOfLeaning(ulong hash)
    {
        var mixed = Mix(hash);
        return ((int)(mixed >> 52), (ushort)mixed);
    }

    /// <summary>A slot of the table of leanings.</summary>
    public static uint LeaningSlot(ushort fingerprint, sbyte end, sbyte start) => (uint)fingerprint << 16 | (uint)(byte)end << 8 | (byte)start;

    /// <summary>How much rather than other words a word ends a clause, and starts one; null for a word too rare to tell.</summary>
    public (int End, int Start)? LeaningOf(ulong hash)
    {
        var (bucket, fingerprint) = PlaceOfLeaning(hash);
        foreach (var slot in leanings.AsSpan(bucket * LeaningWays, LeaningWays))
        {
            if (slot >> 16 == fingerprint) return ((sbyte)(slot >> 8), (sbyte)slot);
        }

        return null;
    }

    /// <summary>Where a pair of words is to be found, by their <see cref="HashOfWord"/>, and how it tells itself there; never by 0.</summary>
    public static (int Bucket, ushort Fingerprint) PlaceOfPair(ulong first, ulong second)
    {
        var mixed = Mix(first + BitOperations.RotateLeft(second, 31));
        return ((int)(mixed >> 52), (ushort)((mixed & 0xFFFF) is 0 ? 1 : mixed & 0xFFFF));
    }

    /// <summary>Whether two words are known to stand together, by their <see cref="HashOfWord"/>.</summary>
    public bool IsPair(ulong first, ulong second)
    {
        var (bucket, fingerprint) = PlaceOfPair(first, second);
        return pairs.AsSpan(bucket * WordWays, WordWays).Contains(fingerprint);
    }

    /// <summary>Writes the resource, on a little-endian machine.</summary>
    public void Save(Stream to)
    {
        to.Write(MemoryMarshal.AsBytes(Transitions.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(features.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(words.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(leanings.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(pairs.AsSpan()));
    }

    /// <summary>Reads the resource.</summary>
    private static WordModel Load()
    {
        using var from = typeof(WordModel).Assembly.GetManifestResourceStream("words.bin")!;
        var model = new WordModel(
            new short[16], new uint[FeatureBuckets * FeatureWays], new ushort[WordBuckets * WordWays], new uint[LeaningBuckets * LeaningWays], new ushort[PairBuckets * WordWays]);
        from.ReadExactly(MemoryMarshal.AsBytes(model.Transitions.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(model.features.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(model.words.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(model.leanings.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(model.pairs.AsSpan()));
        if (BitConverter.IsLittleEndian) return model;
        BinaryPrimitives.ReverseEndianness(model.Transitions, model.Transitions);
        BinaryPrimitives.ReverseEndianness(model.features, model.features);
        BinaryPrimitives.ReverseEndianness(model.words, model.words);
        BinaryPrimitives.ReverseEndianness(model.leanings, model.leanings);
        BinaryPrimitives.ReverseEndianness(model.pairs, model.pairs);
        return model;
    }

    /// <summary>Spreads a key over all bits (the finalizer of MurmurHash3).</summary>
    internal static ulong Mix(ulong key)
    {
        key ^= key >> 33;
        key *= 0xFF51AFD7ED558CCDUL;
        key ^= key >> 33;
        key *= 0xC4CEB9FE1A85EC53UL;
        return key ^ key >> 33;
    }
}
