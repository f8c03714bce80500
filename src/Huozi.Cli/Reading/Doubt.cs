namespace Huozi.Cli.Reading;

/// <summary>What the reading is not sure of: that an article's parts belong together, or that a text goes on in another block.</summary>
/// <param name="Page">The page's printed number, else its place in the file.</param>
/// <param name="Headline">The article's headline; empty for none.</param>
/// <param name="Before">The last characters before the join; null where the doubt is about the article as a whole.</param>
/// <param name="After">The first characters after the join; null where the doubt is about the article as a whole.</param>
/// <param name="Confidence">How sure it is, from 0 to 1.</param>
internal sealed record Doubt(int Page, string Headline, string? Before, string? After, double Confidence);
