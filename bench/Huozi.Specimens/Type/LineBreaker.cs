namespace Huozi.Specimens.Type;

/// <summary>Cuts a text into lines, first fit.</summary>
internal static class LineBreaker
{
    private const string NeverFirst = "，。、；：？！）》」』”’…—·%℃】〕〉,.;:?!)]}";
    private const string NeverLast = "（《「『“‘【〔〈([{";
    private const string Hanging = "，。、；：";

    /// <summary>The line that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place; spaces there are skipped.</param>
    /// <param name="measure">The width there is, in ems of the text's size.</param>
    /// <param name="rules">How lines may end.</param>
    public static Line Next(StyledText text, int start, double measure, LineRules rules)
    {
        var characters = text.Text;
        while (start < characters.Length && characters[start] == ' ') start++;
        var end = start;
        var width = 0.0;
        while (end < characters.Length && width + text.Advance(end) <= measure + 0.001) width += text.Advance(end++);
        if (end == characters.Length) return new(start, end, end, width);

        if (rules.Hangs && Hanging.Contains(characters[end]) && (end + 1 == characters.Length || MayBreak(characters, end + 1)))
            return new(start, end, end + 1, width) { Hangs = true };
        if (rules.Squeezes && "，。、；：”）》".Contains(characters[end]) && MayBreak(characters, end + 1) && characters[start..end].Any("，。、；：“”（）《》".Contains))
            return new(start, end + 1, end + 1, width + text.Advance(end));

        var cut = end;
        while (cut > start && !MayBreak(characters, cut)) cut--;
        if (cut == start) cut = Math.Max(end, start + 1);
        var last = cut;
        while (last > start + 1 && characters[last - 1] == ' ') last--;
        width = 0;
        for (var i = start; i < last; i++) width += text.Advance(i);
        return new(start, last, cut, width);
    }

    /// <summary>Whether a line may end before a place.</summary>
    public static bool MayBreak(string text, int place)
    {
        if (place <= 0 || place >= text.Length) return true;
        var (before, after) = (text[place - 1], text[place]);
        if (before == ' ' || after == ' ') return true;
        if (NeverFirst.Contains(after) || NeverLast.Contains(before)) return false;
        return !(IsWestern(before) && IsWestern(after));
    }

    private static bool IsWestern(char character) => character is > ' ' and < '\u2000';
}
