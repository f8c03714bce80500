namespace Huozi.Model.Calendar;

/// <summary>How a newspaper writes a day.</summary>
public static class ChineseDate
{
    private const string Weekdays = "日一二三四五六";

    /// <summary>The weekday, such as 星期一.</summary>
    public static string Weekday(DateOnly date) => $"星期{Weekdays[(int)date.DayOfWeek]}";

    /// <summary>The day in digits, such as 2026年3月9日 (GB/T 15835).</summary>
    public static string Format(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";
}
