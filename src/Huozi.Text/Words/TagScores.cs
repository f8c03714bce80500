namespace Huozi.Text.Words;

/// <summary>How well each tag suits one character, against <see cref="WordTag.Single"/>, which is 0.</summary>
internal struct TagScores
{
    public int Begin;
    public int Middle;
    public int End;
}
