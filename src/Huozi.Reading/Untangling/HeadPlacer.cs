namespace Huozi.Reading.Untangling;

/// <summary>Places heads over texts: over a text's beginning, or inside it as subheads.</summary>
internal sealed class HeadPlacer(IReadOnlyList<Strand> strands, Tracks tracks, CharacterPairs pairs)
{
    /// <summary>For each chain of strands the same with the heads that belong to it, each before what it stands over.</summary>
    /// <param name="chains">Texts as their strands in reading order; heads are chains of their own.</param>
    public IReadOnlyList<IReadOnlyList<Strand>> Place(IReadOnlyList<IReadOnlyList<int>> chains)
    {
        var texts = chains.Where(chain => strands[chain[0]].Kind != StrandKind.Head).Select(chain => chain.Select(i => strands[i]).ToList()).ToList();
        var heads = chains.Where(chain => strands[chain[0]].Kind == StrandKind.Head).Select(chain => strands[chain[0]]).OrderBy(head => head.Pieces[0]).ToList();
        var places = texts.Select(chain => chain.Select(_ => new List<Strand>()).ToList()).ToList();
        var topics = texts.Select(chain => pairs.Shared(chain.SelectMany(strand => strand.Pieces))).ToList();
        var alone = new List<IReadOnlyList<Strand>>();
        foreach (var head in heads)
        {
            var own = pairs.Shared(head.Pieces);
            var best = (Cost: double.PositiveInfinity, Text: -1, Strand: -1);
            for (var text = 0; text < texts.Count; text++)
            {
                var topic = -Math.Min(JoinCosts.MostTopic, JoinCosts.Topic * pairs.Likeness(own, topics[text]));
                for (var strand = 0; strand < texts[text].Count; strand++)
                {
                    var cost = topic + Apart(head, texts[text][strand]) + (strand > 0 ? Inside(texts[text][strand - 1], texts[text][strand], head) : 0);
                    if (cost < best.Cost) best = (cost, text, strand);
                }
            }

            if (best.Text >= 0) places[best.Text][best.Strand].Add(head);
            else alone.Add([head]);
        }

        return [.. texts.Select((chain, text) => (IReadOnlyList<Strand>)[.. chain.SelectMany((strand, i) => places[text][i].Append(strand))]), .. alone];
    }

    private double Apart(Strand head, Strand text)
    {
        if (tracks.Above[text.Pieces[0]] == head.Pieces[^1]) return 0;
        int rows = text.FirstRow - head.LastRow, after = text.Pieces[0] - head.Pieces[^1];
        if (after < 0) return JoinCosts.Before;
        if (after == 1) return JoinCosts.NextInDump;
        return Math.Min(JoinCosts.MostBelow, (JoinCosts.EachRow * (Math.Max(0, rows) + 1)) + (JoinCosts.EachPiece * after));
    }

    /// <summary>A subhead stands between a paragraph's end and another's beginning, next to both.</summary>
    private double Inside(Strand before, Strand after, Strand head) =>
        before.Last.EndsSentence && after.Kind == StrandKind.Text && (tracks.Above[after.Pieces[0]] == head.Pieces[^1] || after.Pieces[0] == head.Pieces[^1] + 1) ? JoinCosts.Subhead : double.PositiveInfinity;
}
