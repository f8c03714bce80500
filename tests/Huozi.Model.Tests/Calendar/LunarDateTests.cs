using CsCheck;
using Huozi.Model.Calendar;

namespace Huozi.Model.Tests.Calendar;

public class LunarDateTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[LunarDate.First.DayNumber, LunarDate.Last.DayNumber - 1].Select(DateOnly.FromDayNumber);

    // The almanacs' new-year days (春节).
    [Theory]
    [InlineData("1901-02-19"), InlineData("1912-02-18"), InlineData("1949-01-29"), InlineData("1966-01-21"), InlineData("1970-02-06")]
    [InlineData("1980-02-16"), InlineData("1985-02-20"), InlineData("1990-01-27"), InlineData("1997-02-07"), InlineData("2000-02-05")]
    [InlineData("2001-01-24"), InlineData("2002-02-12"), InlineData("2003-02-01"), InlineData("2004-01-22"), InlineData("2005-02-09")]
    [InlineData("2006-01-29"), InlineData("2007-02-18"), InlineData("2008-02-07"), InlineData("2009-01-26"), InlineData("2010-02-14")]
    [InlineData("2011-02-03"), InlineData("2012-01-23"), InlineData("2013-02-10"), InlineData("2014-01-31"), InlineData("2015-02-19")]
    [InlineData("2016-02-08"), InlineData("2017-01-28"), InlineData("2018-02-16"), InlineData("2019-02-05"), InlineData("2020-01-25")]
    [InlineData("2021-02-12"), InlineData("2022-02-01"), InlineData("2023-01-22"), InlineData("2024-02-10"), InlineData("2025-01-29")]
    [InlineData("2026-02-17"), InlineData("2027-02-06"), InlineData("2028-01-26"), InlineData("2029-02-13"), InlineData("2030-02-03")]
    [InlineData("2031-01-23"), InlineData("2032-02-11"), InlineData("2033-01-31"), InlineData("2034-02-19"), InlineData("2035-02-08")]
    [InlineData("2050-01-23")]
    public void Of_NewYearsDay_IsTheFirstOfTheFirstMonth(string day)
    {
        var date = DateOnly.Parse(day);
        Assert.Equal(new LunarDate(date.Year, 1, false, 1), LunarDate.Of(date));
        if (date > LunarDate.First) Assert.Equal((date.Year - 1, 12), (LunarDate.Of(date.AddDays(-1)).Year, LunarDate.Of(date.AddDays(-1)).Month));
    }

    [Theory]
    [InlineData("2017-07-23", "2017-08-21", 2017, 6)]
    [InlineData("2020-05-23", "2020-06-20", 2020, 4)]
    [InlineData("2023-03-22", "2023-04-19", 2023, 2)]
    [InlineData("2025-07-25", "2025-08-22", 2025, 6)]
    [InlineData("2028-06-23", "2028-07-21", 2028, 5)]
    [InlineData("2033-12-22", "2034-01-19", 2033, 11)]
    public void Of_LeapMonth_IsNamedAfterTheMonthBefore(string first, string last, int year, int month)
    {
        var (begin, end) = (DateOnly.Parse(first), DateOnly.Parse(last));
        Assert.Equal(new LunarDate(year, month, true, 1), LunarDate.Of(begin));
        Assert.Equal(new LunarDate(year, month, true, end.DayNumber - begin.DayNumber + 1), LunarDate.Of(end));
        // The months on both sides are common ones: the leap is one month and no more.
        Assert.Equal((month, false), (LunarDate.Of(begin.AddDays(-1)).Month, LunarDate.Of(begin.AddDays(-1)).IsLeapMonth));
        Assert.Equal(new LunarDate(year, month + 1, false, 1), LunarDate.Of(end.AddDays(1)));
    }

    [Theory]
    [InlineData("2026-03-09", "正月廿一")]
    [InlineData("2024-02-09", "腊月三十")] // 除夕
    [InlineData("2026-02-16", "腊月廿九")] // 除夕 of a short month
    [InlineData("2025-05-31", "五月初五")] // 端午
    [InlineData("2025-10-06", "八月十五")] // 中秋
    [InlineData("2024-09-17", "八月十五")]
    [InlineData("2025-07-25", "闰六月初一")]
    [InlineData("2033-12-22", "闰冬月初一")]
    [InlineData("2026-02-26", "正月初十")]
    [InlineData("2026-03-08", "正月二十")]
    [InlineData("2025-12-20", "冬月初一")]
    public void ToString_KnownDays_IsWhatPapersPrint(string day, string text) => Assert.Equal(text, LunarDate.Of(DateOnly.Parse(day)).ToString());

    [Theory]
    [InlineData("1911-10-10", "辛亥")]
    [InlineData("1984-02-02", "甲子")]
    [InlineData("2024-02-10", "甲辰")]
    [InlineData("2026-02-16", "乙巳")] // the eve of the new year
    [InlineData("2026-02-17", "丙午")]
    public void YearName_KnownYears_IsTheCyclesName(string day, string name) => Assert.Equal(name, LunarDate.Of(DateOnly.Parse(day)).YearName);

    [Fact]
    public void Of_NextDay_IsTheNextDayOfTheMonthOrTheFirstOfAnother() => Days.Sample(day =>
    {
        var (today, tomorrow) = (LunarDate.Of(day), LunarDate.Of(day.AddDays(1)));
        var sameMonth = (tomorrow.Year, tomorrow.Month, tomorrow.IsLeapMonth) == (today.Year, today.Month, today.IsLeapMonth);
        return sameMonth ? tomorrow.Day == today.Day + 1 : tomorrow.Day == 1 && today.Day is 29 or 30;
    });

    [Fact]
    public void Of_EveryDay_HasAName()
    {
        for (var day = LunarDate.First; day < LunarDate.Last; day = day.AddDays(1))
            Assert.Matches("^闰?[正二三四五六七八九十冬腊]月(初[一二三四五六七八九十]|十[一二三四五六七八九]|二十|廿[一二三四五六七八九]|三十)$", LunarDate.Of(day).ToString());
    }

    [Fact]
    public void Of_OutsideTheRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LunarDate.Of(LunarDate.First.AddDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LunarDate.Of(LunarDate.Last.AddDays(1)));
    }
}
