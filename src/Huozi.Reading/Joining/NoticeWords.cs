using System.Text.RegularExpressions;
using Huozi.Model;

namespace Huozi.Reading.Joining;

/// <summary>Tells a notice (公告, 声明, 启事) from a report by how its headline ends and that nobody signs it.</summary>
internal static partial class NoticeWords
{
    private const int LongestHeadline = 24;

    public static bool Are(Article article) => article.Byline is null && article.HeadlineText.Length <= LongestHeadline && Ending().IsMatch(article.HeadlineText);

    [GeneratedRegex("(公告|声明|启事|通告|公示|讣告|通知|拍卖|招标|招租|转让|注销|遗失|停电|停水)[）)]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Ending();
}
