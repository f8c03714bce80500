namespace Huozi.Quality.Measuring;

/// <summary>How a line ends at the right edge of its column.</summary>
internal enum LineEnd
{
    /// <summary>Its ink, or the body of a character that fills its square, ends on the edge.</summary>
    Flush,

    /// <summary>A mark keeps its blank half within the edge: the eye sees the line end half an em short.</summary>
    BlankMark,

    /// <summary>A mark hangs outside; the character before it ends on the edge.</summary>
    HangingMark,

    /// <summary>None of these: the line does not fill its column, or leaves it.</summary>
    Ragged,
}
