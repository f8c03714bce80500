using Huozi.ReadingScore.Scoring;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Huozi.ReadingPeers;

/// <summary>
/// PdfPig's layout analysis, put together as its manual does: words by nearest neighbours, blocks by a segmenter, their order by the unsupervised detector. It knows blocks and no articles;
/// so a block in larger type than the body's begins an article, and the blocks that follow, up to the next such, are its paragraphs.
/// </summary>
/// <param name="name">What it is, for the table.</param>
/// <param name="segmenter">Finds the blocks.</param>
internal sealed class SegmentingReader(string name, IPageSegmenter segmenter) : IReader
{
    // Type that is larger by less is not meant to be seen as larger.
    private const double Larger = 1.15;

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public IReadOnlyList<ScoredPage> Read(byte[] file)
    {
        using var document = PdfDocument.Open(file);
        return [.. document.GetPages().Select(page => new ScoredPage { Articles = Articles(page) })];
    }

    private List<ScoredArticle> Articles(Page page)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters);
        var blocks = UnsupervisedReadingOrderDetector.Instance.Get(segmenter.GetBlocks(words)).ToList();
        var body = Usual(page.Letters);
        var articles = new List<ScoredArticle>();
        var (head, paragraphs) = (new List<TextBlock>(), new List<string>());
        foreach (var block in blocks)
        {
            if (Size(block) < Larger * body)
            {
                paragraphs.Add(block.Text);
                continue;
            }
            if (paragraphs.Count > 0) End();
            head.Add(block);
        }
        End();
        return articles;

        void End()
        {
            // Of the blocks of a head the largest is the headline; what stands before and after it are kicker and deck.
            var headline = head.MaxBy(Size);
            var at = headline is null ? 0 : head.IndexOf(headline);
            articles.Add(new()
            {
                Headline = headline?.Text,
                Kicker = string.Concat(head.Take(at).Select(block => block.Text)),
                Deck = string.Concat(head.Skip(at + 1).Select(block => block.Text)),
                Paragraphs = [.. paragraphs],
            });
            head.Clear();
            paragraphs.Clear();
        }
    }

    private static double Size(TextBlock block) => Usual(block.TextLines.SelectMany(line => line.Words).SelectMany(word => word.Letters));

    /// <summary>The size of most letters.</summary>
    private static double Usual(IEnumerable<Letter> letters) =>
        letters.CountBy(letter => Math.Round(letter.PointSize, 1)).OrderByDescending(size => size.Value).Select(size => size.Key).FirstOrDefault();
}
