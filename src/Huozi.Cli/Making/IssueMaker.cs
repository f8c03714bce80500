using Huozi.Cli.Console;
using Huozi.Fonts;
using Huozi.Formats.IssueFolder;
using Huozi.Formats.Layout;
using Huozi.Formats.Output;
using Huozi.Model;
using Huozi.Model.Calendar;
using Huozi.Model.Diagnostics;
using Huozi.Model.Layout;
using Huozi.Model.Styles;
using Huozi.Pdf;
using Huozi.Pdf.Pictures;
using Huozi.Pdf.Standards;
using Huozi.Site;
using Huozi.Typesetting;

namespace Huozi.Cli.Making;

/// <summary>The whole round: reads an issue, sets it, and writes pages and site. The target appears whole or not at all.</summary>
internal sealed class IssueMaker(Steps steps, DiagnosticPrinter printer, SiteLanguage language)
{
    /// <summary>The resolution of the page pictures: a broadsheet comes out some 1,540 pixels wide and can be read.</summary>
    private const double PictureResolution = 100;

    /// <summary>Makes everything asked for.</summary>
    /// <param name="input">The input.</param>
    /// <param name="target">The folder to make.</param>
    /// <param name="wanted">What to make.</param>
    /// <param name="styleName">The house style, by name or file; the issue's own when null.</param>
    /// <param name="pdf">Which PDF files, where PDF is among what is wanted.</param>
    /// <exception cref="DiagnosticException">The input or the target is no good.</exception>
    public void Make(IssueInput input, string target, Output wanted, string? styleName, PdfWishes pdf)
    {
        // Made first: a target that cannot be written is told before any work is done.
        using var staged = new StagedDirectory(target);
        foreach (var path in input.Paths) CheckApart(path, target);
        using var library = Assets.Faces();
        var issue = Read(input);
        var chosen = new StyleChoice(Assets.Styles(library), input.Folder ?? "");
        var layouts = Typeset(issue, chosen.Read(styleName, issue), library, input.Name);

        var files = new Dictionary<int, PageFiles>();
        if ((wanted & (Output.Pdf | Output.Png | Output.Json | Output.Site)) != 0)
        {
            steps.Do(new("出版面", "Draw the pages"), () =>
            {
                files = Draw(issue, layouts, library, input, wanted, pdf);
                WritePages(Path.Combine(staged.Folder, "pages"), layouts, files, wanted, pdf);
                if (wanted.HasFlag(Output.Pdf) && layouts.Count > 1) WriteWholeIssue(Path.Combine(staged.Folder, "pages"), issue, layouts, library, input, pdf);
                return $"{layouts.Count} PDF/PNG";
            });
        }

        if (wanted.HasFlag(Output.Issue))
        {
            steps.Do(new("存稿", "Keep the issue"), () =>
            {
                var folder = Path.Combine(staged.Folder, "issue");
                IssueFolderWriter.Write(chosen.Keep(issue, folder), folder, picture => new MemoryStream(input.Picture(picture.File)));
                return "issue/";
            });
        }

        if (wanted.HasFlag(Output.Site))
        {
            steps.Do(new("出数字报", "Write the digital newspaper"), () =>
            {
                SiteWriter.Write(EditionOf(issue, layouts, files, library, input), Path.Combine(staged.Folder, "site"));
                return "site/index.html";
            });
        }

        staged.Commit();
    }

