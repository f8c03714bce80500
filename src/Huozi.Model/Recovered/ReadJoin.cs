namespace Huozi.Model.Recovered;

/// <summary>A place where an article's text goes on in another block: the next column, the next page.</summary>
/// <param name="Before">The last characters before it.</param>
/// <param name="After">The first characters after it.</param>
/// <param name="Confidence">How sure it is that the second goes on with the first, from 0 to 1.</param>
public sealed record ReadJoin(string Before, string After, double Confidence);
