using Huozi.Formats.Yaml;
using Huozi.Model;
using Huozi.Model.Styles;

namespace Huozi.Formats.Styles;

/// <summary>Makes a house style of a complete map: each section with its keys, units and limits, then what must hold between them.</summary>
/// <remarks>The limits are wide: they keep out what no page can be made with, not what is ugly.</remarks>
internal sealed class StyleFile(YamlMap map, IReadOnlyCollection<string> faces, FileFindings findings)
{
    private const double MillimetresToPoints = 72 / 25.4;

    /// <summary>A page of fewer rows of body type holds no article.</summary>
    private const int LeastRows = 20;

    /// <summary>As many rows as the publishers take at most: 主管, 主办, 出版.</summary>
    private const int PublisherRows = 3;

    private readonly Fields root = new(map, StyleKeys.Style, findings);

    /// <summary>The style; what is wrong with it becomes findings.</summary>
    public HouseStyle Read(string name)
    {
        // The base is taken in already; here it is only looked at for its kind.
        root.Text(StyleKeys.Base);
        var page = Section("page", StyleKeys.Page);
        var body = Section("body", StyleKeys.Body);
        var nameplate = Section("nameplate", StyleKeys.Nameplate);
        var ear = Section("ear", StyleKeys.Ear);
        var folio = Section("folio", StyleKeys.Folio);
        var imprint = Section("imprint", StyleKeys.Imprint);
        var headlines = Section("headlines", StyleKeys.Headlines);
        var style = new HouseStyle
        {
            Name = name,
            PageWidth = page.Millimetres("width", 100, 1000),
            PageHeight = page.Millimetres("height", 100, 1500),
            Margins = new(page.Millimetres("top", 0, 200), page.Millimetres("bottom", 0, 200), page.Millimetres("side", 0, 200)),
            Columns = page.Whole("columns", 1, 16),
            LeastGutter = page.Em("gutter", 0.5, 10),
            FurnitureGap = page.Points("gap", 0, 100),
            PreferredBodySize = body.Points("preferred", 4, 40),
            Body = body.Settings("settings", 1, 40, 4, 40),
            Paragraphs = Paragraphs(Section("paragraphs", StyleKeys.Paragraphs)),
            Text = Text(Section("text", StyleKeys.Text)),
            HeadlineSizes = headlines.Sizes("sizes", 2, 60, 6, 300),
            Headlines = headlines.Sections("ranks", StyleKeys.Rank, 1, 20).Select(rank => Rank(rank, headlines)).ToSequence(),
            Faces = Faces(Section("faces", StyleKeys.Faces)),
            Colours = Colours(Section("colours", StyleKeys.Colours)),
            Rules = Rules(Section("rules", StyleKeys.Rules)),
            Nameplate = Nameplate(nameplate),
            Ear = Ear(ear),
            Folio = Folio(folio),
            Imprint = Imprint(imprint),
            Advertisements = Advertisements(Section("advertisements", StyleKeys.Advertisements)),
        };
        if (headlines.IsSound) CheckHeadlines(style, headlines);
        if (body.IsSound) CheckBody(style, body);
        if (page.IsSound && body.IsSound) CheckMeasure(style, page);
        if (page.IsSound && body.IsSound && nameplate.IsSound && folio.IsSound && imprint.IsSound) CheckRows(style, page);
        if (page.IsSound && nameplate.IsSound && ear.IsSound) CheckNameplate(style, nameplate, ear);
        if (folio.IsSound) CheckRoom(folio, "版眉", "The folio", Math.Max(style.Folio.NumberSize, Math.Max(style.Folio.SectionSize, style.Folio.TitleSize)) + 6, style.Folio.Height);
        if (imprint.IsSound) CheckRoom(imprint, "报脚", "The imprint", style.Imprint.Size + 4, style.Imprint.Height);
        return style;
    }

    private static ParagraphStyle Paragraphs(StyleFields fields) => new()
    {
        Indent = fields.Thousandths("indent", 0, 4),
        RowAboveSubheads = fields.Flag("row-above-subheads"),
        Opening = fields.Word("opening", StyleKeys.Openings),
        DropCapLines = fields.Whole("drop-cap-lines", 0, 6),
    };

    private static TextRules Text(StyleFields fields)
    {
        var rules = new TextRules
        {
            Prohibition = fields.Word("prohibition", StyleKeys.Prohibitions),
            SqueezeMarks = fields.Flag("squeeze-marks"),
            HalveMiddleDots = fields.Flag("halve-middle-dots"),
            HalveLineEndMarks = fields.Flag("halve-line-end-marks"),
            TrimLineStart = fields.Flag("trim-line-start"),
            TrimParagraphStart = fields.Flag("trim-paragraph-start"),
            WesternGap = fields.Thousandths("western-gap", 0, 1),
            WesternGapMinimum = fields.Thousandths("western-gap-minimum", 0, 1),
            WesternGapMaximum = fields.Thousandths("western-gap-maximum", 0, 1),
            AvoidLoneCharacter = fields.Flag("avoid-lone-character"),
            AvoidLoneLine = fields.Flag("avoid-lone-line"),
        };
        if (fields.IsSound && !(rules.WesternGapMinimum <= rules.WesternGap && rules.WesternGap <= rules.WesternGapMaximum))
        {
            fields.Refuse(StyleProblem.Disorder("western-gap 不在 western-gap-minimum 和 western-gap-maximum 之间", "western-gap is not between western-gap-minimum and western-gap-maximum"), "western-gap");
        }

        return rules;
    }

