using Huozi.Model;
using Huozi.Reading.Joining;

namespace Huozi.Reading.Tests.Joining;

public sealed class NoticeWordsTests
{
    [Theory]
    [InlineData("苇塘渡口停航公告", null, true)]
    [InlineData("寻物启事", null, true)]
    [InlineData("苇塘渡口停航公告", "陈小舟", false)]
    [InlineData("渡口贴出公告以后", null, false)]
    [InlineData("苇塘镇在渡口和码头两处同时贴出了关于今冬停航检修的公告", null, false)]
    public void Are_ShortHeadlineThatEndsSoAndNobodySigns_IsANotice(string headline, string? byline, bool isNotice) =>
        Assert.Equal(isNotice, NoticeWords.Are(new Article { Number = 1, Rank = 1, Headline = [headline], Byline = byline, Body = [] }));
}
