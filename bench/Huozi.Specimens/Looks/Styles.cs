using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Looks;

/// <summary>The styles there are: each gives another look at every call, within its bounds.</summary>
internal static class Styles
{
    private static readonly (BylineHabit, double)[] AllBylines =
        [(BylineHabit.UnderHead, 3), (BylineHabit.ParenthesesInline, 3), (BylineHabit.ParenthesesOwn, 2), (BylineHabit.Dateline, 2), (BylineHabit.AgencyDateline, 1), (BylineHabit.None, 1)];

    private static readonly (HeadPlace, double)[] MostlyAcross = [(HeadPlace.Across, 8), (HeadPlace.OverFirst, 1), (HeadPlace.Beside, 0.5), (HeadPlace.Upright, 0.5), (HeadPlace.UnderPicture, 0.5)];

    /// <summary>The styles by name.</summary>
    public static IReadOnlyDictionary<string, Func<Chance, Look>> All { get; } = new Dictionary<string, Func<Chance, Look>>
    {
        ["party"] = Party,
        ["county"] = County,
        ["metro"] = Metro,
        ["wrapped"] = Wrapped,
        ["upright"] = Upright,
        ["supplement"] = Supplement,
        ["briefs"] = Briefs,
        ["magazine"] = Magazine,
        ["modern"] = Modern,
        ["dense"] = Dense,
        ["pictorial"] = Pictorial,
        ["market"] = Market,
    };

    private static Look Any(Chance chance, string style, bool isBroadsheet)
    {
        var (width, height) = isBroadsheet ? chance.Of((1105.5, 1544.9), (1105.5, 1530.7), (1077.2, 1474.0), (992.1, 1403.1)) : chance.Of((793.7, 1133.9), (779.5, 1105.5), (737.0, 1048.8), (822.0, 1162.2));
        var size = chance.Between(8.2, 10.2);
        var isHei = chance.Is(0.2);
        var tints = chance.Of(("#b01f24", "#fdf0ee"), ("#1f3f77", "#eaf1f8"), ("#00695c", "#e8f4f1"), ("#8a4b08", "#fdf6e3"), ("#333333", "#eeeeee"), ("#c2410c", "#fff3e6"));
        return new()
        {
            Style = style,
            Width = width,
            Height = height,
            Margin = chance.Between(28.0, 52.0),
            Columns = isBroadsheet ? chance.Between(5, 7) : chance.Between(4, 5),
            Gutter = chance.Between(9.0, 18.0),
            Body = isHei ? chance.Of(Typecase.Hei) : chance.Is(0.12) ? chance.Of(Typecase.Kai) : chance.Of(Typecase.Song),
            Size = size,
            Leading = size * chance.Between(1.32, 1.7),
            Lines = new(chance.Is(0.2), chance.Is(0.5)),
            DatelineFace = chance.Is(0.4) ? chance.Of(chance.Of(Typecase.Hei), chance.Of(Typecase.Kai), chance.Of(Typecase.HeiHeads)) : null,
            Kai = chance.Of(Typecase.Kai),
            BoldHei = Typecase.HeiHeads[0],
            Theme = tints.Item1,
            Tint = tints.Item2,
            Heads = chance.Of<IReadOnlyList<Face>>([.. Typecase.SongHeads, .. Typecase.HeiHeads], [.. Typecase.SongHeads, .. Typecase.HeiHeads, .. Typecase.LightHeads], Typecase.HeiHeads, Typecase.SongHeads),
            LargestHead = chance.Between(3.4, 5.2),
            HeadAlignment = chance.Of(Alignment.Centre, Alignment.Centre, Alignment.Start),
            HeadColour = chance.Of(0, 0, 0.2),
            HeadReversed = chance.Of(0, 0.05),
            HeadPlaces = MostlyAcross,
            Kicker = chance.Between(0.1, 0.6),
            Deck = chance.Between(0.1, 0.6),
            Subheads = chance.Of(SubheadForm.Centre, SubheadForm.Centre, SubheadForm.Indented, SubheadForm.Left, SubheadForm.Large, SubheadForm.Numbered),
            Bylines = chance.Is(0.5) ? AllBylines : [(chance.Of(AllBylines).Item1, 4), (chance.Of(AllBylines).Item1, 2), (BylineHabit.None, 0.5)],
            OtherColumns = chance.Of(0, 0.2),
            InnerRule = chance.Of(0, 0, 0.3),
            UprightRules = chance.Of(0, 0.5, 1.0),
            LevelRules = chance.Of(0, 0.5, 1.0),
            RulePattern = chance.Of(RulePattern.Solid, RulePattern.Solid, RulePattern.Solid, RulePattern.Double, RulePattern.Dotted),
            RuleWeight = chance.Of(0.3, 0.5, 1.0),
            Gap = size * chance.Between(1.4, 2.6),
            BoxPattern = chance.Of(RulePattern.Solid, RulePattern.Solid, RulePattern.Double, RulePattern.Dotted, RulePattern.Dashed, RulePattern.HeavyAndFine),
            BoxWeight = chance.Of(0.4, 0.75, 1.2),
            BoxRadius = chance.Of(0, 0, 0, 6),
            BoxHasFrame = chance.Is(0.8),
            IsGrey = chance.Is(0.3),
            DropCaps = chance.Of(0, 0, 0.1),
            Articles = isBroadsheet ? chance.Between(7, 12) : chance.Between(4, 7),
            Contents = [(Content.Report, 20), (Content.Picture, 1), (Content.Briefs, 1), (Content.UprightReport, 0.3)],
            Advertisements = chance.Of(0, 1, 1, 2, 3),
            AdvertisementShare = chance.Between(0.1, 0.22),
            Plate = chance.Of(PlateForm.Centre, PlateForm.Corner, PlateForm.Corner, PlateForm.Left, PlateForm.Band, PlateForm.Upright),
            Folio = chance.Of(FolioForm.Rule, FolioForm.Rule, FolioForm.Band, FolioForm.Box, FolioForm.Line, FolioForm.Centre, FolioForm.Foot),
            IsShuffled = chance.Is(0.4),
        };
    }