    private static HeadlineRank Rank(StyleFields fields, StyleFields headlines)
    {
        var rank = new HeadlineRank(fields.Points("smallest", 6, 300), fields.Points("preferred", 6, 300), fields.Points("largest", 6, 300), fields.FaceList("faces"));
        if (!fields.IsSound) headlines.Spoil();
        else if (!(rank.Smallest <= rank.Preferred && rank.Preferred <= rank.Largest))
        {
            fields.Refuse(StyleProblem.Disorder("标题字号应当 smallest ≤ preferred ≤ largest", "The sizes of a headline should be smallest ≤ preferred ≤ largest"), "preferred");
        }

        return rank;
    }

    private static Faces Faces(StyleFields fields) => new()
    {
        Body = fields.Face("body"),
        Opening = fields.Face("opening"),
        Dateline = fields.Face("dateline"),
        Subhead = fields.Face("subhead"),
        Column = fields.Face("column"),
        Kicker = fields.Face("kicker"),
        Deck = fields.Face("deck"),
        Byline = fields.Face("byline"),
        Jump = fields.Face("jump"),
        Caption = fields.Face("caption"),
        Credit = fields.Face("credit"),
        Title = fields.Face("title"),
        Publishers = fields.Face("publishers"),
        Date = fields.Face("date"),
        Ear = fields.Face("ear"),
        FolioNumber = fields.Face("folio-number"),
        FolioSection = fields.Face("folio-section"),
        FolioTitle = fields.Face("folio-title"),
        FolioDate = fields.Face("folio-date"),
        Imprint = fields.Face("imprint"),
        Advertisement = fields.Face("advertisement"),
        AdvertisementMark = fields.Face("advertisement-mark"),
    };

    private static Colours Colours(StyleFields fields)
    {
        var accent = fields.Colour("accent", null);
        return new()
        {
            Accent = accent,
            Shade = fields.Colour("shade", accent),
            Rule = fields.Colour("rule", accent),
            Nameplate = fields.Colour("nameplate", accent),
            Title = fields.Colour("title", accent),
            Publishers = fields.Colour("publishers", accent),
            Ear = fields.Colour("ear", accent),
            FolioNumber = fields.Colour("folio-number", accent),
            FolioGround = fields.Colour("folio-ground", accent),
            FolioTitle = fields.Colour("folio-title", accent),
            Column = fields.Colour("column", accent),
            ColumnGround = fields.Colour("column-ground", accent),
        };
    }

    private static RuleWeights Rules(StyleFields fields) => new()
    {
        Articles = fields.Points("articles", 0.1, 10),
        Frames = fields.Points("frames", 0.1, 10),
        Advertisements = fields.Points("advertisements", 0.1, 10),
        Heavy = fields.Points("heavy", 0.1, 10),
        Light = fields.Points("light", 0.1, 10),
    };

    private static NameplateStyle Nameplate(StyleFields fields) => new()
    {
        Height = fields.Millimetres("height", 10, 300),
        Padding = fields.Points("padding", 0, 60),
        Centred = fields.Flag("centred"),
        TitleSize = fields.Points("title-size", 10, 500),
        TitleTracking = fields.Thousandths("title-tracking", 0, 2),
        PublishersBelow = fields.Points("publishers-below", 0, 100),
        PublishersSize = fields.Points("publishers-size", 4, 40),
        PublishersLeading = fields.Points("publishers-leading", 4, 80),
        DateGap = fields.Points("date-gap", 0, 100),
        DateHeight = fields.Points("date-height", 6, 100),
        DateSize = fields.Points("date-size", 4, 40),
    };

    private static EarStyle Ear(StyleFields fields) => new()
    {
        Width = fields.Share("width", 5, 60),
        Gap = fields.Points("gap", 0, 100),
        Above = fields.Points("above", 0, 100),
        Below = fields.Points("below", 0, 100),
        Padding = fields.Points("padding", 0, 60),
        Size = fields.Points("size", 4, 100),
        SecondFrame = fields.Points("second-frame", 0, 20),
    };

    private static FolioStyle Folio(StyleFields fields) => new()
    {
        Height = fields.Millimetres("height", 4, 60),
        NumberSize = fields.Points("number-size", 4, 80),
        SectionSize = fields.Points("section-size", 4, 80),
        TitleSize = fields.Points("title-size", 4, 80),
        TitleTracking = fields.Thousandths("title-tracking", 0, 2),
        DateSize = fields.Points("date-size", 4, 40),
        Gap = fields.Points("gap", 0, 100),
    };

