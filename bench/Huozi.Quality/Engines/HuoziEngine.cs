using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Styles;
using Huozi.Pdf;
using Huozi.Pdf.Standards;
using Huozi.Typesetting;

namespace Huozi.Quality.Engines;

/// <summary>Sets copy with Huozi: a paper whose house style has two columns of the measure asked for.</summary>
/// <param name="library">The faces.</param>
/// <param name="style">The house style that the columns are cut from.</param>
internal sealed class HuoziEngine(FaceLibrary library, HouseStyle style)
{
    /// <summary>What goes on one page: less than fits the narrowest columns, so that make-up has nothing to decide.</summary>
    private const int PageLength = 1200;

    /// <summary>Sets paragraphs and writes the file.</summary>
    public void Set(IReadOnlyList<string> paragraphs, Setting setting, string file)
    {
        var layouts = IssueTypesetter.Typeset(IssueOf(paragraphs), StyleOf(setting), library).Value;
        using var pdf = File.Create(file);
        PdfFile.Write(pdf, layouts, library, _ => [], new("", null, default), new ScreenPdf());
    }

    private HouseStyle StyleOf(Setting setting) => style with
    {
        Name = "plain columns",
        PageWidth = Length.FromPoints(setting.Width).Millimetres,
        PageHeight = Length.FromPoints(Setting.Height).Millimetres,
        Margins = new(10, 10, Length.FromPoints(Setting.Margin).Millimetres),
        Columns = 2,
        Body = [new(Setting.Size, Setting.Leading)],
        PreferredBodySize = Setting.Size,
        Headlines = [new(15, 16, 20, [FaceNames.SongBold])],
        Nameplate = style.Nameplate with { Height = 40, TitleSize = 40 },
    };

    private static Issue IssueOf(IReadOnlyList<string> paragraphs)
    {
        var pages = new List<List<string>> { new() };
        foreach (var text in paragraphs)
        {
            if (pages[^1].Sum(other => other.Length) + text.Length > PageLength && pages[^1].Count > 0) pages.Add([]);
            pages[^1].Add(text);
        }

        return new()
        {
            Title = new() { Name = "活字" },
            Date = new(2026, 3, 9),
            Pages = pages.Select((texts, i) => new Page { Number = i + 1, Articles = [ArticleOf(texts)] }).ToSequence(),
        };
    }

    private static Article ArticleOf(List<string> texts) => new()
    {
        Number = 1,
        Rank = 1,
        Headline = ["标题"],
        Body = texts.Select(text => (BodyBlock)new Paragraph(text)).ToSequence(),
    };
}
