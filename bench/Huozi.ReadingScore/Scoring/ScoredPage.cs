using System.Text.Json;

namespace Huozi.ReadingScore.Scoring;

/// <summary>What is compared of a page: its gold, or what a reader found on it.</summary>
internal sealed record ScoredPage
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The layout style that its maker names; gold only.</summary>
    public string Style { get; init; } = "";

    /// <summary>The articles.</summary>
    public required IReadOnlyList<ScoredArticle> Articles { get; init; }

    /// <summary>What is printed and belongs to no article; gold only.</summary>
    public IReadOnlyList<string> Furniture { get; init; } = [];

    /// <summary>Reads a page in the JSON of docs/formats.md.</summary>
    public static ScoredPage Read(string file)
    {
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize<ScoredPage>(stream, Options) ?? throw new InvalidDataException($"{file} holds no page.");
    }
}
