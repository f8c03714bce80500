using Huozi.Model;
using Huozi.Model.Recovered;
using Huozi.Reading.Credits;

namespace Huozi.Reading.Joining;

/// <summary>Makes an article of its own (图片新闻) of what is printed under a picture.</summary>
internal static class PhotoText
{
    /// <summary>The photo, its caption parted from the name of who took it.</summary>
    /// <param name="caption">The caption as printed.</param>
    /// <param name="picture">The picture's <see cref="ReadPicture.Number"/>.</param>
    public static ReadArticle Of(string caption, int picture)
    {
        var (text, credit) = BylineText.AtEnd(caption) is { } end ? (end.Before, end.Byline) : (caption, (string?)null);
        return new()
        {
            Article = new() { Number = 1, Rank = 1, Kind = ArticleKind.Photo, Headline = [], Byline = credit, Body = [new Paragraph(text)] },
            PrintedByline = credit is null ? null : caption[text.Length..].Trim(),
            Pictures = [new(picture, null, null)],
        };
    }
}
