using Huozi.Reading.Sources.Scans.Lines;
using Huozi.Text;

namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>A line with what the recogniser read in it, each character with the ink that is its.</summary>
/// <param name="Line">The line.</param>
/// <param name="Characters">The characters, in order.</param>
/// <param name="Places">Where the ink of each begins and ends along the line, in dots of the page.</param>
internal sealed record LineReading(TextLine Line, IReadOnlyList<ReadCharacter> Characters, IReadOnlyList<(double Start, double End)> Places)
{
    // What of the em ink covers: digits and capitals by their height.
    private const double DigitShare = 0.75;

    // A stretch of ink so much wider than the line is thick is several characters that touch.
    private const double WidestStretch = 1.3;


    // Of so many ideographs one may have caught other ink; so many show the size, whichever they are.
    private const int Many = 6;

    /// <summary>The ink of its ideographs, of each by itself; empty where it has none.</summary>
    public IReadOnlyList<Dots> Ideographs { get; } = IdeographsOf(Line, Characters, Places);

    /// <summary>How sure the recogniser is of the whole.</summary>
    public double Confidence => Characters.Count == 0 ? 0 : Characters.Average(character => character.Confidence);

    /// <summary>The size of its type as it looks by itself, in dots.</summary>
    public double Em => Ideographs.Count == 0 ? Line.Thickness / DigitShare : Math.Max(Edges.End - Edges.Start, Ideographs.Count < Many ? Ideographs.Max(ideograph => ideograph.Longer) : 0) / CharacterSize.InkShare;

    /// <summary>Where the middle of its type is, across the reading direction.</summary>
    public double Middle => (Edges.Start + Edges.End) / 2;

    /// <summary>Where the ink of its ideographs begins and ends across the reading direction: of all together, but for the odd one that has caught a neighbour's ink.</summary>
    private (double Start, double End) Edges
    {
        get
        {
            var starts = Ideographs.Select(ink => Line.IsVertical ? ink.Left : ink.Top).DefaultIfEmpty(Line.IsVertical ? Line.Box.Left : Line.Box.Top).Order().ToList();
            var ends = Ideographs.Select(ink => Line.IsVertical ? ink.Right : ink.Bottom).DefaultIfEmpty(Line.IsVertical ? Line.Box.Right : Line.Box.Bottom).OrderDescending().ToList();
            var odd = Ideographs.Count / Many;
            return (starts[odd], ends[odd]);
        }
    }

    /// <summary>Makes it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="image">Its picture.</param>
    /// <param name="read">What was read in the picture.</param>
    public static LineReading Of(TextLine line, LineImage image, IReadOnlyList<ReadCharacter> read)
    {
        var characters = read.Select(character => character with { Left = image.OnPage(character.Left), Right = image.OnPage(character.Right) }).ToList();
        var em = line.Thickness / CharacterSize.InkShare;
        var places = CharacterPlacer.Place(Stretches(line, em), characters, em);
        // Figures and letters may be one piece of ink with the next; another character without ink is the recogniser's invention.
        var seen = Enumerable.Range(0, characters.Count).Where(i => places[i] is not null || char.IsAsciiLetterOrDigit(characters[i].Text[0])).ToList();
        var (formed, formedPlaces) = MarkForms.Put(
            [.. seen.Select(i => characters[i])], [.. seen.Select(i => places[i] ?? (characters[i].Left, Math.Min(characters[i].Right, characters[i].Left + em)))], em);
        return new(line, formed, formedPlaces);
    }


    private static List<Dots> IdeographsOf(TextLine line, IReadOnlyList<ReadCharacter> characters, IReadOnlyList<(double Start, double End)> places)
    {
        var found = new List<Dots>();
        for (var i = 0; i < characters.Count; i++)
        {
            if (!IsIdeograph(characters[i])) continue;
            var own = line.Pieces.Where(piece => (line.IsVertical ? piece.CentreY : piece.CentreX) is var middle && middle >= places[i].Start && middle <= places[i].End).ToList();
            // Touching neighbours are one piece, which tells nothing of either.
            if (own.Count > 0 && own.Aggregate((all, next) => all.Union(next)) is var ink && (line.IsVertical ? ink.Height : ink.Width) < WidestStretch * line.Thickness) found.Add(ink);
        }

        return found;
    }

    private static bool IsIdeograph(ReadCharacter character) => Ideograph.Is(character.Text[0]);

    /// <summary>The ink along a line, as stretches with white between.</summary>
    private static List<Stretch> Stretches(TextLine line, double em)
    {
        var stretches = new List<Dots>();
        foreach (var piece in line.Pieces.OrderBy(piece => line.IsVertical ? piece.Top : piece.Left))
        {
            if (stretches.Count > 0 && (line.IsVertical ? piece.Top <= stretches[^1].Bottom : piece.Left <= stretches[^1].Right)) stretches[^1] = stretches[^1].Union(piece);
            else stretches.Add(piece);
        }

        return [.. stretches.SelectMany(ink => Parted(line.IsVertical ? new(ink.Top, ink.Bottom, ink.Width) : new(ink.Left, ink.Right, ink.Height), em))];
    }

    private static IEnumerable<Stretch> Parted(Stretch stretch, double em)
    {
        var width = stretch.End - stretch.Start;
        if (width <= WidestStretch * em) return [stretch];
        var count = (int)Math.Round(width / em);
        return Enumerable.Range(0, count).Select(i => stretch with { Start = stretch.Start + width * i / count, End = stretch.Start + width * (i + 1) / count });
    }
}