    /// <summary>A party daily: a broadsheet in sober type, many kickers and decks, rules everywhere.</summary>
    private static Look Party(Chance chance) => Any(chance, "party", true) with
    {
        Body = Typecase.Song[0],
        Heads = [.. Typecase.SongHeads, .. Typecase.HeiHeads],
        HeadAlignment = Alignment.Centre,
        Kicker = 0.6,
        Deck = 0.6,
        UprightRules = 1,
        LevelRules = chance.Of(0.6, 1.0),
        FrontPage = 0.5,
        Jumps = 0.3,
        Contents = [(Content.Report, 20), (Content.Picture, 2), (Content.Briefs, 1), (Content.Index, 0.7)],
        ColumnName = 0.15,
    };

    /// <summary>A county paper: a tabloid with bold heads, colours and boxes.</summary>
    private static Look County(Chance chance) => Any(chance, "county", chance.Is(0.4)) with
    {
        HeadColour = 0.25,
        HeadReversed = 0.08,
        HeadShadow = 0.05,
        Boxed = 0.3,
        Notes = 0.2,
        FrontPage = 0.5,
        ColumnName = 0.2,
        Jumps = 0.2,
    };

    /// <summary>A city tabloid: big black heads at the left, tints, many pictures.</summary>
    private static Look Metro(Chance chance) => Any(chance, "metro", false) with
    {
        Heads = Typecase.HeiHeads,
        HeadAlignment = Alignment.Start,
        LargestHead = chance.Between(4.0, 6.5),
        HeadColour = 0.2,
        HeadReversed = 0.15,
        Boxed = 0.3,
        BoxTinted = 0.7,
        BoxHasFrame = chance.Is(0.4),
        Pictures = 0.6,
        Quotes = 0.15,
        Notes = 0.25,
        ColumnName = 0.2,
        LevelRules = chance.Of(0.3, 0.8),
        Contents = [(Content.Report, 12), (Content.Picture, 2), (Content.Briefs, 2), (Content.Table, 0.7), (Content.Index, 0.5)],
    };

