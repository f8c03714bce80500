namespace Huozi.Reading.Sources.Word;

/// <summary>How type looks, as far as it tells a headline from text; what is null is left to what lies below it (paragraph style, defaults).</summary>
internal readonly record struct WordLook
{
    /// <summary>The size in half points.</summary>
    public int? Size { get; init; }

    /// <summary>Whether it is bold.</summary>
    public bool? Bold { get; init; }

    /// <summary>Whether its lines are centred.</summary>
    public bool? Centred { get; init; }

    /// <summary>This look, and where it says nothing, the other's.</summary>
    public WordLook Over(WordLook below) => new() { Size = Size ?? below.Size, Bold = Bold ?? below.Bold, Centred = Centred ?? below.Centred };
}
