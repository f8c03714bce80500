using Huozi.Model;

namespace Huozi.Reading.Joining;

/// <summary>An article with the lines of the dump that its headline and blocks begin on.</summary>
/// <param name="Article">The article.</param>
/// <param name="Line">The line it begins on.</param>
/// <param name="BlockLines">For each block of its body, the line it begins on.</param>
/// <param name="MayLackBody">Whether its kicker, known only by being shorter, stands apart: it may be a headline whose text is missing.</param>
internal sealed record DumpArticle(Article Article, int Line, IReadOnlyList<int> BlockLines, bool MayLackBody);
