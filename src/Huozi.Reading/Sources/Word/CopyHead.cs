using Huozi.Model;
using Huozi.Reading.Joining;

namespace Huozi.Reading.Sources.Word;

/// <summary>The lines of an article's head, told apart.</summary>
/// <param name="Kicker">引题; null for none.</param>
/// <param name="Headline">主题.</param>
/// <param name="Deck">副题; null for none.</param>
internal sealed record CopyHead(string? Kicker, Sequence<string> Headline, string? Deck)
{
    /// <summary>Tells apart the lines before an article's text.</summary>
    /// <param name="lines">The lines; those whose styles or labels do not say what they are, are known by size, weight and dashes.</param>
    public static CopyHead Of(IReadOnlyList<WordParagraph> lines)
    {
        var roles = lines.Select(line => line.Role).ToArray();
        if (!roles.Contains(CopyRole.Headline)) FindHeadline(lines, roles);
        var first = Array.IndexOf(roles, CopyRole.Headline);
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] == CopyRole.Unknown) roles[i] = i < first ? CopyRole.Kicker : CopyRole.Deck;
        }
        return new(Text(CopyRole.Kicker), [.. Texts(CopyRole.Headline).SelectMany(TextJoiner.HeadlineLines)], Text(CopyRole.Deck));

        IEnumerable<string> Texts(CopyRole role) => lines.Where((_, i) => roles[i] == role).Select(line => line.Text);

        string? Text(CopyRole role) => string.Join(' ', Texts(role)) is { Length: > 0 } text ? text : null;
    }

    /// <summary>Marks the lines of the headline: the largest of those not known to be others, then the bold ones among them; a dash before a line makes it a deck, a
    /// dash after it a kicker.</summary>
    private static void FindHeadline(IReadOnlyList<WordParagraph> lines, CopyRole[] roles)
    {
        var open = Enumerable.Range(0, lines.Count).Where(i => roles[i] == CopyRole.Unknown).ToList();
        if (open.Count == 0) return;
        var best = open.Max(Prominence);
        open = open.FindAll(i => Prominence(i) == best);
        var plain = open.FindAll(i => lines[i].Text is not (['—', ..] or ['-', ..] or ['─', ..] or [.., '—'] or [.., '─']));
        // Kickers and decks in between would part a headline: it is the first unbroken row of its lines.
        var row = plain.Count > 0 ? plain : open;
        for (var i = 0; i < row.Count && row[i] == row[0] + i; i++) roles[row[i]] = CopyRole.Headline;

        (int Level, int Size, bool IsBold) Prominence(int i) => (-(lines[i].HeadingLevel ?? 10), lines[i].Size, lines[i].IsBold);
    }
}
