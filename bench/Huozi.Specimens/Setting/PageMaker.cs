using Huozi.Specimens.Drawing;
using Huozi.Specimens.Looks;

namespace Huozi.Specimens.Setting;

/// <summary>Makes a page up.</summary>
internal sealed class PageMaker(Studio studio, Paper paper)
{
    private Look Look => studio.Look;

    private Chance Chance => studio.Chance;

    /// <summary>Makes a page.</summary>
    /// <param name="page">Its printed number; 1 has the plate.</param>
    /// <param name="jumpTo">The page on which a report goes on; null for none.</param>
    /// <param name="rest">A report that comes from page 1; null for none.</param>
    /// <returns>The report that goes on; null for none.</returns>
    public Rest? Make(int page, int? jumpTo, Rest? rest)
    {
        var area = new Box(0, 0, Look.Width, Look.Height).Inset(Look.Margin, Look.Margin * Chance.Between(0.8, 1.2));
        if (page == 1 && Chance.Is(0.6)) area = new FolioSetter(studio, paper).Imprint(area);
        if (page > 1) area = new FolioSetter(studio, paper).Set(area, page);
        var columns = Grid(area);
        var plate = page == 1 ? new PlateSetter(studio, paper).Set(area, columns) : area with { Bottom = area.Top };
        var bottom = Advertisements(area, columns);
        var slicing = new Slicing(studio, columns);
        var first = columns.Count(column => column.Left < plate.Right);
        var top = page == 1 ? plate.Bottom + Look.Gap : area.Top;
        var last = columns.Count - 1;
        if (first <= last && page == 1)
        {
            var share = (plate.Bottom - area.Top) * (columns.Count - first) / ((bottom - area.Top) * columns.Count);
            slicing.Cut(new(first, last, area.Top, plate.Bottom), Math.Max(1, (int)Math.Round(Look.Articles * share * 1.6)));
            slicing.Cut(new(0, last, top, bottom), Math.Max(2, Look.Articles - (int)Math.Round(Look.Articles * share)));
        }
        else slicing.Cut(new(0, last, top, bottom), Look.Articles);

        return Fill(slicing.Plots, page, jumpTo, rest);
    }

    private Rest? Fill(IReadOnlyList<Plot> plots, int page, int? jumpTo, Rest? rest)
    {
        var bySize = plots.OrderByDescending(plot => plot.Size).ToList();
        var jumps = jumpTo is null ? null : bySize.FirstOrDefault(plot => plot.Holes.Count == 0 && plot.Columns.Count > 1) ?? bySize[0];
        var continues = rest is null ? null : bySize.Skip(1).FirstOrDefault(plot => plot.Columns.Count > 1) ?? bySize[0];
        var reports = new ReportSetter(studio);
        Rest? left = null;
        foreach (var plot in plots)
        {
            var rank = bySize.IndexOf(plot);
            var largest = Look.Size * (rank == 0 ? Look.LargestHead : Math.Max(1.7, Look.LargestHead * Chance.Between(0.5, 0.8)));
            if (plot == jumps) left = reports.Set(plot, largest, jumpTo);
            else if (plot == continues) reports.Set(plot, Look.Size * 2.2, null, rest, from: 1);
            else Content(plot, largest, reports, page);
        }

        return left;
    }

    private void Content(Plot plot, double largest, ReportSetter reports, int page)
    {
        var (ems, lines) = (plot.Area.Width / Look.Size, plot.Area.Height / Look.Leading);
        var content = plot.Holes.Count > 0 ? Looks.Content.Report : Chance.Weighted(Look.Contents);
        switch (content)
        {
            case Looks.Content.Briefs when lines > 18 && ems < 48:
                new BriefsSetter(studio).Set(plot);
                break;
            case Looks.Content.Verse when ems < 50 && lines is > 12 and < 60:
                new VerseSetter(studio).Set(plot);
                break;
            case Looks.Content.UprightReport when lines > 13 && ems > 22 && lines * ems < 4200:
                new UprightSetter(studio).Set(plot);
                break;
            case Looks.Content.Pictures when lines > 26 && ems > 36:
                new EssaySetter(studio).Set(plot, largest);
                break;
            case Looks.Content.Picture when lines < 40:
                var pictures = new PictureSetter(studio);
                pictures.Set(plot.Area, pictures.Caption(studio.Stories.Next(Chance, 300).Blocks), null);
                break;
            case Looks.Content.Index when ems < 34 && page == 1:
                new ListSetter(studio).Index(plot);
                break;
            case Looks.Content.Table when ems < 60 && lines is > 8 and < 40:
                new ListSetter(studio).Table(plot);
                break;
            default:
                reports.Set(plot, largest);
                break;
        }
    }

    private IReadOnlyList<Box> Grid(Box area)
    {
        if (!Look.IsUneven) return Columns.Equal(area, Look.Columns, Look.Gutter);
        var weights = Enumerable.Range(0, Look.Columns).Select(_ => Chance.Between(0.75, 1.3)).ToList();
        var unit = (area.Width - (Look.Gutter * (Look.Columns - 1))) / weights.Sum();
        var columns = new List<Box>();
        var left = area.Left;
        foreach (var weight in weights)
        {
            columns.Add(area with { Left = left, Right = left + (unit * weight) });
            left += (unit * weight) + Look.Gutter;
        }

        return columns;
    }

    /// <summary>Sets a strip of advertisements at the foot; where it begins.</summary>
    private double Advertisements(Box area, IReadOnlyList<Box> columns)
    {
        var count = Math.Min(Look.Advertisements, columns.Count);
        if (count == 0) return area.Bottom;
        var setter = new AdvertisementSetter(studio);
        var rows = count > 3 ? 2 : 1;
        var height = area.Height * Look.AdvertisementShare;
        var top = area.Bottom - height;
        for (var row = 0; row < rows; row++)
        {
            var inRow = rows == 1 ? count : row == 0 ? count / 2 : count - (count / 2);
            var band = Box.At(area.Left, top + (row * ((height / rows) + 3)), area.Width, (height / rows) - 3);
            var cuts = Chance.Shuffled(Enumerable.Range(1, columns.Count - 1)).Take(inRow - 1).Order().Append(columns.Count).ToList();
            var first = 0;
            foreach (var cut in cuts)
            {
                setter.Set(band with { Left = columns[first].Left, Right = columns[cut - 1].Right });
                first = cut;
            }
        }

        return top - Look.Gap;
    }
}
