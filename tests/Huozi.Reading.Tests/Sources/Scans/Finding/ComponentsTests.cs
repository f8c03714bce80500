using CsCheck;
using Huozi.Reading.Sources.Scans;
using Huozi.Reading.Sources.Scans.Finding;

namespace Huozi.Reading.Tests.Sources.Scans.Finding;

public sealed class ComponentsTests
{
    [Fact]
    public void Find_DotsThatTouchAtCorners_AreConnected() =>
        Assert.Equal([new(new(0, 0, 3, 3), 3)], Components.Find(Drawing.Ink("#..", ".#.", "..#")));

    [Fact]
    public void Find_WhiteBetween_Parts() =>
        Assert.Equal([new(new(0, 0, 1, 2), 2), new(new(2, 0, 3, 1), 1)], Components.Find(Drawing.Ink("#.#", "#..")));

    [Fact]
    public void Find_ArmsThatMeetBelow_AreOne() =>
        Assert.Equal([new(new(0, 0, 5, 2), 8)], Components.Find(Drawing.Ink("#.#.#", "#####")));

    [Fact]
    public void Find_AnyInk_IsWhatFloodingGives() => Gen.Select(Gen.Int[1, 14], Gen.Int[1, 14], Gen.Int[1, 9]).SelectMany((width, height, often) =>
        Gen.Int[0, 9].Select(value => value < often).Array[width * height].Select(dots => (width, height, dots))).Sample((width, height, dots) =>
    {
        var mask = new Mask(width, height);
        for (var y = 0; y < height; y++) dots.AsSpan(y * width, width).CopyTo(mask.Row(y));
        Assert.Equal(Flooded(dots, width, height).Order(Comparer<Component>.Create(Compare)), Components.Find(mask).Order(Comparer<Component>.Create(Compare)));
    });

    private static int Compare(Component one, Component other) => string.CompareOrdinal(one.ToString(), other.ToString());

    private static IEnumerable<Component> Flooded(bool[] dots, int width, int height)
    {
        var left = Enumerable.Range(0, dots.Length).Where(i => dots[i]).ToHashSet();
        while (left.Count > 0)
        {
            var piece = new HashSet<int>();
            var waiting = new Stack<int>([left.First()]);
            while (waiting.TryPop(out var at))
            {
                if (!left.Remove(at)) continue;
                piece.Add(at);
                var (x, y) = (at % width, at / width);
                for (var nextY = Math.Max(0, y - 1); nextY <= Math.Min(height - 1, y + 1); nextY++)
                {
                    for (var nextX = Math.Max(0, x - 1); nextX <= Math.Min(width - 1, x + 1); nextX++) waiting.Push(nextY * width + nextX);
                }
            }

            yield return new(new(piece.Min(i => i % width), piece.Min(i => i / width), piece.Max(i => i % width) + 1, piece.Max(i => i / width) + 1), piece.Count);
        }
    }
}
