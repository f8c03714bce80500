namespace Huozi.Specimens.Copy;

/// <summary>Finds where a text may be cut and its parts.</summary>
internal static class Sentences
{
    /// <summary>The last place at or before another where a sentence ends, outside quotation marks; 0 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The place.</param>
    /// <param name="ends">The marks that end what is taken for a sentence.</param>
    public static int LastEnd(string text, int limit, string ends = "。！？")
    {
        var (depth, best) = (0, 0);
        for (var i = 0; i < Math.Min(limit, text.Length); i++)
        {
            if ("“（《「『‘".Contains(text[i])) depth++;
            else if ("”）》」』’".Contains(text[i])) depth--;
            if (depth > 0) continue;
            var closes = i > 0 && text[i] == '”' && "。！？".Contains(text[i - 1]);
            if (ends.Contains(text[i]) || closes) best = i + 1;
        }

        return best;
    }

    /// <summary>A clause of some length that can stand alone, from the text's beginnings; null for none.</summary>
    public static string? Clause(Chance chance, IEnumerable<string> texts, int least, int most)
    {
        var clauses = texts.SelectMany(text => text.Split('，', '。', '；', '！', '？', '：'))
            .Where(clause => clause.Length >= least && clause.Length <= most && !clause.Any("“”（）《》‘’、·".Contains)).Take(40).ToList();
        return clauses.Count > 0 ? chance.Of(clauses) : null;
    }
}
