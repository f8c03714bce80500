using Huozi.ContinuityTraining;
using Huozi.Text.Words;

// Makes src/Huozi.Text/Words/continuity.bin: what Continuity knows of texts that go on. Only weights and hashes are taken from the corpus, no text.
//
//     dotnet run -c Release --project tools/Huozi.ContinuityTraining -- src/Huozi.Text/Words/continuity.bin CORPUS...
//
// A CORPUS is a .txt.gz of words parted by blanks (the segmented 人民日报 of early 1998, Institute of Computational Linguistics, Peking University), a .jsonl.gz
// of articles (人民日报 of 2026), or a folder whose .json files are measured with: paragraphs that they have too are left out.

const int Epochs = 8;
const float FirstRate = 0.15f;

// Characters met less often tell nothing that can be relied upon.
const int LeastCharacter = 4;

const float Widest = 127;

var paragraphs = args[1..].Where(File.Exists).SelectMany(Corpus.Read);
foreach (var folder in args[1..].Where(Directory.Exists)) paragraphs = Corpus.Without(paragraphs, folder);
var lines = paragraphs.ToList();
var model = new ContinuityModel();
var parts = model.Parts;
lines.SelectMany(line => line).GroupBy(character => character).Where(group => group.Count() >= LeastCharacter)
    .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Take(ContinuityModel.Characters - 2)
    .Select(group => (ushort)group.Key).ToArray().CopyTo(parts.Characters, 2);
model.Complete();
var texts = lines.Select(line => line.Select(model.NumberOf).ToArray()).ToList();
var grams = new NGrams(texts);
Console.WriteLine($"{texts.Count} paragraphs, {texts.Sum(text => text.Length)} characters, {parts.Characters.Count(character => character != 0)} of their own");

var network = Train();
Pack();
using var file = File.Create(args[0]);
model.Save(file);

Network Train()
{
    var random = new Random(1);
    var learnt = new Network(random);
    // All texts in one row, with room at their edges: the places outside have number 0.
    var row = new List<ushort>(new ushort[ContinuityModel.Window]);
    var cuts = new List<int>();
    foreach (var text in texts)
    {
        cuts.AddRange(Enumerable.Range(row.Count + 1, text.Length - 1));
        row.AddRange(text);
        row.AddRange(new ushort[ContinuityModel.Window]);
    }

    var (all, order) = (row.ToArray(), cuts.ToArray());
    Span<ushort> around = stackalloc ushort[2 * ContinuityModel.Window];
    for (var epoch = 0; epoch < Epochs; epoch++)
    {
        var rate = (FirstRate * (Epochs - epoch) / Epochs) + 0.01f;
        random.Shuffle(order);
        foreach (var cut in order)
        {
            Learn(around, cut, cut, rate);
            var other = order[random.Next(order.Length)];
            if (random.Next(2) == 0) Learn(around, cut, other, rate);
            else Learn(around, other, cut, rate);
        }

        Console.WriteLine($"epoch {epoch + 1} of {Epochs}; pairs count {learnt.Shares[0]:F2}, triples {learnt.Shares[1]:F2}");
    }

    return learnt;

    void Learn(Span<ushort> around, int before, int after, float rate)
    {
        all.AsSpan(before - ContinuityModel.Window, ContinuityModel.Window).CopyTo(around);
        all.AsSpan(after, ContinuityModel.Window).CopyTo(around[ContinuityModel.Window..]);
        ushort a = around[ContinuityModel.Window - 2], b = around[ContinuityModel.Window - 1], c = around[ContinuityModel.Window], d = around[ContinuityModel.Window + 1];
        var itself = before == after ? 1 : 0;
        learnt.Learn(around, (float)grams.PairWeight(b, c, itself), (float)(grams.TripleWeight(a, b, c, itself) + grams.TripleWeight(b, c, d, itself)), before == after, rate);
    }
}

void Pack()
{
    for (var i = 0; i < ContinuityModel.Characters; i++)
    {
        var (first, second) = grams.Unmet((ushort)i);
        parts.Unmet[2 * i] = Byte(first * ContinuityModel.Unit / ContinuityModel.UnmetStep);
        parts.Unmet[(2 * i) + 1] = Byte(second * ContinuityModel.Unit / ContinuityModel.UnmetStep);
    }

    Fill(parts.Pairs, ContinuityModel.PairBuckets, grams.Pairs, key => grams.PairWeight((ushort)(key >> 16), (ushort)key), "pairs");
    Fill(parts.Triples, ContinuityModel.TripleBuckets, grams.Triples.Where(triple => triple.Value >= NGrams.LeastTriple),
        key => grams.TripleWeight((ushort)(key >> 32), (ushort)(key >> 16), (ushort)key), "triples");

    var vectorScale = Widest / Largest(network.Vectors);
    var weightScale = Widest / Largest(network.Weights);
    var outputScale = short.MaxValue / Largest(network.Outputs);
    for (var i = 0; i < network.Vectors.Length; i++) parts.Vectors[i] = Byte(network.Vectors[i] * vectorScale);
    for (var i = 0; i < network.Weights.Length; i++) parts.Weights[i] = Byte(network.Weights[i] * weightScale);
    var inner = (double)vectorScale * weightScale;
    for (var i = 0; i < network.Biases.Length; i++) parts.Biases[i] = (int)Math.Round(network.Biases[i] * inner);
    for (var i = 0; i < network.Outputs.Length; i++) parts.Outputs[i] = (short)Math.Clamp(Math.Round(network.Outputs[i] * outputScale), short.MinValue, short.MaxValue);
    parts.Tail[0] = (int)Math.Round(network.Bias * inner * outputScale / ContinuityModel.BiasStep);
    parts.Tail[1] = (int)Math.Round(inner * outputScale / ContinuityModel.Unit);
    parts.Tail[2] = (int)Math.Round(network.Shares[0] * 100);
    parts.Tail[3] = (int)Math.Round(network.Shares[1] * 100);
}

// One in ten thousand may be cut short.
static float Largest(float[] weights) => weights.Select(Math.Abs).Order().ElementAt((int)(weights.Length * 0.9999));

static sbyte Byte(double value) => (sbyte)Math.Clamp(Math.Round(value), sbyte.MinValue, sbyte.MaxValue);

// The most frequent come first; a key goes into its bucket while there is room and no other there has its fingerprint.
static void Fill(ushort[] table, int buckets, IEnumerable<KeyValuePair<ulong, int>> counts, Func<ulong, double> weightOf, string what)
{
    var taken = new int[buckets];
    var kept = 0;
    var ranked = counts.OrderByDescending(item => item.Value).ThenBy(item => item.Key).ToList();
    foreach (var (key, _) in ranked)
    {
        var (bucket, fingerprint) = ContinuityModel.PlaceOf(key, buckets);
        var slots = table.AsSpan(bucket * ContinuityModel.Ways, taken[bucket]);
        if (taken[bucket] == ContinuityModel.Ways || slots.ContainsAnyInRange(ContinuityModel.Slot(fingerprint, 0), ContinuityModel.Slot(fingerprint, -1))) continue;
        var weight = Math.Clamp(Math.Round(weightOf(key) * ContinuityModel.Unit / ContinuityModel.WeightStep), -ContinuityModel.LargestWeight - 1, ContinuityModel.LargestWeight);
        table[(bucket * ContinuityModel.Ways) + taken[bucket]++] = ContinuityModel.Slot(fingerprint, (int)weight);
        kept++;
    }

    Console.WriteLine($"{kept} {what} are kept of {ranked.Count}");
}
