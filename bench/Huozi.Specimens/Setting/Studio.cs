using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;
using Huozi.Specimens.Gold;
using Huozi.Specimens.Looks;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Setting;

/// <summary>What all that set one page work with.</summary>
internal sealed record Studio(Sheet Sheet, GoldPage Gold, Look Look, Chance Chance, IStories Stories)
{
    /// <summary>An item of the page's body type.</summary>
    public FlowItem Paragraph(StyledText text, double scale = 1, bool isContinued = false) => new()
    {
        Text = text,
        Size = Look.Size * scale,
        Leading = Look.Leading * scale,
        Indent = isContinued ? 0 : Look.Indent * Look.Size * scale,
        Before = Look.ParagraphGap,
        Body = Look.IsRagged ? Alignment.Start : Alignment.Justify,
        Rules = Look.IsRagged ? Look.Lines with { Squeezes = false } : Look.Lines,
    };

    /// <summary>Prints one line.</summary>
    public TextMark Line(Box area, string text, Face face, double size, Alignment alignment = Alignment.Start, string ink = "#000", double spacing = 0)
    {
        var mark = new TextMark { Area = area, Runs = [new(text, face, ink)], Size = size, Alignment = alignment, Spacing = spacing };
        Sheet.Add(mark);
        return mark;
    }

    /// <summary>Prints one line and notes it as furniture.</summary>
    public void Furniture(Box area, string text, Face face, double size, Alignment alignment = Alignment.Start, string ink = "#000", double spacing = 0)
    {
        Line(area, text, face, size, alignment, ink, spacing);
        Gold.Furniture.Add(text);
    }

    /// <summary>Notes where an article is.</summary>
    public static void Note(GoldArticle article, params IEnumerable<Box> zones) =>
        article.Zones.AddRange(zones.Select(zone => new[] { Math.Round(zone.Left, 1), Math.Round(zone.Top, 1), Math.Round(zone.Right, 1), Math.Round(zone.Bottom, 1) }));
}
