using Huozi.ReadingScore.Scoring;

namespace Huozi.ReadingPeers;

/// <summary>Something that finds the articles of a PDF file's pages.</summary>
internal interface IReader
{
    /// <summary>What it is, for the table.</summary>
    string Name { get; }

    /// <summary>Reads a file from its bytes to its articles, page by page.</summary>
    IReadOnlyList<ScoredPage> Read(byte[] file);
}