    /// <summary>Articles in L and U shapes, one around the other.</summary>
    private static Look Wrapped(Chance chance) => Any(chance, "wrapped", chance.Is(0.5)) with
    {
        Wraps = 0.9,
        Columns = chance.Between(4, 7),
        Articles = chance.Between(2, 4),
        HeadPlaces = [(HeadPlace.Across, 6), (HeadPlace.OverFirst, 4), (HeadPlace.Beside, 1)],
        Boxed = chance.Of(0.2, 0.6),
        Notes = 0.3,
    };

    /// <summary>Upright heads, and articles whose lines run downwards.</summary>
    private static Look Upright(Chance chance) => Any(chance, "upright", chance.Is(0.5)) with
    {
        HeadPlaces = [(HeadPlace.Across, 4), (HeadPlace.Upright, 5), (HeadPlace.Beside, 1)],
        Contents = [(Content.Report, 6), (Content.UprightReport, 3), (Content.Verse, 0.5), (Content.Picture, 1)],
        Boxed = 0.3,
        Plate = PlateForm.Upright,
    };

    /// <summary>A literary page: essays, poems, large initials, quotations, ornament.</summary>
    private static Look Supplement(Chance chance) => Any(chance, "supplement", chance.Is(0.5)) with
    {
        Body = chance.Of(chance.Of(Typecase.Kai), chance.Of(Typecase.Song)),
        Heads = [.. Typecase.LightHeads, .. Typecase.SongHeads],
        Kicker = 0.1,
        Deck = 0.15,
        DropCaps = 0.4,
        Quotes = 0.3,
        Boxed = 0.3,
        BoxTinted = 0.6,
        Subhead = 0.1,
        FrontPage = 0,
        Bylines = [(BylineHabit.UnderHead, 5), (BylineHabit.ParenthesesInline, 1), (BylineHabit.ParenthesesOwn, 1)],
        Contents = [(Content.Report, 8), (Content.Verse, 3), (Content.Picture, 2), (Content.UprightReport, 1)],
        ColumnName = 0.3,
    };

    /// <summary>Many short items.</summary>
    private static Look Briefs(Chance chance) => Any(chance, "briefs", chance.Is(0.5)) with
    {
        Articles = chance.Between(9, 14),
        LargestHead = chance.Between(2.4, 3.4),
        Kicker = 0.15,
        Deck = 0.1,
        Contents = [(Content.Report, 8), (Content.Briefs, 5), (Content.Picture, 1), (Content.Table, 0.5), (Content.Index, 0.5)],
        Bylines = [(BylineHabit.Dateline, 5), (BylineHabit.AgencyDateline, 3), (BylineHabit.ParenthesesInline, 3), (BylineHabit.None, 1)],
        Pictures = 0.15,
    };

    /// <summary>Few long articles in wide columns, with large pictures, quotations and notes.</summary>
    private static Look Magazine(Chance chance) => Any(chance, "magazine", chance.Is(0.6)) with
    {
        Articles = chance.Between(2, 4),
        Columns = chance.Between(3, 5),
        IsUneven = chance.Is(0.3),
        UprightRules = chance.Of(0, 0.3),
        LevelRules = chance.Of(0, 0.5),
        LargestHead = chance.Between(4.5, 7),
        HeadAlignment = chance.Of(Alignment.Start, Alignment.Centre),
        HeadPlaces = [(HeadPlace.Across, 5), (HeadPlace.UnderPicture, 3), (HeadPlace.Beside, 2), (HeadPlace.OverFirst, 2)],
        Pictures = 0.9,
        Quotes = 0.5,
        Notes = 0.5,
        DropCaps = 0.3,
        Subhead = 0.8,
        Subheads = chance.Of(SubheadForm.Large, SubheadForm.Left, SubheadForm.Reversed, SubheadForm.Centre),
        Wraps = 0.4,
    };

