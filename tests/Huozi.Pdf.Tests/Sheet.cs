using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Pdf.Standards;
using Huozi.Typesetting;
using SkiaSharp;

namespace Huozi.Pdf.Tests;

/// <summary>An invented page, set.</summary>
internal static class Sheet
{
    public static FaceLibrary Library { get; } = new(Repository.Fonts, []);

    public static DocumentInfo Info { get; } = new("青川湾报 2026年3月9日", "青川湾市融媒体中心", new(2026, 3, 9));

    public static Article Article { get; } = new()
    {
        Number = 1,
        Rank = 1,
        Kicker = "开春第一件实事——",
        Headline = ["水渠修到家门口", "春灌不再排长队"],
        Deck = "十二名农技员沿渠走了一遍",
        Byline = "林知遥 周小满",
        Body =
        [
            new Paragraph("3月7日，石桥镇的12名农技员沿着新修的水渠走了一遍。“从前靠天，如今靠闸。”村民老方说，他家的9.6亩地一上午就浇完了……"),
            new Subhead("渠通了，账也算清了"),
            new Paragraph("水渠全长4.8公里，用了《节水灌溉工程技术标准》里的办法——闸门由AI控制，误差不到3%；渠水·河水两用。" + string.Concat(Enumerable.Repeat("镇里把账贴在墙上，一笔一笔都写明了去处。", 20))),
        ],
        Pictures = [new() { File = "01/1.jpg", PixelWidth = 60, PixelHeight = 40, Caption = "新渠通水。", Credit = "林知遥 摄" }],
    };

    public static Issue Issue { get; } = new()
    {
        Title = new() { Name = "青川湾报", Organisers = ["中共青川湾市委"], Publisher = "青川湾市融媒体中心" },
        Date = new(2026, 3, 9),
        Number = 1024,
        Ear = ["今天多云"],
        Pages = [new() { Number = 1, Articles = [Article] }],
    };

    public static PageLayout Page { get; } = IssueTypesetter.Typeset(Issue, ShippedStyles.Tabloid, Library).Value[0];

    /// <summary>A small JPEG, red on the left and blue on the right.</summary>
    public static byte[] Picture(string file)
    {
        using var bitmap = new SKBitmap(60, 40);
        bitmap.Erase(SKColors.Red);
        bitmap.Erase(SKColors.Blue, new SKRectI(30, 0, 60, 40));
        using var data = bitmap.Encode(file.EndsWith(".png", StringComparison.Ordinal) ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }

    public static IccProfile Screen { get; } = new("sRGB IEC61966-2.1", File.ReadAllBytes(Path.Combine(Repository.Root, "assets", "icc", "srgb.icc")));

    public static IccProfile Paper { get; } = new("FOGRA30", File.ReadAllBytes(Path.Combine(Repository.Root, "assets", "icc", "fogra30.icc")));

    /// <summary>Every standard, by the word that the command line has for it.</summary>
    public static PdfStandard Standard(string name) => name switch
    {
        "screen" => new ScreenPdf(),
        "print" => new PrintPdf(Paper, Screen),
        "marked print" => new PrintPdf(Paper, Screen) { HasCropMarks = true },
        "archive" => new ArchivePdf(Screen, Paper),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    /// <summary>Two pages with all that a layout can hold: jump lines to and fro, emphasis dots, type that goes down and turned type, a running head, a missing character.</summary>
    public static IReadOnlyList<PageLayout> TwoPages { get; } =
    [
        Page with { Zones = Page.Zones.Select(zone => zone.Kind is ZoneKind.Article ? WithJump(zone, 2) : zone).Append(Column(1)).ToSequence() },
        Page with { Number = 2, Zones = Page.Zones.Select(zone => zone.Kind switch { ZoneKind.Article => WithJump(zone, 1), ZoneKind.Nameplate => zone with { Kind = ZoneKind.Folio }, _ => zone }).ToSequence() },
    ];

    public static byte[] Pdf(params PageLayout[] pages) => Pdf(new ScreenPdf(), pages);

    public static byte[] Pdf(PdfStandard standard, params IReadOnlyList<PageLayout> pages)
    {
        using var file = new MemoryStream();
        PdfFile.Write(file, pages.Count == 0 ? [Page] : pages, Library, Picture, Info, standard);
        return file.ToArray();
    }

    /// <summary>A run of some text, one glyph a character, each at the em's distance from the last or at its own advance where the run is turned or across.</summary>
    public static GlyphRun Run(string text, RunDirection direction, Point origin, Length size)
    {
        var face = Library[FaceNames.Song];
        var (along, glyphs) = (Length.Zero, new List<Glyph>());
        for (var i = 0; i < text.Length; i++)
        {
            var glyph = face.GlyphOf(new(text[i]));
            glyphs.Add(new(glyph, along, i));
            along += direction is RunDirection.Down ? size : size.Scale(face.AdvanceOf(glyph) / 1000.0);
        }

        return new() { Face = FaceNames.Song, Size = size, Origin = origin, Text = text, Direction = direction, Glyphs = glyphs.ToSequence() };
    }

    /// <summary>A zone with a column of type that goes down, a Western word turned in it, dots beside it, and a character that no face has.</summary>
    public static Zone Column(int article)
    {
        var size = Length.FromPoints(20);
        Point At(double y) => new(Length.FromPoints(30), Length.FromPoints(y));
        var turned = Run("Huozi", RunDirection.Turned, new(Length.FromPoints(23), Length.FromPoints(280)), size);
        var missing = new GlyphRun { Face = FaceNames.Song, Size = size, Origin = At(340), Text = "\U000F0000", Direction = RunDirection.Down, Glyphs = [new(0, Length.Zero, 0)] };
        return new()
        {
            Kind = ZoneKind.Article,
            Article = article,
            Outline = Zone.OutlineOf(new(Length.FromPoints(15), Length.FromPoints(195), Length.FromPoints(30), Length.FromPoints(170))),
            Lines =
            [
                new()
                {
                    Role = LineRole.Body,
                    Box = new(Length.FromPoints(20), Length.FromPoints(200), size, Length.FromPoints(160)),
                    Runs = [Run("直排文字", RunDirection.Down, At(200), size), turned, missing],
                    Marks = [Run("··", RunDirection.Down, new(Length.FromPoints(44), Length.FromPoints(205)), size / 2)],
                },
            ],
        };
    }

    private static Zone WithJump(Zone zone, int page)
    {
        var last = zone.Lines.Last(line => line.Role is LineRole.Body);
        var size = last.Runs[0].Size;
        var jump = Run($"（下转第{page}版）", RunDirection.Across, last.Runs[0].Origin with { Y = last.Runs[0].Origin.Y + size * 2 }, size);
        return zone with { Lines = zone.Lines.Append(new() { Role = LineRole.Jump, Box = last.Box with { Top = last.Box.Top + size * 2 }, Runs = [jump], LinksTo = page }).ToSequence() };
    }
}
