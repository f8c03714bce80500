using System.Text.RegularExpressions;
using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Ordering;

/// <summary>Finds the captions of a page's pictures: text under or upon a picture, within its sides, that does not look like body text or says what it is.</summary>
internal static partial class CaptionFinder
{
    // A caption begins within so many em of its picture, and stands out of its sides by no more.
    private const double Near = 1.8;
    private const double Out = 1.6;
    private const int MostLines = 8;
    private const double WidestBeside = 16;

    // What is smaller than this in both directions is an ornament.
    private const double Ornament = 4;

    public static IReadOnlyList<PictureGroup> Find(IReadOnlyList<TextBlock> blocks, PrintedPage page, BodyType body)
    {
        var taken = new HashSet<TextBlock>();
        var groups = new List<PictureGroup>();
        foreach (var picture in page.Pictures.OrderBy(picture => picture.Area.Top))
        {
            if (picture.Area.Width < Ornament * body.Size || picture.Area.Height < Ornament * body.Size) continue;
            if (picture.Area.Width > 0.95 * page.Width && picture.Area.Height > 0.95 * page.Height) continue;
            var caption = blocks.Where(block => !taken.Contains(block) && IsUpon(picture.Area, block.Area)).ToList();
            var foot = picture.Area.Bottom;
            while (blocks.Where(block => !taken.Contains(block) && !caption.Contains(block) && IsUnder(picture.Area, foot, block) && IsCaption(block, body, caption)).OrderBy(block => block.Area.Top).ThenBy(block => block.Area.Left).FirstOrDefault() is { } next)
            {
                caption.Add(next);
                foot = Math.Max(foot, next.Area.Bottom);
            }

            if (caption.Count == 0) caption = Beside(picture.Area, blocks, taken, body);
            taken.UnionWith(caption);
            groups.Add(new(picture, caption));
        }

        return groups;
    }

    /// <summary>A caption at a picture's side: at its head or foot, narrow, and not like body text.</summary>
    private static List<TextBlock> Beside(Area picture, IReadOnlyList<TextBlock> blocks, HashSet<TextBlock> taken, BodyType body)
    {
        var beside = blocks.Where(block => !taken.Contains(block) && !block.IsDown && block.Lines.Count <= MostLines && block.Area.CentreY > picture.Top && block.Area.Bottom < picture.Bottom + (0.5 * block.Size)
            && Math.Max(block.Area.Left - picture.Right, picture.Left - block.Area.Right) is var gap && gap > 0 && gap < Near * block.Size && block.Area.Width < WidestBeside * block.Size).ToList();
        var isOther = beside.TrueForAll(block => block.Size < 0.97 * body.Size || block.Face != body.Face);
        return beside.Count > 0 && isOther && beside.TrueForAll(block => block.Size < 1.25 * body.Size) && beside.Exists(block => SaysSo().IsMatch(block.Text)) ? [.. beside.OrderBy(block => block.Area.Top)] : [];
    }

    private static bool IsUpon(Area picture, Area block) => picture.Inset(-1).Contains(block);

    private static bool IsUnder(Area picture, double foot, TextBlock block) =>
        !block.IsDown && block.Area.Top > picture.Bottom - (0.3 * block.Size) && block.Area.Top < foot + (Near * block.Size)
        && block.Area.Left > picture.Left - (Out * block.Size) && block.Area.Right < picture.Right + (Out * block.Size) && block.Lines.Count <= MostLines;

    private static bool IsCaption(TextBlock block, BodyType body, List<TextBlock> before)
    {
        if (block.Size > 1.25 * body.Size) return false;
        if (SaysSo().IsMatch(block.Text)) return true;
        return before.Count > 0 ? block.Face == before[^1].Face && Math.Abs(block.Size - before[^1].Size) < 0.2 : Math.Abs((block.Size / body.Size) - 1) > 0.04 || block.Face != body.Face;
    }

    [GeneratedRegex(@"^([▲▼↑↓←→△◀▶]|图为|图片|图[①-⑨一二三四五六七八九\d]|[上下左右]图)|(摄|摄影|摄影报道|供图|[/／]图|图[/／]文|资料图片?)[)）]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex SaysSo();
}
