namespace Huozi.Model.Styles;

/// <summary>How a paper looks: its page, its grid, its sizes, faces and colours. All data; sizes in points, page measures in millimetres.</summary>
/// <remarks>A file says each of these (docs/formats.md, "House styles"): nothing has a value of its own here.</remarks>
public sealed record HouseStyle
{
    /// <summary>The least width of a column in em that text can be set in.</summary>
    public const int LeastMeasure = 6;

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
    public required double LeastGutter { get; init; }

    /// <summary>The white between the articles and the head of the page, and between them and its imprint, in points.</summary>
    public required double FurnitureGap { get; init; }

    /// <summary>The settings of body type, among which make-up chooses one for the whole issue.</summary>
    public required Sequence<BodySetting> Body { get; init; }

    /// <summary>The size of body type that readers expect.</summary>
    public required double PreferredBodySize { get; init; }

    /// <summary>How text is set in lines.</summary>
    public required TextRules Text { get; init; }

    /// <summary>How paragraphs are set off.</summary>
    public required ParagraphStyle Paragraphs { get; init; }

    /// <summary>The sizes that headlines are cut in, growing.</summary>
    public required Sequence<double> HeadlineSizes { get; init; }

    /// <summary>The limits of headline sizes by rank on the page: the lead first, the last item for all others.</summary>
    public required Sequence<HeadlineRank> Headlines { get; init; }

    /// <summary>The faces of all other texts.</summary>
    public required Faces Faces { get; init; }

    /// <summary>The colours.</summary>
    public required Colours Colours { get; init; }

    /// <summary>How thick the rules are.</summary>
    public required RuleWeights Rules { get; init; }

    /// <summary>The nameplate.</summary>
    public required NameplateStyle Nameplate { get; init; }

    /// <summary>The ear.</summary>
    public required EarStyle Ear { get; init; }

    /// <summary>The folio.</summary>
    public required FolioStyle Folio { get; init; }

    /// <summary>The imprint.</summary>
    public required ImprintStyle Imprint { get; init; }

    /// <summary>Advertisements.</summary>
    public required AdvertisementStyle Advertisements { get; init; }
}
