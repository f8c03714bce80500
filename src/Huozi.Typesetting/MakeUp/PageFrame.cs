using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Styles;

namespace Huozi.Typesetting.MakeUp;

/// <summary>Where the parts of a page are: its head, its foot and the grid between them.</summary>
internal sealed class PageFrame
{
    private readonly HouseStyle style;
    private readonly Length top;
    private readonly Length bottom;
    private readonly Length side;

    public PageFrame(Issue issue, Page page, HouseStyle style)
    {
        this.style = style;
        Width = Length.FromMillimetres(style.PageWidth);
        Height = Length.FromMillimetres(style.PageHeight);
        side = Length.FromMillimetres(style.Margins.Side);
        HasNameplate = page.Number == issue.Pages[0].Number;
        var headTop = Length.FromMillimetres(style.Margins.Top);
        var headHeight = Length.FromMillimetres(HasNameplate ? style.Nameplate.Height : style.Folio.Height);
        Head = new(side, headTop, Width - 2 * side, headHeight);
        var gap = Length.FromPoints(style.FurnitureGap);
        top = Head.Bottom + gap;
        bottom = Height - Length.FromMillimetres(style.Margins.Bottom);
        if (page.Number != issue.Pages[^1].Number || issue.Title.Imprint == new Imprint()) return;
        var footHeight = Length.FromMillimetres(style.Imprint.Height);
        Foot = new(side, bottom - footHeight, Width - 2 * side, footHeight);
        bottom -= footHeight + gap;
    }

    /// <summary>The page's width.</summary>
    public Length Width { get; }

    /// <summary>The page's height.</summary>
    public Length Height { get; }

    /// <summary>Whether the nameplate is at the head, rather than a folio.</summary>
    public bool HasNameplate { get; }

    /// <summary>Where the nameplate or the folio is.</summary>
    public Rect Head { get; }

    /// <summary>Where the imprint is; null where the page has none.</summary>
    public Rect? Foot { get; }

    /// <summary>The grid for a setting of body type.</summary>
    /// <remarks>The last row's type stands on the foot of the page; what whole rows leave over is white under the head.</remarks>
    public PageGrid GridFor(BodySetting setting)
    {
        var (size, leading) = (Length.FromPoints(setting.Size), Length.FromPoints(setting.Leading));
        var width = Width - 2 * side;
        var leastGutter = size.Scale(style.LeastGutter);
        var measure = (width - (style.Columns - 1) * leastGutter) / style.Columns / size;
        var half = (leading - size) / 2;
        var rows = (bottom - top + 2 * half) / leading;
        return new()
        {
            // A single column stands in the middle of what whole em leave over.
            Left = style.Columns > 1 ? side : side + (width - measure * size) / 2,
            Top = bottom + half - rows * leading,
            Columns = style.Columns,
            Rows = rows,
            Measure = measure,
            Gutter = style.Columns > 1 ? (width - style.Columns * measure * size) / (style.Columns - 1) : Length.Zero,
            Size = size,
            Leading = leading,
        };
    }
}
