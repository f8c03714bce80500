using System.Buffers;
using Huozi.Text;

namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>How the ink of a character stands in the square it is set in.</summary>
internal static class CharacterWidths
{
    private static readonly SearchValues<char> Wide = SearchValues.Create("—…□■○●◎◇◆△▲☆★※〇");

    private static readonly SearchValues<char> Opening = SearchValues.Create("（〔［｛《〈「『【〖“‘([{");

    private static readonly SearchValues<char> Closing = SearchValues.Create("，。、；：！？）〕］｝》〉」』】〗”’,.;:!?)]}");

    private static readonly SearchValues<char> Small = SearchValues.Create("，。、．·“”‘’,.'\"");

    /// <summary>Whether its ink spans its square.</summary>
    public static bool IsWide(char character) => Ideograph.Is(character) || Wide.Contains(character);

    /// <summary>Whether its ink stands at the end of its square.</summary>
    public static bool IsOpening(char character) => Opening.Contains(character);

    /// <summary>Whether its ink stands at the beginning of its square.</summary>
    public static bool IsClosing(char character) => Closing.Contains(character);

    /// <summary>Whether its ink is no more than half as high as its square.</summary>
    public static bool IsSmall(char character) => Small.Contains(character);
}
