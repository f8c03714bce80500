using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Layout;
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

    public static byte[] Pdf(params PageLayout[] pages)
    {
        using var file = new MemoryStream();
        PdfFile.Write(file, pages.Length == 0 ? [Page] : pages, Library, Picture, Info);
        return file.ToArray();
    }
}
