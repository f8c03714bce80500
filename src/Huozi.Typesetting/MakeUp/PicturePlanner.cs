using Huozi.Model;
using Huozi.Model.Geometry;

namespace Huozi.Typesetting.MakeUp;

/// <summary>Finds the ways in which an article's pictures can stand in it.</summary>
internal sealed class PicturePlanner(PageGrid grid)
{
    /// <summary>How far a picture's height may go from its own, up or down.</summary>
    public const double MostCrop = 0.14;

    /// <summary>The share of the page's height that an article's pictures may take for nothing.</summary>
    private const double MostShare = 0.4;

    /// <summary>The share of an article's columns that its pictures ask for: broad ones, tall ones, and what a lead's ask for more.</summary>
    private const double BroadShare = 0.6;
    private const double TallShare = 0.4;
    private const double LeadShare = 0.12;

    private const int LeastRows = 3;
    private const int LeastCaption = 4;

    /// <summary>All slots worth considering; a single null for an article without pictures.</summary>
    public IEnumerable<PictureSlot?> Plan(ArticleCopy copy, int columns, BlockFrame frame)
    {
        var pictures = copy.Article.Pictures;
        if (pictures.Count == 0) return [null];
        var isPhoto = copy.Article.Kind is ArticleKind.Photo;
        var slots = new List<PictureSlot?>();
        for (var span = isPhoto ? columns : 1; span <= columns; span++)
        {
            var ideal = IdealSpan(pictures[0], columns, isPhoto, copy.Position);
            var cost = (span < ideal ? MakeUpCosts.NarrowPicture : MakeUpCosts.WidePicture) * (span - ideal) * (span - ideal);
            var width = frame.SpanWidth(span);
            slots.AddRange(Stacked(copy, span, width, cost));
            // Side by side each should still be most of a column wide.
            if (pictures.Count > 1 && width.Points / pictures.Count > frame.ColumnWidth.Points * 0.8) slots.AddRange(Abreast(copy, span, width, cost));
        }

        return slots;
    }

    /// <summary>The rows that a picture takes in a width, uncropped.</summary>
    public double NaturalRows(Picture picture, Length width) => width.Points * picture.PixelHeight / picture.PixelWidth / grid.Leading.Points;

    private IEnumerable<PictureSlot> Stacked(ArticleCopy copy, int span, Length width, double cost)
    {
        var pictures = copy.Article.Pictures;
        var measure = Math.Max(LeastCaption, width / grid.Size);
        foreach (var (rows, crop) in Heights(NaturalRows(pictures[0], width)))
        {
            var cells = new List<PictureCell>();
            var at = 0;
            for (var i = 0; i < pictures.Count; i++)
            {
                var height = i == 0 ? rows : Math.Max(LeastRows, (int)Math.Round(NaturalRows(pictures[i], width)));
                cells.Add(new(Length.Zero, width, at, height, measure));
                at += height + copy.CaptionAt(i, measure).Count + 1;
            }

            yield return new(span, cells, at, cost + crop + TallCost(at));
        }
    }

    private IEnumerable<PictureSlot> Abreast(ArticleCopy copy, int span, Length width, double cost)
    {
        var pictures = copy.Article.Pictures;
        var room = width - (pictures.Count - 1) * grid.Gutter;
        var shapes = pictures.Select(picture => picture.PixelWidth / (double)picture.PixelHeight).ToArray();
        // Of one height: each is as broad as its shape asks.
        foreach (var (rows, crop) in Heights(room.Points / shapes.Sum() / grid.Leading.Points))
        {
            var cells = new List<PictureCell>();
            var left = Length.Zero;
            for (var i = 0; i < pictures.Count; i++)
            {
                var own = i == pictures.Count - 1 ? width - left : room.Scale(shapes[i] / shapes.Sum());
                cells.Add(new(left, own, 0, rows, Math.Max(LeastCaption, own / grid.Size)));
                left += own + grid.Gutter;
            }

            var captions = cells.Select((cell, i) => copy.CaptionAt(i, cell.CaptionMeasure).Count).Max();
            yield return new(span, cells, rows + captions + 1, cost + crop + TallCost(rows));
        }
    }

    private static IEnumerable<(int Rows, double Cost)> Heights(double natural)
    {
        var most = Math.Max(LeastRows, (int)(natural * (1 + MostCrop)));
        for (var rows = Math.Max(LeastRows, (int)Math.Ceiling(natural * (1 - MostCrop))); rows <= most; rows++)
        {
            var cropped = Math.Abs(rows / natural - 1) / 0.1;
            yield return (rows, MakeUpCosts.Crop * cropped * cropped);
        }
    }

    private double TallCost(int rows)
    {
        var tall = Math.Max(0, rows - MostShare * grid.Rows) / (MostShare * grid.Rows);
        return MakeUpCosts.TallPicture * tall * tall;
    }

    private static double IdealSpan(Picture picture, int columns, bool isPhoto, int position)
    {
        if (isPhoto) return columns;
        var share = (picture.PixelWidth >= picture.PixelHeight ? BroadShare : TallShare) + (position == 0 ? LeadShare : 0);
        return Math.Max(1, columns * share);
    }
}
