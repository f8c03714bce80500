using Huozi.Specimens.Copy;

namespace Huozi.Specimens.Setting;

/// <summary>An invented paper's issue.</summary>
internal sealed record Paper(string Name, DateOnly Date, string Lunar, int Number, string Organiser, string Town)
{
    private static readonly string[] Months = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"];

    /// <summary>The day as it is printed.</summary>
    public string Day => $"{Date.Year}年{Date.Month}月{Date.Day}日";

    /// <summary>The day of the week.</summary>
    public string Weekday => "星期" + "日一二三四五六"[(int)Date.DayOfWeek];

    /// <summary>Invents one. Its lunar day is invented too.</summary>
    public static Paper Invent(Chance chance)
    {
        var town = chance.Of(Vocabulary.Towns);
        var day = chance.Between(1, 29);
        var lunar = $"农历{chance.Of(Months)}月" + (day <= 10 ? "初" + "一二三四五六七八九十"[day - 1] : day < 20 ? "十" + "一二三四五六七八九"[day - 11] : day == 20 ? "二十" : "廿" + "一二三四五六七八九"[day - 21]);
        return new(town + chance.Of(Vocabulary.PaperKinds), new DateOnly(2026, 1, 1).AddDays(chance.Between(0, 364)), lunar, chance.Between(100, 9999), $"中共{town}{chance.Of("市", "县", "区")}委", town);
    }
}
