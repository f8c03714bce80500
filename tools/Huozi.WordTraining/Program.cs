using System.IO.Compression;
using System.Runtime.InteropServices;
using Huozi.Text.Words;
using Huozi.WordTraining;

// Makes src/Huozi.Text/Words/words.bin: what the segmenter knows of words. Only weights and hashes are taken from the corpus, no text.
//
//     dotnet run -c Release --project tools/Huozi.WordTraining -- SEGMENTED.txt.gz src/Huozi.Text/Words/words.bin
//
// SEGMENTED has words parted by blanks (the segmented 人民日报 of early 1998, Institute of Computational Linguistics, Peking University).
// The same corpus gives the same bytes. Two rounds: all features are learnt; those that matter most are kept, as many as the table holds, and learnt anew.

const int Epochs = 8;

// A feature met once tells of one place only.
const int LeastCount = 2;

var sentences = Lines(args[0]).Distinct().Select(Sentence.Parse).OfType<Sentence>().ToList();
var lexicon = new Lexicon(sentences, File.ReadLines(Path.Combine(AppContext.BaseDirectory, "words-of-today.txt")).SelectMany(line => line.Split(' ')));
var known = sentences.Select(KnownWords).ToList();
Console.WriteLine($"{sentences.Count} sentences, {sentences.Sum(sentence => sentence.Text.Length)} characters, {lexicon.All.Count()} words");

var counts = CountFeatures();
var numbers = Number(counts.Where(item => item.Value >= LeastCount).Select(item => item.Key));
Console.WriteLine($"{numbers.Count} features");
var weights = new Perceptron(sentences, Index(numbers), numbers.Count).Train(Epochs);

// A feature matters by how far it moves the tags apart and how often it is met; the root weighs the two so that neither rules.
double Matter(KeyValuePair<ulong, int> feature)
{
    var own = weights.AsSpan(4 * feature.Value, 4);
    var (least, most) = (own[0], own[0]);
    foreach (var weight in own) (least, most) = (Math.Min(least, weight), Math.Max(most, weight));
    return (most - least) * Math.Sqrt(counts[feature.Key]);
}

var ranked = numbers.Select(feature => (Key: feature.Key, Matter: Matter(feature))).OrderByDescending(item => item.Matter).ThenBy(item => item.Key).Select(item => item.Key);
var buckets = Fill(ranked, WordModel.FeatureBuckets, WordModel.FeatureWays, key => WordModel.PlaceOf(key).Bucket, key => WordModel.PlaceOf(key).Fingerprint);
numbers = Number(buckets.SelectMany(bucket => bucket));
Console.WriteLine($"{numbers.Count} features are kept");
weights = new Perceptron(sentences, Index(numbers), numbers.Count).Train(Epochs);
Pack().Save(File.Create(args[1]));

static IEnumerable<string> Lines(string path)
{
    using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
    while (reader.ReadLine() is { } line) yield return line;
}

WordSpan[] KnownWords(Sentence sentence, int number)
{
    var spans = new WordSpan[sentence.Text.Length];
    WordFeatures.FindWords(sentence.Text, lexicon.KnownTo(number), spans);
    return spans;
}

Dictionary<ulong, int> CountFeatures()
{
    var found = new Dictionary<ulong, int>();
    Span<ulong> keys = stackalloc ulong[WordFeatures.Count];
    for (var s = 0; s < sentences.Count; s++)
    {
        for (var i = 0; i < sentences[s].Text.Length; i++)
        {
            WordFeatures.At(sentences[s].Text, known[s], i, keys);
            foreach (var key in keys) CollectionsMarshal.GetValueRefOrAddDefault(found, key, out _)++;
        }
    }

    return found;
}

static Dictionary<ulong, int> Number(IEnumerable<ulong> features)
{
    var numbers = new Dictionary<ulong, int>();
    foreach (var feature in features) numbers.Add(feature, numbers.Count);
    return numbers;
}

int[][] Index(Dictionary<ulong, int> numbers)
{
    var indexed = new int[sentences.Count][];
    Span<ulong> keys = stackalloc ulong[WordFeatures.Count];
    for (var s = 0; s < indexed.Length; s++)
    {
        var own = new List<int>(sentences[s].Text.Length * WordFeatures.Count);
        for (var i = 0; i < sentences[s].Text.Length; i++)
        {
            WordFeatures.At(sentences[s].Text, known[s], i, keys);
            foreach (var key in keys) own.Add(numbers.GetValueOrDefault(key, -1));
        }

        indexed[s] = [.. own];
    }

    return indexed;
}

// Each key goes into its bucket while there is room and no other there has its fingerprint.
static List<ulong>[] Fill(IEnumerable<ulong> keys, int count, int ways, Func<ulong, int> bucketOf, Func<ulong, uint> fingerprintOf)
{
    var buckets = Enumerable.Range(0, count).Select(_ => new List<ulong>(ways)).ToArray();
    foreach (var key in keys)
    {
        var bucket = buckets[bucketOf(key)];
        if (bucket.Count < ways && bucket.TrueForAll(other => fingerprintOf(other) != fingerprintOf(key))) bucket.Add(key);
    }

    return buckets;
}

WordModel Pack()
{
    // Only differences between tags tell; against Single, three weights are left. The scale lets one weight in ten thousand be cut short.
    var sizes = numbers.Values.SelectMany(number => Enumerable.Range(0, 3).Select(tag => Math.Abs(Relative(number, tag)))).Order().ToArray();
    var scale = WordModel.LargestWeight / sizes[(int)(sizes.Length * 0.9999)];
    var features = new uint[WordModel.FeatureBuckets * WordModel.FeatureWays];
    for (var bucket = 0; bucket < buckets.Length; bucket++)
    {
        for (var way = 0; way < buckets[bucket].Count; way++)
        {
            var key = buckets[bucket][way];
            features[bucket * WordModel.FeatureWays + way] = WordModel.Slot(WordModel.PlaceOf(key).Fingerprint, Weight(0), Weight(1), Weight(2));

            int Weight(int tag) => (int)Math.Clamp(Math.Round(Relative(numbers[key], tag) * scale), -WordModel.LargestWeight - 1, WordModel.LargestWeight);
        }
    }

    var words = new ushort[WordModel.WordBuckets * WordModel.WordWays];
    var places = Fill(lexicon.All, WordModel.WordBuckets, WordModel.WordWays, hash => WordModel.PlaceOfWord(hash).Bucket, hash => WordModel.PlaceOfWord(hash).Fingerprint);
    for (var bucket = 0; bucket < places.Length; bucket++)
    {
        for (var way = 0; way < places[bucket].Count; way++) words[bucket * WordModel.WordWays + way] = WordModel.PlaceOfWord(places[bucket][way]).Fingerprint;
    }

    Console.WriteLine($"{words.Count(word => word != 0)} words are kept");
    return new([.. weights.TakeLast(16).Select(weight => (short)Math.Round(weight * scale))], features, words, Leanings.Of(sentences), Pairs.Of(sentences));

    double Relative(int number, int tag) => weights[4 * number + tag] - weights[4 * number + 3];
}
