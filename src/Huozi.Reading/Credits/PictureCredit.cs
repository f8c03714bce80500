using System.Text.RegularExpressions;

namespace Huozi.Reading.Credits;

/// <summary>Who took a picture (摄影), at the end of its caption or on a line by itself.</summary>
internal static partial class PictureCredit
{
    // No credit is longer; only so much of a caption's end is looked at.
    private const int Longest = 40;

    /// <summary>Parts a caption from the credit at its end; null where there is none.</summary>
    /// <remarks>The credit is as printed, without parentheses. A line that is nothing else has an empty caption.</remarks>
    public static (string Caption, string Credit)? AtEnd(string text)
    {
        var match = Credit().Match(text, Math.Max(0, text.Length - Longest));
        if (!match.Success) return null;
        var credit = match.Groups["credit"].Value.Trim();
        return credit.Length == 0 ? null : (text[..match.Index].TrimEnd(), credit);
    }

    private const string People = "[\u4e00-\u9fff·]{2,12}([ \u3000、/][\u4e00-\u9fff·]{2,12}){0,4}";

    private const string Taken = "(摄影报道|摄影|供图|图片|摄|/图|/摄|[ \u3000]图)";

    // In parentheses, after a sentence's end, after a blank, or the whole line.
    [GeneratedRegex("([（(](?<credit>" + People + "[ \u3000]?" + Taken + "|(摄影|图)[：:/][ \u3000]?" + People + ")[)）]"
        + "|(?<=^|[。！？”…][ \u3000]{0,3}|[ \u3000])(?<credit>" + People + "[ \u3000]?" + Taken + "|(摄影|图)[：:/][ \u3000]?" + People + "))[。]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Credit();
}
