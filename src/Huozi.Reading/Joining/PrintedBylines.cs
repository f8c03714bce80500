using Huozi.Model;
using Huozi.Model.Recovered;

namespace Huozi.Reading.Joining;

/// <summary>Finds the writers' line of an article as it is printed.</summary>
internal static class PrintedBylines
{
    /// <summary>The line, with its brackets and bullet; null where there is none, or the dateline holds it.</summary>
    /// <param name="blocks">The article's blocks in reading order.</param>
    /// <param name="article">The article that they make.</param>
    public static string? Of(IReadOnlyList<ReadBlock> blocks, Article article)
    {
        if (article.PrintedByline is not { } byline) return null;
        var head = blocks.TakeWhile(block => block.Role is not (BlockRole.Paragraph or BlockRole.Subhead)).Where(block => block.Role == BlockRole.Byline).SelectMany(block => block.Lines).ToList();
        if (head.Count > 0) return string.Join(' ', head.Select(line => line.Text));
        var end = string.Concat(blocks.Where(IsText).SelectMany(block => block.Lines).Select(line => line.Text));
        var open = end.LastIndexOfAny(['（', '(']);
        return open >= 0 && end.Length - open < byline.Length + 8 && Solid(end[open..]).Contains(Solid(byline), StringComparison.Ordinal) ? end[open..] : null;
    }

    private static string Solid(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('、' or '，')));

    private static bool IsText(ReadBlock block) => block.Role is BlockRole.Byline or BlockRole.Continuation or BlockRole.Paragraph or BlockRole.ParagraphMore or BlockRole.Subhead or BlockRole.Jump;
}
