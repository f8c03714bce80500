using Huozi.Text.Names;

namespace Huozi.Text.Tests.Names;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("王晓", true)]
    [InlineData("刘云睿", true)]
    [InlineData("欧阳子木", true)]
    [InlineData("阿依古丽·买买提", true)]
    [InlineData("云麓新区第二届科技·人", false)]
    [InlineData("才·创新周启动", false)]
    [InlineData("左图", false)]
    [InlineData("如图", false)]
    [InlineData("完", false)]
    [InlineData("王晓说水渠", false)]
    [InlineData("Wang", false)]
    [InlineData("", false)]
    public void Is_Word_IsToldApart(string text, bool expected) => Assert.Equal(expected, PersonName.Is(text));
}
