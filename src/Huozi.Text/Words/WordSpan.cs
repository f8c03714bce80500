namespace Huozi.Text.Words;

/// <summary>The longest known words around one character, by their length; 0 for none.</summary>
internal struct WordSpan
{
    /// <summary>The one that starts with it.</summary>
    public byte Starting;

    /// <summary>The one that ends with it.</summary>
    public byte Ending;

    /// <summary>The one that it is inside of.</summary>
    public byte Over;
}
