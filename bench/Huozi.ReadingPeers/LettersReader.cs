using Huozi.ReadingScore.Scoring;
using UglyToad.PdfPig;

namespace Huozi.ReadingPeers;

/// <summary>PdfPig's letters and nothing more: what all the others that stand on it take at least.</summary>
internal sealed class LettersReader : IReader
{
    /// <inheritdoc/>
    public string Name => "(PdfPig: letters only)";

    /// <inheritdoc/>
    public IReadOnlyList<ScoredPage> Read(byte[] file)
    {
        using var document = PdfDocument.Open(file);
        return [.. document.GetPages().Select(page => page.Letters).Select(_ => new ScoredPage { Articles = [] })];
    }
}
