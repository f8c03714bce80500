using CsCheck;
using Huozi.Model.Calendar;

namespace Huozi.Model.Tests.Calendar;

public class ChineseDateTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, DateOnly.MaxValue.DayNumber - 7].Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("2026-03-09", "星期一")]
    [InlineData("2026-03-15", "星期日")]
    [InlineData("1949-10-01", "星期六")]
    public void Weekday_KnownDays_IsRight(string day, string weekday) => Assert.Equal(weekday, ChineseDate.Weekday(DateOnly.Parse(day)));

    [Fact]
    public void Weekday_SevenDays_AreSevenNamesAndComeAround() => Days.Sample(day =>
        Enumerable.Range(0, 7).Select(day.AddDays).Select(ChineseDate.Weekday).Distinct().Count() == 7
        && ChineseDate.Weekday(day) == ChineseDate.Weekday(day.AddDays(7)));

    [Fact]
    public void Format_HasNoLeadingZeros() => Assert.Equal("2026年3月9日", ChineseDate.Format(new(2026, 3, 9)));

    [Fact]
    public void Format_OfDifferentDays_Differs() => Gen.Select(Days, Days).Sample((a, b) => a == b == (ChineseDate.Format(a) == ChineseDate.Format(b)));
}
