using Huozi.Model.Geometry;
using Huozi.Reading.Sources.Printed;
using Huozi.Reading.Sources.Scans.Cleaning;
using Huozi.Reading.Sources.Scans.Finding;
using Huozi.Reading.Sources.Scans.Lines;
using Huozi.Reading.Sources.Scans.Recognising;

namespace Huozi.Reading.Sources.Scans;

/// <summary>Reads the picture of a page: straightens it, finds its rules, boxes, pictures and lines of type, and has the lines read.</summary>
internal static class PageRecogniser
{
    // On the levelled page, paper is 255 and ink 0.
    private const int InkThreshold = 150;

    // Text is so large, in points.
    private const double LeastText = 6;
    private const double MostText = 16;

    private const double LeastType = 4;

    // What a picture's edge reaches beyond what was found of it, in points.
    private const double PictureEdge = 2;

    // Specks are smaller, in points.
    private const double LeastPiece = 0.4;

    // So many lines go to the recogniser at once: enough to make its start cheap, few enough to keep all cores busy.
    private const int LinesAtOnce = 100;

    // Of drawings the recogniser is less sure.
    private const double LeastConfidence = 0.6;

    /// <summary>Reads a page.</summary>
    /// <param name="scan">Its picture.</param>
    /// <param name="density">Dots to the inch.</param>
    /// <param name="cancellation">Stops it.</param>
    public static PrintedPage Read(Raster scan, double density, CancellationToken cancellation)
    {
        var dotsPerPoint = density / 72;
        var page = Straightener.Turn(scan, Skew.Find(scan));
        var (paper, grounds) = GroundFinder.Find(page, dotsPerPoint);
        var levelled = Leveller.Level(page, paper, grounds);
        var mask = Mask.Of(levelled, InkThreshold);
        foreach (var picture in grounds.Where(ground => ground.IsPicture)) mask.Clear(picture.Area.Grown((int)(PictureEdge * dotsPerPoint)));
        var rules = RuleFinder.TakeOut(mask, dotsPerPoint);
        var pieces = Components.Find(mask).Select(component => component.Box).Where(box => box.Longer >= LeastPiece * dotsPerPoint).ToList();
        cancellation.ThrowIfCancellationRequested();
        var em = CharacterSize.OfText(pieces, LeastText * dotsPerPoint, MostText * dotsPerPoint);
        var lines = LineFinder.Find(pieces, rules, em);
        var readings = Recognise(levelled, lines, cancellation).FindAll(reading => IsText(reading, LeastType * dotsPerPoint));
        var sizes = TypeSizes.Find(readings);
        var glyphs = new GlyphMaker(1 / dotsPerPoint);
        // A picture's edge is no rule.
        var (standing, boxes) = Frames.Find(rules.FindAll(rule => !grounds.Any(ground => ground.IsPicture && ground.Area.Grown((int)(PictureEdge * dotsPerPoint)).Contains(rule))), dotsPerPoint);
        return new()
        {
            Number = 1,
            Width = scan.Width / dotsPerPoint,
            Height = scan.Height / dotsPerPoint,
            Glyphs = [.. readings.SelectMany((reading, i) => glyphs.Make(reading, sizes[i], ""))],
            Rules = [.. standing.Select(rule => new PrintedRule(InPoints(rule), 0))],
            Boxes = [.. boxes.Select(box => new PrintedBox(InPoints(box), 0, null)), .. grounds.Where(ground => !ground.IsPicture).Select(ground => new PrintedBox(InPoints(ground.Area), null, ground.Colour))],
            Pictures = [.. grounds.Where(ground => ground.IsPicture).Select((ground, i) => new PrintedPicture(InPoints(ground.Area), i))],
        };

        Area InPoints(Dots dots) => new(dots.Left / dotsPerPoint, dots.Top / dotsPerPoint, dots.Right / dotsPerPoint, dots.Bottom / dotsPerPoint);
    }

    /// <summary>Whether a line is type at all, not a piece of a drawing or of a broken rule.</summary>
    private static bool IsText(LineReading reading, double least) =>
        reading.Confidence >= LeastConfidence && reading.Em >= least && reading.Characters.Any(character => char.IsLetterOrDigit(character.Text[0]));

    private static List<LineReading> Recognise(Raster page, List<TextLine> lines, CancellationToken cancellation)
    {
        var batches = lines.GroupBy(line => line.IsVertical).SelectMany(group => group.Chunk(LinesAtOnce)).ToList();
        var readings = new List<LineReading>[batches.Count];
        Parallel.For(0, batches.Count, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            var images = batches[i].Select(line => LineImage.Cut(page, line, line.Thickness)).ToList();
            var read = Tesseract.Read([.. images.Select(image => image.Raster)], batches[i][0].IsVertical ? Tesseract.Vertical : Tesseract.Level, cancellation);
            readings[i] = [.. batches[i].Select((line, k) => LineReading.Of(line, images[k], read[k]))];
        });
        return [.. readings.SelectMany(batch => batch)];
    }
}
