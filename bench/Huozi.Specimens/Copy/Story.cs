namespace Huozi.Specimens.Copy;

/// <summary>A report as a newsroom has it, longer than it is printed.</summary>
internal sealed record Story
{
    /// <summary>The headline; a space where its lines part.</summary>
    public required string Headline { get; init; }

    /// <summary>The line above it; null for none.</summary>
    public string? Kicker { get; init; }

    /// <summary>The line below it; null for none.</summary>
    public string? Deck { get; init; }

    /// <summary>The writers as the paper names them; null where it does not.</summary>
    public string? Author { get; init; }

    /// <summary>The paragraphs and subheads.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }
}
