// How well the same copy is set in narrow columns by Huozi and by other programs, measured from their PDFs alone.
//   dotnet run --project bench/Huozi.Quality -c Release [MEASURE …]
using Huozi.Fonts;
using Huozi.Formats.Styles;
using Huozi.Quality;
using Huozi.Quality.Engines;
using Huozi.Quality.Measuring;

var root = new DirectoryInfo(AppContext.BaseDirectory);
while (!File.Exists(Path.Combine(root!.FullName, "Huozi.slnx"))) root = root.Parent;
var repository = root.FullName;
int[] measures = args.Length > 0 ? [.. args.Select(int.Parse)] : [11, 12, 14, 16];
var work = Directory.CreateTempSubdirectory("huozi-quality-").FullName;
using var library = new FaceLibrary(Path.Combine(repository, "assets", "fonts"), []);
var style = new HouseStyleReader(Path.Combine(repository, "assets", "styles"), library.Names).Read("tabloid");

foreach (var specimen in Specimens())
{
    Console.WriteLine($"\n### {specimen.Name}: {specimen.Paragraphs.Count} paragraphs, {specimen.Paragraphs.Sum(text => text.Length)} characters\n");
    Console.WriteLine("| column | program | lines | spread over 0.06 em | worst, em | one-character last lines | prohibited cuts | ragged ends | blank half at the end |");
    Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
    foreach (var measure in measures)
    {
        foreach (var (name, set) in Programs())
        {
            var file = Path.Combine(work, $"{specimen.Paragraphs.Count}-{measure}-{name}.pdf");
            var setting = new Setting(measure);
            if (!set(specimen.Paragraphs, setting, file))
            {
                Console.WriteLine($"| {measure} em | {name} | not installed |");
                continue;
            }

            var printed = new PrintedColumns(Setting.Size, measure).Read(file);
            // Were the columns misread, every number would be wrong: what is read must be the copy.
            var lost = specimen.Paragraphs.Zip(printed, (text, paragraph) => text.Count(c => c != ' ') - paragraph.Text.Length).Count(difference => difference != 0);
            if (printed.Count != specimen.Paragraphs.Count || lost > 0)
                throw new InvalidOperationException($"{file}: {printed.Count} paragraphs are read of {specimen.Paragraphs.Count}, {lost} of them not as long as the copy.");
            var quality = SettingQuality.Of(printed, measure);
            Console.WriteLine($"| {measure} em | {name} | {quality.Lines} | {Percent(quality.Spread)} | {quality.Worst:0.000} | {Percent(quality.Alone)} | {quality.Prohibited} | {Percent(quality.Ragged)} | {Percent(quality.BlankEnds)} |");
        }
    }
}

Console.WriteLine($"\nThe PDFs are in {work}.");

IEnumerable<Specimen> Specimens()
{
    var real = Path.Combine(repository, "..", "shared", "real", "xinjimo-3390-p1.txt");
    if (File.Exists(real)) yield return Specimen.From("A real front page", real);
    else Console.WriteLine($"({real} is not here: no real copy is measured.)");
    var invented = Path.Combine(work, "invented");
    if (OtherEngine.Node(repository, "invent.mjs", invented) == 0) yield return Specimen.From("Four invented pages", invented);
}

IEnumerable<(string Name, Func<IReadOnlyList<string>, Setting, string, bool> Set)> Programs()
{
    yield return ("Huozi", (paragraphs, setting, file) =>
    {
        new HuoziEngine(library, style).Set(paragraphs, setting, file);
        return true;
    });
    foreach (var name in (string[])["Typst", "Chromium", "WeasyPrint"]) yield return (name, new OtherEngine(name.ToLowerInvariant(), repository).Set);
}

static string Percent(double share) => $"{share * 100:0.0} %";