    private static ImprintStyle Imprint(StyleFields fields) => new() { Height = fields.Millimetres("height", 3, 60), Size = fields.Points("size", 4, 40) };

    private static AdvertisementStyle Advertisements(StyleFields fields) => new()
    {
        MarkSize = fields.Points("mark-size", 5, 20),
        MarkFrame = fields.Points("mark-frame", 0.1, 10),
        SecondarySize = fields.Share("secondary-size", 10, 100),
        TextSize = fields.Share("text-size", 10, 100),
    };

    private static void CheckHeadlines(HouseStyle style, StyleFields headlines)
    {
        var sizes = style.HeadlineSizes;
        if (sizes.Zip(sizes.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            headlines.Refuse(StyleProblem.Disorder("标题字号应当由小到大，不重复", "The sizes of headlines should grow"), "sizes");
            return;
        }

        if (style.Headlines.Any(rank => !sizes.Any(size => size >= rank.Smallest && size <= rank.Largest)))
        {
            headlines.Refuse(StyleProblem.Disorder("有一级标题在 sizes 里没有可用的字号", "For one of the ranks none of the sizes is between its smallest and largest"), "sizes");
        }

        if (style.Headlines.Zip(style.Headlines.Skip(1)).Any(pair => pair.First.Preferred < pair.Second.Preferred))
        {
            headlines.Refuse(StyleProblem.Disorder("下一级标题的 preferred 比上一级大", "A lower rank of headlines has a larger preferred size than a higher one"), "ranks");
        }
    }

    private static void CheckBody(HouseStyle style, StyleFields body)
    {
        if (style.PreferredBodySize >= style.Body.Min(setting => setting.Size) && style.PreferredBodySize <= style.Body.Max(setting => setting.Size)) return;
        body.Refuse(StyleProblem.Disorder("preferred 不在 settings 的字号之间", "preferred is not between the sizes of settings"), "preferred");
    }

    private static void CheckMeasure(HouseStyle style, StyleFields page)
    {
        var width = (style.PageWidth - 2 * style.Margins.Side) * MillimetresToPoints;
        var size = style.Body.Max(setting => setting.Size);
        var measure = (width / size - (style.Columns - 1) * style.LeastGutter) / style.Columns;
        if (measure < HouseStyle.LeastMeasure) page.Refuse(StyleProblem.NarrowColumns(Math.Max(0, measure), HouseStyle.LeastMeasure, size), "columns");
    }

    private static void CheckRows(HouseStyle style, StyleFields page)
    {
        var height = style.PageHeight - style.Margins.Top - style.Margins.Bottom - Math.Max(style.Nameplate.Height, style.Folio.Height) - style.Imprint.Height;
        var rows = (int)Math.Max(0, (height * MillimetresToPoints - 2 * style.FurnitureGap) / style.Body.Max(setting => setting.Leading));
        if (rows < LeastRows) page.Refuse(StyleProblem.LowPage(rows, LeastRows), "height");
    }

    /// <summary>The name keeps a size of 20 points under the publishers' rows, and the ear one of 4 for four lines.</summary>
    private static void CheckNameplate(HouseStyle style, StyleFields nameplate, StyleFields ear)
    {
        var (plate, box) = (style.Nameplate, style.Ear);
        var around = 2 * plate.Padding + plate.DateGap + plate.DateHeight;
        var (name, lines) = (20 + plate.PublishersBelow + PublisherRows * plate.PublishersLeading, box.Above + box.Below + 2 * box.Padding + 4 * 6);
        CheckRoom(nameplate, "报头", "The nameplate", around + Math.Max(name, lines), plate.Height);
        if (plate.DateSize > plate.DateHeight)
            nameplate.Refuse(StyleProblem.Disorder("date-size 比 date-height 大", "date-size is larger than date-height"), "date-size");
        var width = (style.PageWidth - 2 * style.Margins.Side) * MillimetresToPoints - 2 * plate.Padding;
        if (width * box.Width / 1000 - 2 * box.Padding < 20 || width * (1000 - box.Width) / 1000 - box.Gap < 60)
            ear.Refuse(StyleProblem.Disorder("报眼的 width、padding 或 gap 使报眼或报名没有地方", "The ear's width, padding or gap leaves no room for its text or for the name"), "width");
    }

    private static void CheckRoom(StyleFields fields, string chinese, string english, double neededPoints, double height)
    {
        var needed = neededPoints / MillimetresToPoints;
        if (height < needed) fields.Refuse(StyleProblem.NoRoom(chinese, english, Math.Ceiling(needed * 10) / 10), "height");
    }

    private StyleFields Section(string key, string[] known)
    {
        if (root.IsEmpty(key)) findings.Add(YamlProblem.KeyMissing(key), root.Line);
        return new(root.IsEmpty(key) ? null : root.Map(key, known), faces, findings);
    }
}
