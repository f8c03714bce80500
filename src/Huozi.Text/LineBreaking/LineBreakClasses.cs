using System.Runtime.CompilerServices;
using System.Text;

namespace Huozi.Text.LineBreaking;

/// <summary>The table of line breaking properties, in two levels: blocks of characters, and which block each stretch of characters has.</summary>
internal static partial class LineBreakClasses
{
    private static readonly ushort[] Index = DecodeIndex();
    private static readonly byte[] Blocks = DecodeBlocks();

    /// <summary>The properties of a character.</summary>
    public static LineBreakClass Of(int character) => Values[Blocks[(Index[character / Block] * Block) + (character % Block)]];

    /// <summary>The properties of the character at a place of a text, and its length in UTF-16 units; half a pair counts for a letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LineBreakClass At(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        return char.IsSurrogate(text[at]) ? OfPair(text[at..], out length) : Of(text[at]);
    }

    private static LineBreakClass OfPair(ReadOnlySpan<char> text, out int length)
    {
        var isWhole = Rune.DecodeFromUtf16(text, out var character, out length) is System.Buffers.OperationStatus.Done;
        return isWhole ? Of(character.Value) : LineBreakClass.AL;
    }

    private static ushort[] DecodeIndex()
    {
        const int Base = 91;
        var index = new ushort[EncodedIndex.Length / 2];
        for (var i = 0; i < index.Length; i++) index[i] = (ushort)((Digit(EncodedIndex[2 * i]) * Base) + Digit(EncodedIndex[(2 * i) + 1]));
        return index;
    }

    private static byte[] DecodeBlocks()
    {
        var blocks = new byte[EncodedBlocks.Length];
        for (var i = 0; i < blocks.Length; i++) blocks[i] = (byte)Digit(EncodedBlocks[i]);
        return blocks;
    }

    // The digits are # to ~, without the backslash.
    private static int Digit(byte encoded) => encoded - '#' - (encoded > '\\' ? 1 : 0);
}
