using System.Globalization;
using Huozi.Formats.Yaml;
using Huozi.Model;

namespace Huozi.Formats.IssueFolder;

/// <summary>Reads and writes an article's file: front matter and body.</summary>
internal static class ArticleFile
{
    private const string Fence = "---";

    /// <summary>The number an article file's name starts with; null where it starts with none above 0.</summary>
    public static int? NumberOf(string fileName)
    {
        var digits = string.Concat(fileName.TakeWhile(char.IsAsciiDigit));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }

    /// <summary>The article; null where its front matter cannot be read. What is wrong becomes findings.</summary>
    /// <param name="text">The file's text, with line feeds.</param>
    /// <param name="number">The article's number.</param>
    /// <param name="issueFolder">Where the issue folder lies.</param>
    /// <param name="pageFolder">The page folder's name.</param>
    /// <param name="findings">Where to tell what is wrong.</param>
    public static Article? Read(string text, int number, string issueFolder, string pageFolder, FileFindings findings)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            findings.Add(Problem.FrontMatterMissing, 1);
            return null;
        }
        var close = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (close < 0)
        {
            findings.Add(Problem.FrontMatterOpen, 1);
            return null;
        }
        var map = YamlTree.Parse(string.Join('\n', lines[1..close]), 1, findings);
        var source = string.Join('\n', lines[(close + 1)..]);
        var body = BodyText.Read(source, close + 1, findings);
        if (map is null) return null;
        var article = Read(new Fields(map, Keywords.ArticleKeys, findings), body, number, issueFolder, pageFolder, findings);
        if (article.Kind is ArticleKind.News or ArticleKind.Opinion && string.IsNullOrWhiteSpace(source)) findings.Add(Problem.BodyEmpty);
        return article;
    }

    /// <summary>The text of an article's file.</summary>
    public static string Write(Article article)
    {
        var yaml = new YamlWriter();
        yaml.TextOrTexts("headline", article.Headline);
        yaml.Text("kicker", article.Kicker);
        yaml.Text("deck", article.Deck);
        yaml.Text("byline", article.Byline);
        if (article.BylinePlace != default) yaml.Plain("byline-at", Keywords.Of(Keywords.BylinePlaces, article.BylinePlace));
        yaml.Text("dateline", article.Dateline);
        yaml.Text("column", article.Column);
        if (article.Kind != default) yaml.Plain("kind", Keywords.Of(Keywords.Kinds, article.Kind));
        if (article.Rank != article.Number) yaml.Plain("rank", article.Rank.ToString());
        yaml.Plain("jump", article.JumpTo?.ToString());
        yaml.Plain("continued-from", article.ContinuedFrom?.ToString());
        if (article.Boxed) yaml.Plain("boxed", Keywords.Of(Keywords.Flags, true));
        if (article.Vertical) yaml.Plain("vertical", Keywords.Of(Keywords.Flags, true));
        if (article.HeadStyle != default) yaml.Plain("head", Keywords.Of(Keywords.HeadStyles, article.HeadStyle));
        yaml.Maps("pictures", article.Pictures, WritePicture);
        var body = BodyText.Write(article.Body);
        return $"{Fence}\n{yaml}{Fence}\n{(body.Length > 0 ? "\n" : "")}{body}";
    }

    private static Article Read(Fields fields, Sequence<BodyBlock> body, int number, string issueFolder, string pageFolder, FileFindings findings)
    {
        var article = new Article
        {
            Number = number,
            Headline = fields.TextOrTexts("headline"),
            Kicker = fields.Text("kicker"),
            Deck = fields.Text("deck"),
            Byline = fields.Text("byline"),
            BylinePlace = fields.Word("byline-at", Keywords.BylinePlaces, BylinePlace.End),
            Dateline = fields.Text("dateline"),
            Column = fields.Text("column"),
            Kind = fields.Word("kind", Keywords.Kinds, ArticleKind.News),
            Rank = fields.Number("rank") ?? number,
            JumpTo = fields.Number("jump"),
            ContinuedFrom = fields.Number("continued-from"),
            Boxed = fields.Word("boxed", Keywords.Flags, false),
            Vertical = fields.Word("vertical", Keywords.Flags, false),
            HeadStyle = fields.Word("head", Keywords.HeadStyles, HeadStyle.Plain),
            Pictures = fields.Maps("pictures", Keywords.PictureKeys)
                .Select(item => PictureFile.Read(item, issueFolder, pageFolder, findings)).OfType<Picture>().ToSequence(),
            Body = body,
        };
        findings.Place = $"第{pageFolder.TrimStart('0')}版《{article.HeadlineText}》";
        if (fields.IsEmpty("headline") && article.NeedsHeadline)
            findings.Add(Problem.HeadlineMissing, fields.LineOf("headline"));
        return article;
    }

    private static void WritePicture(YamlWriter yaml, Picture picture)
    {
        yaml.Text("file", Path.GetFileName(picture.File));
        yaml.Text("caption", picture.Caption);
        yaml.Text("credit", picture.Credit);
        yaml.Text("alt", picture.Alt);
    }
}