    /// <summary>No rules, no indents, white between paragraphs, lines ragged at the right.</summary>
    private static Look Modern(Chance chance) => Any(chance, "modern", chance.Is(0.4)) with
    {
        Body = chance.Of(Typecase.Hei),
        Indent = chance.Of(0, 0, 2.0),
        ParagraphGap = chance.Between(3.0, 7.0),
        IsRagged = chance.Is(0.6),
        Heads = [.. Typecase.HeiHeads, .. Typecase.LightHeads],
        HeadAlignment = Alignment.Start,
        HeadPlaces = [(HeadPlace.Across, 5), (HeadPlace.Beside, 3), (HeadPlace.OverFirst, 2), (HeadPlace.UnderPicture, 2)],
        UprightRules = 0,
        LevelRules = chance.Of(0, 0.5, 1.0),
        InnerRule = 0,
        Gap = chance.Between(20.0, 32.0),
        IsUneven = chance.Is(0.4),
        Subheads = chance.Of(SubheadForm.Left, SubheadForm.Large),
        Pictures = 0.5,
        BoxHasFrame = false,
        BoxTinted = 1,
    };

    /// <summary>The crowded page of old papers: narrow columns of small type, hairlines, double and dotted boxes.</summary>
    private static Look Dense(Chance chance)
    {
        var size = chance.Between(7.5, 8.5);
        return Any(chance, "dense", chance.Is(0.7)) with
        {
            Size = size,
            Leading = size * chance.Between(1.2, 1.32),
            Columns = chance.Between(7, 8),
            Gutter = chance.Between(7.0, 10.0),
            Body = chance.Of(Typecase.Song),
            InnerRule = chance.Of(0, 0.25),
            UprightRules = 1,
            LevelRules = 1,
            RuleWeight = 0.3,
            Gap = size * chance.Between(0.9, 1.4),
            Articles = chance.Between(12, 18),
            Boxed = 0.3,
            Wraps = 0.35,
            HeadPlaces = [(HeadPlace.Across, 6), (HeadPlace.OverFirst, 2), (HeadPlace.Upright, 2), (HeadPlace.Beside, 1)],
            OtherColumns = 0.3,
            IsGrey = true,
            Pictures = 0.15,
            Contents = [(Content.Report, 14), (Content.Briefs, 1), (Content.UprightReport, 1), (Content.Picture, 1), (Content.Verse, 0.3)],
        };
    }

    /// <summary>A page of pictures.</summary>
    private static Look Pictorial(Chance chance) => Any(chance, "pictorial", chance.Is(0.5)) with
    {
        Articles = chance.Between(3, 6),
        Pictures = 0.8,
        Contents = [(Content.Report, 5), (Content.Pictures, 3), (Content.Picture, 2)],
        HeadPlaces = [(HeadPlace.Across, 4), (HeadPlace.UnderPicture, 3), (HeadPlace.OverFirst, 1)],
        FrontPage = 0.1,
    };

    /// <summary>A page with many advertisements and notices, and tables.</summary>
    private static Look Market(Chance chance) => Any(chance, "market", chance.Is(0.5)) with
    {
        Advertisements = chance.Between(3, 5),
        AdvertisementShare = chance.Between(0.25, 0.45),
        Notices = 0.6,
        Articles = chance.Between(4, 7),
        Contents = [(Content.Report, 8), (Content.Table, 2), (Content.Briefs, 2), (Content.Picture, 0.5)],
        FrontPage = 0.1,
    };
}
