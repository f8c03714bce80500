// One process that stays: from a character changed in the copy to the next PDF, again and again.
//   huozi-warm INPUT FONTS [RUNS] [OUT.pdf]
// Prints the best milliseconds, and after it those of the parts in the same run. INPUT is an issue folder or a page's text.
using System.Diagnostics;
using Huozi.Fonts;
using Huozi.Formats.IssueFolder;
using Huozi.Formats.Styles;
using Huozi.Model;
using Huozi.Pdf;
using Huozi.Pdf.Standards;
using Huozi.Reading;
using Huozi.Typesetting;

var (input, fonts) = (args[0], args[1]);
var runs = args.Length > 2 ? int.Parse(args[2]) : 20;
using var library = new FaceLibrary(fonts, []);
var style = new HouseStyleReader(Path.Combine(fonts, "..", "styles"), library.Names).Read("broadsheet");
var issue = Directory.Exists(input) ? IssueFolderReader.Read(input).Value : DumpReader.Read(File.ReadAllBytes(input), input).Value;
var info = new DocumentInfo(issue.Title.Name, issue.Title.Publisher, issue.Date);
var best = (Whole: double.MaxValue, Typesetting: 0.0);
using var file = new MemoryStream();

// Three rounds before the clock counts: code is compiled or paged in, faces are opened.
for (var i = -3; i < runs; i++)
{
    var edited = Edited(issue, "春夏秋冬"[(i + 4) % 4]);
    file.SetLength(0);
    var start = Stopwatch.GetTimestamp();
    var pages = IssueTypesetter.Typeset(edited, style, library).Value;
    var typesetting = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    PdfFile.Write(file, pages, library, name => File.ReadAllBytes(Path.Combine(input, name)), info, new ScreenPdf());
    var whole = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    if (i >= 0 && whole < best.Whole) best = (whole, typesetting);
}

Console.WriteLine($"{best.Whole:0.0}");
Console.WriteLine($"typesetting {best.Typesetting:0.0}, PDF {best.Whole - best.Typesetting:0.0}");
if (args.Length > 3) File.WriteAllBytes(args[3], file.ToArray());

// The issue with another first character in its first paragraph.
static Issue Edited(Issue issue, char first)
{
    var page = issue.Pages[0];
    var article = page.Articles[0];
    var at = article.Body.Select((block, i) => (block, i)).First(item => item.block is Paragraph).i;
    var paragraph = new Paragraph(first + article.Body[at].Text[1..]);
    var body = article.Body.Select((block, i) => i == at ? paragraph : block).ToSequence();
    var articles = page.Articles.Select((other, i) => i == 0 ? article with { Body = body } : other).ToSequence();
    return issue with { Pages = issue.Pages.Select((other, i) => i == 0 ? page with { Articles = articles } : other).ToSequence() };
}
