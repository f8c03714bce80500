using Huozi.Text;

namespace Huozi.Reading.Sources.Word;

/// <summary>What a picture shows, in the words of who wrote the copy.</summary>
internal static class WordAlt
{
    // What a program writes by itself, beginning with one of these, says where a picture is from and not what is on it.
    private static readonly string[] Made = ["图片 ", "图片包含", "图形用户界面", "描述已自动生成"];

    /// <summary>The description, on one line; null where there is none, or only a file's name or a program's guess.</summary>
    public static string? Find(string? description)
    {
        if (description is null || Ideograph.Count(description) == 0) return null;
        if (Path.HasExtension(description) || description.Contains('\\') || Array.Exists(Made, made => description.Contains(made, StringComparison.Ordinal))) return null;
        var line = new WordLine(startsPage: false);
        line.Append(description);
        var text = line.Content();
        return text.Piece(0, text.Text.Length).Text is { Length: > 0 } words ? words : null;
    }
}
