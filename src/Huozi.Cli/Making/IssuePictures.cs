using Huozi.Cli.Reading;
using Huozi.Formats.IssueFolder;
using Huozi.Model.Pictures;
using Huozi.Model.Recovered;
using Huozi.Model;
using Huozi.Reading.Assembling;

namespace Huozi.Cli.Making;

/// <summary>Takes the pictures of an issue's articles out of the files that its pages were read from.</summary>
internal sealed class IssuePictures
{
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>The pictures by the names that the issue gives them.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files;

    /// <summary>Gives the articles of an issue their pictures. A photo that belongs to an article becomes a picture of it, and the photo's text its caption.</summary>
    /// <param name="assembled">The issue.</param>
    /// <param name="joinsJumps">Whether an article that goes on on another page is to stand whole on its first.</param>
    public Issue Take(AssembledIssue assembled, bool joinsJumps = false)
    {
        var pages = assembled.Issue.Pages.ToArray();
        foreach (var file in pages.Index().GroupBy(page => assembled.Sources[page.Index].File, StringComparer.Ordinal))
        {
            if (file.All(page => assembled.Sources[page.Index].Page.Articles.All(article => article.Pictures.Count == 0))) continue;
            using var source = PageSources.Open(file.Key, SourceKinds.Of(file.Key));
            foreach (var (i, page) in file) pages[i] = Take(page, assembled.Sources[i].Page, source);
        }
        var whole = assembled with { Issue = assembled.Issue with { Pages = pages.ToSequence() } };
        return Named(joinsJumps ? JumpJoiner.Join(whole) : whole.Issue);
    }

    /// <summary>The issue, its pictures named after the articles they stand in.</summary>
    private Issue Named(Issue issue) => issue with
    {
        Pages = issue.Pages.Select(page => page with
        {
            Articles = page.Articles.Select(article => article with
            {
                Pictures = article.Pictures.Select((picture, i) => Named(picture, $"{IssueFolderNames.PageFolder(page.Number)}/{article.Number}-{i + 1}")).ToSequence(),
            }).ToSequence(),
        }).ToSequence(),
    };

    private Picture Named(Picture picture, string name)
    {
        files.Remove(picture.File, out var bytes);
        name += Path.GetExtension(picture.File);
        files.Add(name, bytes!);
        return picture with { File = name };
    }

    private Page Take(Page page, ReadPage read, IPageSource source)
    {
        var articles = page.Articles.ToDictionary(article => article.Number);
        foreach (var found in read.Articles.Where(found => found.Pictures.Count > 0))
        {
            var number = found.Article.Number;
            var host = found.PartOf is { } other && found.Article is { Kind: ArticleKind.Photo, Headline: [] } && articles.ContainsKey(other) ? other : number;
            var pictures = found.Pictures.Select(picture => Take(page.Number, picture, read.Place, source)).OfType<Picture>().ToList();
            // Without its picture a caption stays an article by itself: no text is lost.
            if (pictures.Count == 0) continue;
            if (host != number)
            {
                articles.Remove(number);
                pictures[^1] = pictures[^1] with { Caption = string.Concat(found.Article.Paragraphs) is { Length: > 0 } text ? text : pictures[^1].Caption, Credit = found.Article.Byline ?? pictures[^1].Credit };
            }
            articles[host] = articles[host] with { Pictures = [.. articles[host].Pictures, .. pictures] };
        }
        return page with { Articles = page.Articles.Where(article => articles.ContainsKey(article.Number)).Select(article => articles[article.Number]).ToSequence() };
    }

    private Picture? Take(int page, ReadPicture picture, int place, IPageSource source)
    {
        if (source.Picture(place, picture.Number) is not { } file) return null;
        using var stream = new MemoryStream(file.Bytes);
        if (PictureHeader.Read(stream) is not { } size) return null;
        // For now: no name of a folder begins so.
        var name = $":{page}-{picture.Number}{file.Extension}";
        files[name] = file.Bytes;
        return new() { File = name, PixelWidth = size.Width, PixelHeight = size.Height, Caption = picture.Caption, Credit = picture.Credit, Alt = picture.Alt };
    }
}
