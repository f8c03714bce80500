using System.Globalization;
using Huozi.Reading.Furniture;
using Huozi.Reading.Sources;
using Huozi.Reading.Untangling;
using Huozi.UntanglingTraining;

// Makes src/Huozi.Reading/Untangling/untangling.txt, learnt from pages whose articles are known.
//
//     dotnet run -c Release --project tools/Huozi.UntanglingTraining -- heads|joins src/Huozi.Reading/Untangling/untangling.txt FOLDER
//
// FOLDER has dumps (NAME.txt) and the articles (NAME.json) of pages, as bench/Huozi.Specimens and pdftotext make them. Heads are learnt first, and the program
// built again: how columns are cut to strands depends on them.
if (args is not ["heads" or "joins", _, _])
{
    Console.Error.WriteLine("heads|joins RESOURCE FOLDER");
    return 1;
}

// Most pairs of strands do not belong together; so many of those that do not even stand together stand for all.
const int OneOf = 20;

// A strand's end and the next one's beginning may be so many characters apart in the article: of figures, blanks, marks that the dump wrote otherwise.
const int Slack = 10;

var (heads, joins, begins, ends) = (new List<(double[], bool, double)>(), new List<(double[], bool, double)>(), new List<(double[], bool, double)>(), new List<(double[], bool, double)>());
foreach (var file in Directory.EnumerateFiles(args[2], "*.txt").Order(StringComparer.Ordinal))
{
    if (!File.Exists(Path.ChangeExtension(file, ".json"))) continue;
    var gold = new GoldPage(Path.ChangeExtension(file, ".json"));
    foreach (var page in DumpText.Pages(DumpEncoding.Decode(File.ReadAllBytes(file), file)))
    {
        var lines = FurnitureReader.Read(page, null).Body;
        var isGlyphs = GlyphRows.Find(lines);
        var strands = new PageStrands(Untangler.SetAside(PieceCutter.Cut([.. lines.Where((_, i) => !isGlyphs[i])])).Pieces);
        if (args[0] == "heads") LearnHeads(strands, gold);
        else LearnJoins(strands, gold);
    }
}

if (args[0] == "heads") Train(("Head", heads));
else Train(("Join", joins), ("Begin", begins), ("End", ends));
return 0;

void LearnHeads(PageStrands page, GoldPage gold)
{
    var places = gold.Places(page.Pieces);
    for (var i = 0; i < page.Pieces.Count; i++)
    {
        bool isText = places[i] is not null, isHead = !isText && gold.IsHead(page.Pieces[i]);
        if ((isHead || isText) && !page.Heads.Facts(i).IsByline) heads.Add((page.Heads.Features(i), isHead, 1));
    }
}

void LearnJoins(PageStrands page, GoldPage gold)
{
    var pieces = gold.Places(page.Pieces);
    var places = page.Strands.Select(strand => Place(strand, pieces)).ToArray();
    var number = 0;
    for (var i = 0; i < places.Length; i++)
    {
        if (places[i] is not { } from) continue;
        begins.Add((page.Joins.BeginFeatures(i), from.From <= Slack + 2, 1));
        ends.Add((page.Joins.EndFeatures(i), from.To >= gold.Length(from.Article) - Slack - 2, 1));
        for (var j = 0; j < places.Length; j++)
        {
            if (i == j || places[j] is not { } to) continue;
            var gap = from.Article == to.Article ? Math.Abs(to.From - from.To) : int.MaxValue;
            if (gap is > Slack and <= Slack + 6) continue;
            var isNear = gap <= Slack || page.Tracks.Above[page.Strands[j].Pieces[0]] == page.Strands[i].Pieces[^1] || page.Strands[j].Pieces[0] == page.Strands[i].Pieces[^1] + 1;
            if (isNear || number++ % OneOf == 0) joins.Add((page.Joins.JoinFeatures(i, j), gap <= Slack, isNear ? 1 : OneOf));
        }
    }
}

// Where a strand of text stands in one article; null where it stands in none or its pieces in several.
static (int Article, int From, int To)? Place(Strand strand, (int Article, int From, int To)?[] pieces)
{
    if (strand.Kind != StrandKind.Text) return null;
    var places = strand.Pieces.Select(piece => pieces[piece]).ToList();
    if (places[0] is not { } first || places[^1] is not { } last || places.Exists(place => place is { } at && at.Article != first.Article)) return null;
    return (first.Article, first.From, last.To);
}

// Writes networks into the resource, in place of those of the same names.
void Train(params (string Name, List<(double[], bool, double)> Examples)[] kinds)
{
    var others = new List<string>();
    var old = File.Exists(args[1]) ? File.ReadAllLines(args[1]) : [];
    for (var i = 0; i < old.Length;)
    {
        var count = 1 + int.Parse(old[i].Split(' ')[1], CultureInfo.InvariantCulture);
        if (!kinds.Any(kind => old[i].StartsWith(kind.Name + ' ', StringComparison.Ordinal))) others.AddRange(old[i..(i + count)]);
        i += count;
    }

    foreach (var (name, examples) in kinds)
    {
        Console.WriteLine($"{name}: {examples.Count(example => example.Item2)} of {examples.Count}");
        string[] lines = [.. NetworkTrainer.Train(examples).Lines()];
        others.AddRange([$"{name} {lines.Length}", .. lines]);
    }

    File.WriteAllLines(args[1], others);
}
