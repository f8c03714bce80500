using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Huozi.Pdf.Writing;

/// <summary>Packs a stream for the filter FlateDecode (ISO 32000-1, 7.4.4; RFC 1950 and 1951), in pieces that several cores can pack at once.</summary>
/// <param name="data">The bytes to pack.</param>
/// <remarks>Where a piece ends depends on the data only: the same data gives the same bytes, however many cores there are.</remarks>
internal sealed class PiecewiseDeflate(byte[] data)
{
    /// <summary>Twice what packing looks back over (32 KB): shorter pieces would come out larger.</summary>
    private const int PieceLength = 1 << 16;

    /// <summary>What the frame of a short piece may take, in bytes.</summary>
    private const int LeastRoom = 256;

    /// <summary>Deflate with a window of 32 KB, packed fast; the check bits make both bytes a multiple of 31 (RFC 1950, 2.2).</summary>
    private const ushort Header = 0x785E;

    /// <summary>A light search: outlines and text come out no larger to speak of than with the usual one, a little sooner.</summary>
    private static readonly ZLibCompressionOptions Options = new() { CompressionLevel = 4 };

    private readonly byte[][] packed = new byte[Math.Max(1, (data.Length + PieceLength - 1) / PieceLength)][];

    /// <summary>The pieces, for <see cref="Pack"/>.</summary>
    public IEnumerable<(int Piece, int Length)> Pieces => Enumerable.Range(0, packed.Length).Select(piece => (piece, Of(piece).Length));

    /// <summary>Packs a piece.</summary>
    public void Pack(int piece)
    {
        // What cannot be packed is stored, in blocks with a few bytes of their own.
        var room = ArrayPool<byte>.Shared.Rent(Of(piece).Length + Of(piece).Length / 64 + LeastRoom);
        using var output = new MemoryStream(room);
        var deflate = new DeflateStream(output, Options, leaveOpen: true);
        deflate.Write(Of(piece));
        var isLast = piece == packed.Length - 1;
        // All but the last end on a whole byte, with a block that is not the last; what closing adds to that is left out.
        if (!isLast) deflate.Flush();
        var flushed = output.Position;
        deflate.Dispose();
        packed[piece] = room[..(int)(isLast ? output.Position : flushed)];
        ArrayPool<byte>.Shared.Return(room);
    }

    /// <summary>What makes one stream, once all pieces are packed: a header, the pieces, and a checksum.</summary>
    public IReadOnlyList<byte[]> Parts()
    {
        var header = new byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16BigEndian(header, Header);
        var checksum = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Adler32());
        return [header, .. packed, checksum];
    }

    private ReadOnlySpan<byte> Of(int piece) => data.AsSpan(piece * PieceLength, Math.Min(PieceLength, data.Length - piece * PieceLength));

    /// <summary>The checksum of the bytes before packing (RFC 1950, 8.2).</summary>
    private uint Adler32()
    {
        const uint Base = 65521;
        // As many sums of bytes as a word of 32 bits holds.
        const int Most = 5552;
        var (a, b) = (1u, 0u);
        for (var start = 0; start < data.Length; start += Most)
        {
            foreach (var value in data.AsSpan(start, Math.Min(Most, data.Length - start)))
            {
                a += value;
                b += a;
            }

            (a, b) = (a % Base, b % Base);
        }

        return b << 16 | a;
    }
}
