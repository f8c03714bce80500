namespace Huozi.Quality.Tests.Measuring;

public sealed class PrintedColumnsTests
{
    [Fact]
    public void Read_IndentedLines_StartParagraphs()
    {
        var read = Specimens.Read(new("甲乙丙丁", Indent: 2), new("戊己庚辛壬癸"), new("子丑"), new("寅卯", Indent: 2));
        Assert.Equal(["甲乙丙丁戊己庚辛壬癸子丑", "寅卯"], read.Select(paragraph => paragraph.Text));
        Assert.Equal([3, 1], read.Select(paragraph => paragraph.Lines.Count));
    }

    [Fact]
    public void Read_TwoColumns_FollowsTheFirstToItsFoot()
    {
        var read = Specimens.ReadColumns([new("甲乙丙丁", Indent: 2), new("戊己庚辛壬癸"), new("子丑寅卯辰巳")], [new("午未申酉戌亥"), new("天地", Indent: 0), new("玄黄", Indent: 2)]);
        Assert.Equal(["甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地", "玄黄"], read.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Read_TypeOfAnotherSize_IsLeftOut()
    {
        var read = Specimens.Read(new("大标题", Size: 16), new("甲乙丙丁", Indent: 2), new("戊己庚辛壬癸"), new("子丑寅卯辰巳"));
        Assert.Equal("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳", Assert.Single(read).Text);
    }

    [Fact]
    public void Read_OpeningMarkWithoutItsBlank_IsNotTakenForAnIndent()
    {
        var read = Specimens.Read(new("甲乙丙丁", Indent: 2), new("戊己庚辛壬癸"), new("“子丑寅卯", Indent: -0.5), new("午未申酉戌亥"), new("“辰巳", Indent: 1.5));
        Assert.Equal(2, read.Count);
    }
}
