using System.Text;
using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Typesetting.MakeUp;

namespace Huozi.Typesetting;

/// <summary>What can be wrong with copy that is to be set.</summary>
internal static class TypesettingProblem
{
    /// <summary>More copy than the page holds: these articles must go before the rest fits.</summary>
    public static Diagnostic TooMuchCopy(Page page, List<ArticleCopy> dropped, int articles)
    {
        var characters = dropped.Sum(copy => copy.Length);
        var names = string.Join('、', dropped.Select(copy => $"《{copy.Article.HeadlineText}》"));
        var problem = articles == 1
            ? new Bilingual($"第{page.Number}版的稿件排不下：{names}{characters}字，一个版容不了", $"Page {page.Number} holds too much copy: {names} has {characters} characters, more than a page takes")
            : new Bilingual(
                $"第{page.Number}版的稿件排不下：去掉{dropped.Count}篇共{characters}字（{names}）才行",
                $"Page {page.Number} holds too much copy: it fits without {dropped.Count} article(s) of {characters} characters ({names})");
        return Diagnostic.Error(
            "too-much-copy",
            problem,
            new("删减稿件、撤下图片，或把稿件移到别的版", "Cut copy, drop pictures, or move articles to another page")) with { Place = $"第{page.Number}版" };
    }

    /// <summary>So little copy that the page has holes.</summary>
    public static Diagnostic ShortCopy(Page page, List<ArticleCopy> copies)
    {
        var used = copies.Sum(copy => copy.Length);
        return Diagnostic.Warning(
            "short-copy",
            new($"第{page.Number}版稿件不足（{copies.Count}篇，{used}字），版面留有空白", $"Page {page.Number} has too little copy ({copies.Count} articles, {used} characters): white is left"),
            new("增加稿件或图片，或改用小版面（--style tabloid）", "Add copy or pictures, or use a smaller page (--style tabloid)")) with { Place = $"第{page.Number}版" };
    }

    /// <summary>A character that no face at hand has.</summary>
    public static Diagnostic MissingCharacter(Rune character) => Diagnostic.Warning(
        "missing-character",
        new($"没有一种字体有“{character}”（U+{character.Value:X4}），版面上会是空框", $"No face has '{character}' (U+{character.Value:X4}): a box stands in its place"),
        new("改用别的字，或在系统里安装有此字的字体", "Use another character, or install a font that has it"));

    /// <summary>A character taken from a face of the system.</summary>
    public static Diagnostic SubstitutedCharacter(Rune character, string face) => Diagnostic.Warning(
        "substituted-character",
        new($"内置字体没有“{character}”（U+{character.Value:X4}），用了系统字体 {face}", $"The embedded faces lack '{character}' (U+{character.Value:X4}); taken from {face}"),
        new("换一台机器排版可能得到不同的字形；可改用常用字", "Another machine may give another shape; use a common character where you can"));
}
