namespace Huozi.Reading.Furniture;

/// <summary>One thing that furniture (报头, 版眉, 报脚) states.</summary>
internal abstract record FurnitureItem;

/// <summary>A full date; <paramref name="Date"/> is null where there is no such day.</summary>
internal sealed record DateItem(DateOnly? Date, string Stated) : FurnitureItem;

/// <summary>A weekday, as 星期一.</summary>
internal sealed record WeekdayItem(string Weekday, string Stated) : FurnitureItem;

/// <summary>A lunar date, and the year's name where it is given (丙午).</summary>
internal sealed record LunarItem(int Month, bool IsLeapMonth, int Day, string? YearName, string Stated) : FurnitureItem;

/// <summary>An issue number; null where it is not a number above 0. <paramref name="IsTotal"/>: it is called 总.</summary>
internal sealed record IssueNumberItem(int? Number, bool IsTotal, string Stated) : FurnitureItem;

/// <summary>The number of this page.</summary>
internal sealed record PageNumberItem(int Number) : FurnitureItem;

/// <summary>A labelled value of the imprint or the folio, such as 邮发代号：23-45 or 责任编辑 某某.</summary>
internal sealed record LabelledItem(FurnitureLabel Label, string Value) : FurnitureItem;
