using Huozi.Model.Layout;

namespace Huozi.Model.Styles;

/// <summary>How a paper looks: its page, its grid, its sizes, faces and colours. All data; sizes in points, page measures in millimetres.</summary>
public sealed record HouseStyle
{
    /// <summary>The style's name, as issue.yaml and the command line give it.</summary>
    public required string Name { get; init; }

    /// <summary>The trimmed width of a page.</summary>
    public required double PageWidth { get; init; }

    /// <summary>The trimmed height of a page.</summary>
    public required double PageHeight { get; init; }

    /// <summary>The white around the page.</summary>
    public required Margins Margins { get; init; }

    /// <summary>How many basic columns (基本栏) a page has.</summary>
    public required int Columns { get; init; }

    /// <summary>The least white between columns, in em of body type.</summary>
    /// <remarks>
    /// Two em: the blank half of a mark at a line's end reaches into the gutter, and programs that take text out of a page by geometry
    /// join columns that are then little more than an em apart (docs/adr/0004).
    /// </remarks>
    public double LeastGutter { get; init; } = 2;

    /// <summary>The settings of body type, among which make-up chooses one for the whole issue.</summary>
    public required IReadOnlyList<BodySetting> Body { get; init; }

    /// <summary>The size of body type that readers expect.</summary>
    public required double PreferredBodySize { get; init; }

    /// <summary>How text is set in lines.</summary>
    public TextRules Text { get; init; } = new();

    /// <summary>The sizes that headlines are cut in.</summary>
    public IReadOnlyList<double> HeadlineSizes { get; init; } = [15, 16, 18, 20, 22, 24, 26, 28, 30, 33, 36, 40, 44, 48, 54, 60, 66, 72];

    /// <summary>The limits of headline sizes by rank on the page: the lead first, the last item for all others.</summary>
    public required IReadOnlyList<HeadlineRank> Headlines { get; init; }

    /// <summary>The height of the nameplate with its date line.</summary>
    public required double NameplateHeight { get; init; }

    /// <summary>The size of the paper's name.</summary>
    public required double TitleSize { get; init; }

    /// <summary>The height of the folio on the other pages.</summary>
    public double FolioHeight { get; init; } = 11;

    /// <summary>The height of the imprint at the foot of the last page.</summary>
    public double ImprintHeight { get; init; } = 8;

    /// <summary>The colour of the nameplate (套红).</summary>
    public Ink Accent { get; init; } = new(0, 100, 95, 12);

    /// <summary>The colour behind marked columns.</summary>
    public Ink Shade { get; init; } = new(0, 2, 6, 4);

    /// <summary>The weight of rules between articles.</summary>
    public double RuleWeight { get; init; } = 0.4;

    /// <summary>Every style that comes with Huozi.</summary>
    public static IReadOnlyList<HouseStyle> All { get; } = [Broadsheet, Tabloid];

    /// <summary>The broadsheet daily (对开): 390 × 545 mm in six columns.</summary>
    public static HouseStyle Broadsheet => new()
    {
        Name = "broadsheet",
        PageWidth = 390,
        PageHeight = 545,
        Margins = new(16, 15, 18),
        Columns = 6,
        // Sizes at which columns of whole em leave gutters of little more than two em; two leadings each (docs/adr/0004).
        Body =
        [
            new(8.5, 12), new(8.5, 12.25), new(8.9, 12.5), new(8.9, 13), new(9.4, 13.25), new(9.4, 13.75), new(10, 14), new(10, 14.5), new(10.5, 14.75),
            new(10.5, 15.25), new(11.25, 15.75), new(11.25, 16.5), new(12, 17), new(12, 17.5), new(13, 18.25), new(13, 19), new(14, 19.75), new(14, 20.5),
        ],
        PreferredBodySize = 10.5,
        Headlines =
        [
            new(36, 54, 72, ["song-black"]),
            new(26, 36, 48, ["hei-bold", "song-black"]),
            new(22, 30, 40, ["song-bold", "hei-bold"]),
            new(18, 26, 36, ["hei-bold", "song-black", "song-bold"]),
        ],
        NameplateHeight = 82,
        TitleSize = 132,
    };

    /// <summary>The tabloid weekly (四开): 280 × 400 mm in five columns.</summary>
    public static HouseStyle Tabloid => new()
    {
        Name = "tabloid",
        PageWidth = 280,
        PageHeight = 400,
        Margins = new(13, 12, 14),
        Columns = 5,
        Body =
        [
            new(8, 11.25), new(8, 11.5), new(8.5, 12), new(8.5, 12.25), new(9, 12.75), new(9, 13), new(9.75, 13.75),
            new(9.75, 14.25), new(10.5, 14.75), new(10.5, 15.25), new(11.25, 15.75), new(11.25, 16.5), new(12.25, 17.25), new(12.25, 17.75),
        ],
        PreferredBodySize = 9,
        Headlines =
        [
            new(28, 40, 54, ["song-black"]),
            new(20, 28, 36, ["hei-bold", "song-black"]),
            new(18, 24, 33, ["song-bold", "hei-bold"]),
            new(15, 20, 28, ["hei-bold", "song-black", "song-bold"]),
        ],
        NameplateHeight = 58,
        TitleSize = 92,
        FolioHeight = 10,
    };
}
