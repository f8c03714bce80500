// Scores the articles that readers find on pages whose gold is known.
//   dotnet run --project bench/Huozi.ReadingScore -c Release GOLD FOUND
using Huozi.ReadingScore.Scoring;

var total = new PageScore();
foreach (var file in Directory.EnumerateFiles(args[0], "*.json").Order(StringComparer.Ordinal))
{
    var found = Path.Combine(args[1], Path.GetFileName(file));
    var score = ReadingScorer.Score(ScoredPage.Read(file), File.Exists(found) ? ScoredPage.Read(found) : new() { Articles = [] });
    Console.WriteLine($"{Path.GetFileNameWithoutExtension(file),-12} {score}");
    total += score;
}

Console.WriteLine($"{"ALL",-12} {total}");
