using System.Globalization;

namespace Huozi.Model.Calendar;

/// <summary>A day of the Chinese lunar calendar (农历), as newspapers print it.</summary>
/// <param name="Year">The lunar year, named by the solar year it begins in.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="IsLeapMonth">Whether it is the leap month after the month of that number (闰月).</param>
/// <param name="Day">The day, 1 to 30.</param>
/// <remarks>Computed for 1901-02-19 to 2101-01-28 (GB/T 33661-2017 by way of the platform's tables).</remarks>
public readonly record struct LunarDate(int Year, int Month, bool IsLeapMonth, int Day)
{
    private const string Tens = "初十廿三";
    private const string Digits = "十一二三四五六七八九";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private static readonly ChineseLunisolarCalendar Calendar = new();
    private static readonly string[] Months = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"];

    /// <summary>The first day that can be computed.</summary>
    public static DateOnly First { get; } = DateOnly.FromDateTime(Calendar.MinSupportedDateTime);

    /// <summary>The last day that can be computed.</summary>
    public static DateOnly Last { get; } = DateOnly.FromDateTime(Calendar.MaxSupportedDateTime);

    /// <summary>The lunar date of a day between <see cref="First"/> and <see cref="Last"/>.</summary>
    public static LunarDate Of(DateOnly date)
    {
        var day = date.ToDateTime(TimeOnly.MinValue);
        var year = Calendar.GetYear(day);
        var month = Calendar.GetMonth(day);
        // The platform counts months through: a leap month's number is one more than the month it follows.
        var leap = Calendar.GetLeapMonth(year);
        var isLeap = leap > 0 && month == leap;
        return new(year, leap > 0 && month >= leap ? month - 1 : month, isLeap, Calendar.GetDayOfMonth(day));
    }

    /// <summary>The year's name in the sixty-year cycle, such as 丙午.</summary>
    public string YearName => $"{Stems[(Year - 4) % 10]}{Branches[(Year - 4) % 12]}";

    /// <summary>The month's name, such as 正月, 闰六月 or 腊月.</summary>
    public string MonthName => $"{(IsLeapMonth ? "闰" : "")}{Months[Month - 1]}月";

    /// <summary>The day's name, such as 初一, 十五, 廿一 or 三十.</summary>
    public string DayName => Day switch
    {
        10 => "初十",
        20 => "二十",
        30 => "三十",
        _ => $"{Tens[Day / 10]}{Digits[Day % 10]}",
    };

    /// <summary>Month and day as the date line prints them, such as 正月廿一.</summary>
    public override string ToString() => MonthName + DayName;
}
