// Makes newspaper pages as PDF, by programs that are not this project's, with what is printed on each as JSON: to try readers on.
//   dotnet run --project bench/Huozi.Specimens -c Release -- --out FOLDER [--style NAME|all] [--engine chromium|weasyprint|typst|mixed] [--seed N] [--count N] [--copy FILE]
// The files are FOLDER/STYLE/STYLE-SEED.pdf, and STYLE-SEED_p1.json beside it. The same arguments give the same pages. Without --copy (press text, JSON lines) the copy is invented.
using Huozi.Specimens;
using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;
using Huozi.Specimens.Engines;
using Huozi.Specimens.Gold;
using Huozi.Specimens.Looks;
using Huozi.Specimens.Setting;

var options = Options.Parse(args);
if (options is null) return 1;

IStories stories = options.Copy is null ? new InventedStories() : PressStories.Read(options.Copy);
var work = Directory.CreateTempSubdirectory("huozi-specimens-").FullName;
var engines = new Dictionary<string, IEngine>();
try
{
    foreach (var style in options.Styles)
    {
        var folder = Directory.CreateDirectory(Path.Combine(options.Out, style)).FullName;
        for (var seed = options.Seed; seed < options.Seed + options.Count; seed++)
        {
            var name = $"{style}-{seed:000}";
            var engine = await Engine(options.Engine == "mixed" ? Options.Engines[seed % Options.Engines.Count] : options.Engine);
            var sheets = new List<Sheet>();
            var pages = new List<GoldPage>();
            // A page that has no room for what chance puts there is given up for another.
            for (var attempt = 0; sheets.Count == 0; attempt++)
            {
                try
                {
                    Make(new Chance(HashCode(style, seed, attempt)), style, name, sheets, pages);
                }
                catch (NoRoomException) when (attempt < 50)
                {
                    sheets.Clear();
                    pages.Clear();
                }
            }

            await engine.Print(sheets, Path.Combine(folder, name + ".pdf"));
            for (var i = 0; i < pages.Count; i++) pages[i].Write(Path.Combine(folder, $"{name}_p{i + 1}.json"));
            Console.WriteLine($"{name}: {pages.Sum(page => page.Articles.Count)} articles");
        }
    }
}
finally
{
    foreach (var engine in engines.Values) await engine.DisposeAsync();
    Directory.Delete(work, recursive: true);
}

return 0;

async Task<IEngine> Engine(string name)
{
    if (engines.TryGetValue(name, out var engine)) return engine;
    return engines[name] = name switch
    {
        "weasyprint" => new WeasyPrintEngine(work),
        "typst" => new TypstEngine(work, options.Packages),
        _ => await ChromiumEngine.Start(work),
    };
}

void Make(Chance chance, string style, string name, List<Sheet> sheets, List<GoldPage> pages)
{
    var look = Styles.All[style](chance);
    var paper = Paper.Invent(chance);
    var isFront = chance.Is(look.FrontPage);
    var jumps = isFront && chance.Is(look.Jumps);
    var fresh = new FreshStories(stories);
    Rest? rest = null;
    foreach (var page in jumps ? (int[])[1, 2] : [isFront ? 1 : chance.Between(2, 8)])
    {
        var sheet = new Sheet(look.Width, look.Height);
        var gold = new GoldPage
        {
            Page = page, WidthPt = look.Width, HeightPt = look.Height, Title = paper.Name, Date = paper.Day, IssueNumber = paper.Number, Style = style, Pdf = name + ".pdf", PdfPage = sheets.Count + 1,
        };
        var studio = new Studio(sheet, gold, look, chance, fresh);
        rest = new PageMaker(studio, paper).Make(page, jumps && page == 1 ? 2 : null, rest);
        if (jumps && page == 1 && rest is null) throw new NoRoomException("Nothing is left to go on.");
        if (look.IsShuffled) sheet.Shuffle(chance);
        sheets.Add(sheet);
        pages.Add(gold);
    }
}

// string.GetHashCode differs from run to run.
static int HashCode(string style, int seed, int attempt) => style.Aggregate((seed * 7919) + (attempt * 104_729), (hash, character) => unchecked((hash * 31) + character));
