// Huozi and PdfPig's own layout analysis in one process on the same pages: the time a page takes, from a file's bytes to its articles, and how many of them are right.
//   dotnet run --project bench/Huozi.ReadingPeers -c Release PAGES [RUNS]
// PAGES has NAME.pdf and for its page K the gold NAME_pK.json. The times are those of each file's best run, together.
using System.Diagnostics;
using Huozi.ReadingPeers;
using Huozi.ReadingScore.Scoring;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;

var runs = args.Length > 1 ? int.Parse(args[1]) : 5;
IReader[] readers = [new HuoziReader(), new SegmentingReader("PdfPig: Docstrum", DocstrumBoundingBoxes.Instance), new SegmentingReader("PdfPig: recursive XY-cut", RecursiveXYCut.Instance), new LettersReader()];
var files = Directory.EnumerateFiles(args[0], "*.pdf").Order(StringComparer.Ordinal).Select(path => (Path: path, Bytes: File.ReadAllBytes(path))).ToList();
var times = new double[readers.Length];
var scores = readers.Select(_ => new PageScore()).ToArray();
var pageCount = 0;

foreach (var (path, bytes) in files)
{
    var best = new double[readers.Length];
    Array.Fill(best, double.MaxValue);
    // In turn, so that all share the noise; the first round warms up.
    for (var run = 0; run <= runs; run++)
    {
        for (var i = 0; i < readers.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var pages = readers[i].Read(bytes);
            var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (run > 0) best[i] = Math.Min(best[i], time);
            else for (var page = 0; page < pages.Count; page++) scores[i] += ReadingScorer.Score(ScoredPage.Read($"{Path.ChangeExtension(path, null)}_p{page + 1}.json"), pages[page]);
            if (run == 0 && i == 0) pageCount += pages.Count;
        }
    }
    for (var i = 0; i < readers.Length; i++) times[i] += best[i];
}

Console.WriteLine($"| one process that stays, best of {runs} in turn | a page | ratio | article F1 | likeness of bodies | headlines |");
Console.WriteLine("|---|---|---|---|---|---|");
for (var i = 0; i < readers.Length; i++)
{
    var score = scores[i].Found > 0 ? $"{scores[i].F1:0.000} | {scores[i].Body:0.000} | {scores[i].Headline:0.000}" : " | | ";
    Console.WriteLine($"| {readers[i].Name} | {times[i] / pageCount:0} ms | {times[i] / times[0]:0.00} | {score} |");
}
