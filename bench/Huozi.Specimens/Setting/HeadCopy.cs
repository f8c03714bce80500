namespace Huozi.Specimens.Setting;

/// <summary>What a head says; null for what it lacks.</summary>
internal sealed record HeadCopy(string? Column, string? Kicker, string Headline, string? Deck, string? Byline);
