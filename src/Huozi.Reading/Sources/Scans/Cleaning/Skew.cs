namespace Huozi.Reading.Sources.Scans.Cleaning;

/// <summary>How far a scanned page is turned from upright, found where its lines and rules fall together.</summary>
internal static class Skew
{
    /// <summary>The most that is looked for, in degrees either way.</summary>
    public const double Most = 6;

    // Less is within what lines and rules bear, and turning the page would blur it.
    private const double Least = 0.04;

    private const double CoarseStep = 0.2;
    private const double FinestStep = 0.02;
    private const int MostPoints = 200_000;

    /// <summary>The angle in degrees, clockwise above 0; 0 for a page that is upright or shows nothing to tell by.</summary>
    public static double Find(Raster page)
    {
        var points = InkOf(page);
        if (points.Count == 0) return 0;
        var reach = (int)Math.Ceiling(Math.Sqrt((double)page.Width * page.Width + (double)page.Height * page.Height));
        var bins = new int[2 * reach / BinWidth(page) + 2];
        var best = Search(points, page, bins, 0, Most, CoarseStep);
        for (var step = CoarseStep / 4; step >= FinestStep; step /= 2) best = Search(points, page, bins, best, 3 * step, step);
        return Math.Abs(best) < Least ? 0 : best;
    }

    private static double Search(List<(int X, int Y)> points, Raster page, int[] bins, double around, double reach, double step)
    {
        var (best, bestScore) = (around, -1.0);
        for (var angle = around - reach; angle <= around + reach + step / 2; angle += step)
        {
            var score = Score(points, bins, angle, BinWidth(page));
            // Of angles that serve alike, the least.
            if (score > bestScore * 1.0001 || (score > bestScore * 0.9999 && Math.Abs(angle) < Math.Abs(best))) (best, bestScore) = (angle, score);
        }

        return best;
    }

    /// <summary>How sharply the ink falls into rows and columns when the page is turned back by so much.</summary>
    private static double Score(List<(int X, int Y)> points, int[] bins, double angle, int binWidth)
    {
        var (sine, cosine) = Math.SinCos(angle * Math.PI / 180);
        return Sharpness(points, bins, -sine, cosine, binWidth) + Sharpness(points, bins, cosine, sine, binWidth);
    }

    private static double Sharpness(List<(int X, int Y)> points, int[] bins, double alongX, double alongY, int binWidth)
    {
        Array.Clear(bins);
        var middle = bins.Length / 2;
        foreach (var (x, y) in points) bins[middle + (int)Math.Floor((x * alongX + y * alongY) / binWidth)]++;
        var sum = 0.0;
        for (var i = 1; i < bins.Length; i++)
        {
            double step = bins[i] - bins[i - 1];
            sum += step * step;
        }

        return sum;
    }

    /// <summary>Some of the dark dots, evenly over the page, from its middle.</summary>
    private static List<(int X, int Y)> InkOf(Raster page)
    {
        var threshold = Otsu.Find(page.Light);
        var stride = Math.Max(1, (int)Math.Sqrt((double)page.Width * page.Height * 0.15 / MostPoints));
        var points = new List<(int X, int Y)>();
        // Ink edges tell lines from gaps; the insides of pictures tell nothing, and would drown them.
        for (var y = stride; y < page.Height; y += stride)
        {
            var row = page.Row(y);
            var above = page.Row(y - 1);
            for (var x = stride; x < page.Width; x += stride)
            {
                if (row[x] < threshold && (above[x] >= threshold || row[x - 1] >= threshold || page.Light[Math.Max(0, y - stride) * page.Width + x] >= threshold))
                    points.Add((x - page.Width / 2, y - page.Height / 2));
            }
        }

        return points;
    }

    private static int BinWidth(Raster page) => Math.Max(1, page.Height / 3000);
}
