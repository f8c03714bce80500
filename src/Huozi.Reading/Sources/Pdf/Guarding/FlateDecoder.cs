using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Huozi.Reading.Sources.Pdf.Guarding;

/// <summary>The Flate filter (ISO 32000-1, 7.4.4): of a stream that is damaged it gives what comes before the damage.</summary>
/// <param name="budget">How much it may make.</param>
internal sealed class FlateDecoder(PageBudget budget) : IFilter
{
    private const int ZlibHeader = 2;

    /// <inheritdoc/>
    public bool IsSupported => true;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        var parameters = DecodeParameterResolver.GetFilterParameters(streamDictionary, filterIndex);
        var plain = Inflate(input);
        budget.TakeBytes(plain.Length);
        return Predictor.Undo(plain, parameters);
    }

    private Memory<byte> Inflate(Memory<byte> input)
    {
        if (input.Length <= ZlibHeader || !MemoryMarshal.TryGetArray<byte>(input, out var segment)) return Memory<byte>.Empty;
        using var source = new MemoryStream(segment.Array!, segment.Offset + ZlibHeader, segment.Count - ZlibHeader, writable: false);
        using var inflate = new DeflateStream(source, CompressionMode.Decompress);
        var plain = new ArrayBufferWriter<byte>(Math.Max(256, Math.Min(4 * input.Length, 1 << 20)));
        try
        {
            for (int count; (count = inflate.Read(plain.GetSpan(4096))) > 0;)
            {
                plain.Advance(count);
                if (plain.WrittenCount > PageBudget.MostOfStream) budget.Exceed();
            }
        }
        catch (InvalidDataException)
        {
            // What came before is worth having.
        }
        return MemoryMarshal.AsMemory(plain.WrittenMemory);
    }
}
