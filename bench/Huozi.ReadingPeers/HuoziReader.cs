using Huozi.Reading;
using Huozi.Reading.Sources.Pdf;
using Huozi.ReadingScore.Scoring;

namespace Huozi.ReadingPeers;

/// <summary>Huozi itself.</summary>
internal sealed class HuoziReader : IReader
{
    /// <inheritdoc/>
    public string Name => "Huozi";

    /// <inheritdoc/>
    public IReadOnlyList<ScoredPage> Read(byte[] file)
    {
        // Opening puts claims right in the bytes it is given.
        using var document = PdfFile.Open([.. file], "");
        return [.. Enumerable.Range(1, document.PageCount).Select(place => PageReader.Read(document.Read(place, CancellationToken.None)))
            .Select(page => new ScoredPage { Articles = [.. page.Articles.Select(article => ScoredArticle.Of(article.Article))] })];
    }
}
