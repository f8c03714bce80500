namespace Huozi.Reading.Assembling;

/// <summary>What the user says of pages that do not say it themselves.</summary>
/// <param name="Title">The paper's name; null for what the pages say.</param>
/// <param name="Date">The day; null for what the pages say.</param>
public sealed record IssueFacts(string? Title, DateOnly? Date);
