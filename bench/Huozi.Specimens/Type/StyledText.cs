using Huozi.Specimens.Drawing;

namespace Huozi.Specimens.Type;

/// <summary>A text of one face and colour; its first characters may have others.</summary>
internal sealed record StyledText(string Text, Face Face, string Ink = "#000")
{
    /// <summary>How many characters open it in another face.</summary>
    public int LeadLength { get; init; }

    /// <summary>The face they have; null for the same.</summary>
    public Face? LeadFace { get; init; }

    /// <summary>The colour they have; null for the same.</summary>
    public string? LeadInk { get; init; }

    /// <summary>The advance of the character at a place, in ems.</summary>
    public double Advance(int place) => Measure.Advance(place < LeadLength ? LeadFace ?? Face : Face, Text[place]);

    /// <summary>The characters from one place up to another.</summary>
    public IReadOnlyList<Run> Runs(int from, int to)
    {
        var runs = new List<Run>();
        var lead = Math.Clamp(LeadLength, from, to);
        if (lead > from) runs.Add(new(Text[from..lead], LeadFace ?? Face, LeadInk ?? Ink));
        if (to > lead) runs.Add(new(Text[lead..to], Face, Ink));
        return runs;
    }
}
