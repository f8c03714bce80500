using System.Text;
using System.Text.Json;
using Huozi.Reading.Untangling;

namespace Huozi.UntanglingTraining;

/// <summary>What a page's articles say, and where its pieces stand in them.</summary>
internal sealed class GoldPage
{
    // Shorter pieces are found anywhere.
    private const int ShortestPiece = 4;

    private readonly List<string> bodies = [];
    private readonly List<string> heads = [];

    public GoldPage(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var article in json.RootElement.GetProperty("articles").EnumerateArray())
        {
            bodies.Add(string.Concat(article.GetProperty("paragraphs").EnumerateArray().Select(paragraph => Plain(paragraph.GetString()))));
            if (article.GetProperty("kind").GetString() is not ("news" or "notice")) continue;
            foreach (var name in (string[])["headline", "kicker", "deck"])
            {
                if (article.TryGetProperty(name, out var head) && head.ValueKind == JsonValueKind.String) heads.Add(Plain(head.GetString()));
            }

            if (article.TryGetProperty("subheads", out var subheads) && subheads.ValueKind == JsonValueKind.Array) heads.AddRange(subheads.EnumerateArray().Select(subhead => Plain(subhead.GetString())));
        }
    }

    /// <summary>How long an article's text is.</summary>
    public int Length(int article) => bodies[article].Length;

    /// <summary>Where a piece stands in the text of an article; null where it stands in none.</summary>
    public (int Article, int From, int To)? Place(Piece piece)
    {
        var text = Plain(piece.Text);
        if (text.Length < ShortestPiece) return null;
        for (var article = 0; article < bodies.Count; article++)
        {
            var at = bodies[article].IndexOf(text, StringComparison.Ordinal);
            if (at >= 0) return (article, at, at + text.Length);
        }

        return null;
    }

    /// <summary>For each piece where it stands in the text of an article; null where it stands in none, and for heads that repeat their text: what they say ends where no line does.</summary>
    public (int Article, int From, int To)?[] Places(IReadOnlyList<Piece> pieces)
    {
        var all = pieces.Select(Place).ToArray();
        var ends = all.Where(place => place is not null).Select(place => (place!.Value.Article, place.Value.To)).ToHashSet();
        var starts = all.Where(place => place is not null).Select(place => (place!.Value.Article, place.Value.From)).ToHashSet();
        return [.. all.Select((place, i) => place is { } at && IsHead(pieces[i]) && !(ends.Contains((at.Article, at.From)) || starts.Contains((at.Article, at.To))) ? null : place)];
    }

    /// <summary>Whether a piece stands in a head.</summary>
    public bool IsHead(Piece piece) => Plain(piece.Text) is { Length: >= ShortestPiece - 1 } text && heads.Any(head => head.Contains(text, StringComparison.Ordinal));

    private static string Plain(string? text) => string.Concat((text ?? "").Normalize(NormalizationForm.FormKC).Where(character => !char.IsWhiteSpace(character)));
}
