using CsCheck;
using Huozi.Model.Geometry;

namespace Huozi.Model.Tests.Geometry;

public class RectTests
{
    private static readonly Gen<Length> Places = Gen.Int[-500, 500].Select(millipoints => new Length(millipoints));
    private static readonly Gen<Length> Sides = Gen.Int[1, 500].Select(millipoints => new Length(millipoints));
    private static readonly Gen<Rect> Rects = Gen.Select(Places, Places, Sides, Sides, (left, top, width, height) => new Rect(left, top, width, height));

    [Fact]
    public void FromEdges_OfEdges_IsTheSame() => Rects.Sample(r => Rect.FromEdges(r.Left, r.Top, r.Right, r.Bottom) == r);

    [Fact]
    public void Union_HoldsBothAndNothingMore() => Gen.Select(Rects, Rects).Sample((a, b) =>
    {
        var both = a.Union(b);
        return both.Contains(a) && both.Contains(b) && both == b.Union(a)
            && (both.Left == a.Left || both.Left == b.Left) && (both.Top == a.Top || both.Top == b.Top)
            && (both.Right == a.Right || both.Right == b.Right) && (both.Bottom == a.Bottom || both.Bottom == b.Bottom);
    });

    [Fact]
    public void Union_WithContained_ChangesNothing() => Gen.Select(Rects, Rects).Sample((a, b) => a.Contains(b) == (a.Union(b) == a));

    [Fact]
    public void Inset_ThenOutset_ChangesNothing() => Gen.Select(Rects, Places).Sample((r, by) => r.Inset(by).Inset(-by) == r);

    [Fact]
    public void Inset_MovesEveryEdge() => Gen.Select(Rects, Sides).Sample((r, by) =>
        r.Inset(-by).Contains(r) && r.Inset(by).Left - r.Left == by && r.Right - r.Inset(by).Right == by && r.Bottom - r.Inset(by).Bottom == by);

    [Fact]
    public void Overlaps_MeansThatSomePointLiesInBoth() => Gen.Select(Rects, Rects).Sample((a, b) =>
    {
        var shared = Rect.FromEdges(Length.Max(a.Left, b.Left), Length.Max(a.Top, b.Top), Length.Min(a.Right, b.Right), Length.Min(a.Bottom, b.Bottom));
        return a.Overlaps(b) == (shared.Width > Length.Zero && shared.Height > Length.Zero) && a.Overlaps(b) == b.Overlaps(a);
    });

    [Fact]
    public void Overlaps_TouchingEdges_DoNotCount()
    {
        var left = new Rect(new(0), new(0), new(10), new(10));
        Assert.False(left.Overlaps(left with { Left = new(10) }));
        Assert.False(left.Overlaps(left with { Top = new(10) }));
        Assert.True(left.Overlaps(left with { Left = new(9) }));
    }

    [Fact]
    public void Contains_CountsEdgesIn()
    {
        var outer = new Rect(new(0), new(0), new(10), new(10));
        Assert.True(outer.Contains(outer));
        Assert.False(outer.Contains(outer with { Width = new(11) }));
        Assert.False(outer.Contains(outer with { Top = new(-1) }));
    }
}
