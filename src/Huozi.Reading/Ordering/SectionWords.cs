using System.Text.RegularExpressions;

namespace Huozi.Reading.Ordering;

/// <summary>Tells the name of a section of short reports (要闻速览, 各地简讯) by its last word: no report is called so.</summary>
internal static partial class SectionWords
{
    /// <summary>Whether a text is such a name.</summary>
    public static bool Are(string text) => Name().IsMatch(text);

    [GeneratedRegex("^[\u4e00-\u9fff·]{0,4}(简讯|快讯|短讯|讯息|速览|速递|快递|动态|要闻|短波|新闻|集锦|播报|简报|扫描|传真|点击|短新闻|一句话)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
