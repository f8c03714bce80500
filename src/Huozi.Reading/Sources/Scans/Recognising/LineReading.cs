using Huozi.Reading.Sources.Scans.Lines;

namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>A line with what the recogniser read in it, each character with the ink that is its.</summary>
/// <param name="Line">The line.</param>
/// <param name="Characters">The characters, in order.</param>
/// <param name="Places">Where the ink of each begins and ends along the line, in dots of the page.</param>
internal sealed record LineReading(TextLine Line, IReadOnlyList<ReadCharacter> Characters, IReadOnlyList<(double Start, double End)> Places)
{
    // What of the em ink covers: ideographs from edge to edge, digits and capitals by their height.
    private const double DigitShare = 0.75;

    // A stretch of ink so much wider than the line is thick is several characters that touch.
    private const double WidestStretch = 1.3;

    /// <summary>Whether it has ideographs to tell its size by.</summary>
    public bool HasIdeographs => Characters.Any(character => CharacterWidths.IsWide(character.Text[0]));

    /// <summary>The size of its type as it looks by itself, in dots.</summary>
    public double Em => Line.Thickness / (HasIdeographs ? CharacterSize.InkShare : DigitShare);

    /// <summary>Makes it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="image">Its picture.</param>
    /// <param name="read">What was read in the picture.</param>
    public static LineReading Of(TextLine line, LineImage image, IReadOnlyList<ReadCharacter> read)
    {
        var characters = read.Select(character => character with { Left = image.OnPage(character.Left), Right = image.OnPage(character.Right) }).ToList();
        var em = line.Thickness / CharacterSize.InkShare;
        var places = CharacterPlacer.Place(Stretches(line, em), characters, em);
        return new(line, characters, Fill(places, characters, em));
    }

    /// <summary>The ink along a line, as stretches with white between.</summary>
    private static List<(double Start, double End)> Stretches(TextLine line, double em)
    {
        var stretches = new List<(double Start, double End)>();
        foreach (var (start, end) in line.Pieces.Select(piece => line.IsVertical ? (piece.Top, piece.Bottom) : (piece.Left, piece.Right)).Order())
        {
            if (stretches.Count > 0 && start <= stretches[^1].End) stretches[^1] = (stretches[^1].Start, Math.Max(stretches[^1].End, end));
            else stretches.Add((start, end));
        }

        return [.. stretches.SelectMany(stretch => Parted(stretch, em))];
    }

    private static IEnumerable<(double Start, double End)> Parted((double Start, double End) stretch, double em)
    {
        var width = stretch.End - stretch.Start;
        if (width <= WidestStretch * em) return [stretch];
        var count = (int)Math.Round(width / em);
        return Enumerable.Range(0, count).Select(i => (stretch.Start + width * i / count, stretch.Start + width * (i + 1) / count));
    }

    /// <summary>Gives the characters that have no ink of their own the place where the recogniser saw them.</summary>
    private static List<(double, double)> Fill((double Start, double End)?[] places, List<ReadCharacter> characters, double em) =>
        [.. places.Select((place, i) => place ?? (characters[i].Left, Math.Min(characters[i].Right, characters[i].Left + em)))];
}
