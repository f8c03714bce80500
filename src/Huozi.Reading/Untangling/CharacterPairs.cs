using Huozi.Text;

namespace Huozi.Reading.Untangling;

/// <summary>The pairs of ideographs in a page's pieces, with the more weight the fewer pieces have them: text of one report shares rare ones.</summary>
internal sealed class CharacterPairs
{
    private readonly IReadOnlyList<Piece> pieces;
    private readonly Dictionary<(char, char), List<int>> places = [];

    public CharacterPairs(IReadOnlyList<Piece> pieces)
    {
        this.pieces = pieces;
        for (var i = 0; i < pieces.Count; i++)
        {
            foreach (var pair in Of(pieces[i].Text))
            {
                if (!places.TryGetValue(pair, out var list)) places[pair] = list = [];
                if (list.Count == 0 || list[^1] != i) list.Add(i);
            }
        }
    }

    /// <summary>How much a pair weighs: the logarithm of one in how many pieces has it; 0 where it stands in one piece only.</summary>
    public double Weight((char, char) pair) => places[pair] is { Count: > 1 } list ? Math.Log(pieces.Count / (double)list.Count) : 0;

    /// <summary>The pairs that pieces share with others, each once.</summary>
    public HashSet<(char, char)> Shared(IEnumerable<int> some) => [.. some.SelectMany(piece => Of(pieces[piece].Text)).Where(pair => places[pair].Count > 1)];

    /// <summary>How alike two texts are by the pairs they share; 0 for none.</summary>
    public double Likeness(HashSet<(char, char)> some, HashSet<(char, char)> others)
    {
        var (few, many) = some.Count < others.Count ? (some, others) : (others, some);
        return 3 * few.Where(many.Contains).Sum(Weight) / Math.Sqrt(100 + (few.Count * many.Count));
    }

    /// <summary>What each piece shares with each of the next ones: the sum of the weights.</summary>
    /// <param name="reach">How far ahead.</param>
    /// <returns>By piece and distance.</returns>
    public float[,] Between(int reach)
    {
        var sums = new float[pieces.Count, reach + 1];
        foreach (var (pair, list) in places)
        {
            var weight = (float)Weight(pair);
            for (var a = 0; a < list.Count; a++)
            {
                for (var b = a + 1; b < list.Count && list[b] - list[a] <= reach; b++) sums[list[a], list[b] - list[a]] += weight;
            }
        }

        return sums;
    }

    /// <summary>The pairs of a text, in order.</summary>
    public static IEnumerable<(char First, char Second)> Of(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (Ideograph.Is(text[i]) && Ideograph.Is(text[i + 1])) yield return (text[i], text[i + 1]);
        }
    }
}