    /// <summary>The target is replaced as a whole: an issue that lies in it would be lost.</summary>
    private static void CheckApart(string path, string target)
    {
        if (path.Length == 0) return;
        var inside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target)) + Path.DirectorySeparatorChar;
        if (!(Path.GetFullPath(path) + Path.DirectorySeparatorChar).StartsWith(inside, StringComparison.Ordinal)) return;
        throw new DiagnosticException(Diagnostic.Error(
            "input-in-target",
            new("稿件在结果文件夹里面，结果会整个换掉它", "The input lies in the folder for the results, which is replaced as a whole"),
            new("用 -o 换一个结果文件夹", "Name another folder with -o")) with { File = path });
    }

    private Issue Read(IssueInput input)
    {
        Checked<Issue>? read = null;
        steps.Do(new("读稿", "Read the copy"), () =>
        {
            read = input.Read();
            var articles = read.Value.Pages.SelectMany(page => page.Articles).ToList();
            return $"{read.Value.Title.Name} {ChineseDate.Format(read.Value.Date)} · {read.Value.Pages.Count}版 {articles.Count}篇 {articles.Sum(article => article.Body.Sum(block => block.Text.Length))}字";
        });
        printer.Print(read!.Warnings);
        return read.Value;
    }

    private Sequence<PageLayout> Typeset(Issue issue, HouseStyle style, FaceLibrary library, string name)
    {
        Checked<Sequence<PageLayout>>? set = null;
        try
        {
            steps.Do(new("组版", "Make up the pages"), () =>
            {
                set = IssueTypesetter.Typeset(issue, style, library);
                return $"{style.PageWidth:0}×{style.PageHeight:0} mm";
            });
        }
        catch (DiagnosticException problem)
        {
            throw new DiagnosticException([.. problem.Diagnostics.Select(diagnostic => diagnostic with { File = diagnostic.File ?? name })], problem);
        }

        printer.Print(set!.Warnings.Select(warning => warning with { File = name }));
        return set.Value;
    }

    /// <summary>Draws every page in every form, several at a time: pages and forms know nothing of each other.</summary>
    private static Dictionary<int, PageFiles> Draw(Issue issue, Sequence<PageLayout> layouts, FaceLibrary library, IssueInput input, Output wanted, PdfWishes pdf)
    {
        using var artist = new PageArtist(library, input.Picture);
        var drawn = new PageFiles[layouts.Count];
        var works = new List<Action>();
        for (var i = 0; i < layouts.Count; i++)
        {
            var (files, layout) = (drawn[i] = new PageFiles(), layouts[i]);
            // The longest first, so that no core waits at the end.
            if ((wanted & (Output.Png | Output.Site)) != 0) works.Add(() => DrawPictures(files, artist, layout));
            if (wanted.HasFlag(Output.Site)) works.Add(() => files.Svg = artist.Svg(layout));
            var forms = wanted.HasFlag(Output.Pdf) ? pdf.PageForms : [];
            // The site links to a file for screens, whatever else is wanted.
            if (wanted.HasFlag(Output.Site)) forms = [.. forms.Union([PdfForm.Screen])];
            foreach (var form in forms)
            {
                works.Add(() =>
                {
                    var file = PdfOf([layout], InfoOf(issue, $"第{layout.Number}版"), library, input, form.Standard(pdf.HasCropMarks));
                    lock (files.Pdfs) files.Pdfs.Add(form, file);
                });
            }
        }

        Parallel.Invoke([.. works]);
        return layouts.Select((layout, i) => (layout.Number, drawn[i])).ToDictionary();
    }

    private static void DrawPictures(PageFiles files, PageArtist artist, PageLayout layout)
    {
        using var picture = artist.Raster(layout, PictureResolution);
        files.Png = picture.Png();
        // Stands beside the sharp page on the site; half is enough.
        using var preview = picture.Halved();
        files.Preview = preview.Png();
    }

    private static void WritePages(string folder, Sequence<PageLayout> layouts, Dictionary<int, PageFiles> files, Output wanted, PdfWishes pdf)
    {
        if ((wanted & (Output.Pdf | Output.Png | Output.Json)) == 0) return;
        Directory.CreateDirectory(folder);
        foreach (var layout in layouts)
        {
            var name = Path.Combine(folder, IssueFolderNames.PageFolder(layout.Number));
            if (wanted.HasFlag(Output.Pdf))
            {
                foreach (var form in pdf.PageForms) File.WriteAllBytes(name + form.Ending, files[layout.Number].Pdfs[form]);
            }

            if (wanted.HasFlag(Output.Png)) File.WriteAllBytes(name + ".png", files[layout.Number].Png);
            if (!wanted.HasFlag(Output.Json)) continue;
            using var json = File.Create(name + ".json");
            LayoutJson.Write(json, layout);
        }
    }

    /// <summary>Writes all pages in one file, in each form that is asked for by name: jump lines lead from page to page there.</summary>
    private static void WriteWholeIssue(string folder, Issue issue, Sequence<PageLayout> layouts, FaceLibrary library, IssueInput input, PdfWishes pdf) =>
        Parallel.ForEach(pdf.Forms, form => File.WriteAllBytes(
            Path.Combine(folder, "issue" + form.Ending), PdfOf(layouts, InfoOf(issue, ""), library, input, form.Standard(pdf.HasCropMarks))));

    private Edition EditionOf(Issue issue, Sequence<PageLayout> layouts, Dictionary<int, PageFiles> files, FaceLibrary library, IssueInput input) => new()
    {
        Issue = issue,
        Layouts = layouts,
        PagePictures = [.. layouts.Select(layout => new PagePicture(layout.Number, files[layout.Number].Svg, files[layout.Number].Preview, files[layout.Number].Pdfs[PdfForm.Screen]))],
        PictureFile = file => input.Picture(file),
        Pdf = layouts.Count > 1 ? PdfOf(layouts, InfoOf(issue, ""), library, input, new ScreenPdf()) : files[layouts[0].Number].Pdfs[PdfForm.Screen],
        Language = language,
    };

    private static byte[] PdfOf(IReadOnlyList<PageLayout> pages, DocumentInfo info, FaceLibrary library, IssueInput input, PdfStandard standard)
    {
        using var file = new MemoryStream();
        PdfFile.Write(file, pages, library, input.Picture, info, standard);
        return file.ToArray();
    }

    private static DocumentInfo InfoOf(Issue issue, string page) =>
        new($"{issue.Title.Name} {ChineseDate.Format(issue.Date)} {page}".TrimEnd(), issue.Title.Publisher, issue.Date)
        {
            SectionNames = issue.Pages.Where(listed => listed.Name is not null).ToDictionary(listed => listed.Number, listed => listed.Name!),
        };

    private sealed class PageFiles
    {
        public Dictionary<PdfForm, byte[]> Pdfs { get; } = [];

        public byte[] Png { get; set; } = [];

        public byte[] Preview { get; set; } = [];

        public byte[] Svg { get; set; } = [];
    }
}
