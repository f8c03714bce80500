using System.IO.Compression;
using CsCheck;
using Huozi.Pdf.Writing;

namespace Huozi.Pdf.Tests.Writing;

public class PiecewiseDeflateTests
{
    private const int Piece = 1 << 16;

    private static readonly Gen<byte[]> AnyData =
        from length in Gen.OneOf(Gen.Int[0, 300], Gen.Int[Piece - 2, Piece + 2], Gen.Int[2 * Piece - 2, 2 * Piece + 2], Gen.Int[0, 5 * Piece])
        from letters in Gen.OneOf(Gen.Const(1), Gen.Const(3), Gen.Const(256))
        from seed in Gen.Int
        select Letters(length, letters, seed);

    [Fact]
    public void WhatIsPacked_UnpacksToTheSameBytes() =>
        AnyData.Sample(data => Unpacked(Packed(data, backwards: false)).AsSpan().SequenceEqual(data), iter: 200);

    [Fact]
    public void Bytes_DoNotDependOnTheOrderOfPacking() =>
        AnyData.Sample(data => Packed(data, backwards: false).AsSpan().SequenceEqual(Packed(data, backwards: true)), iter: 50);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(Piece, 1)]
    [InlineData(Piece + 1, 2)]
    [InlineData(3 * Piece, 3)]
    public void Pieces_AreOfOneLength(int length, int pieces)
    {
        var lengths = new PiecewiseDeflate(new byte[length]).Pieces.Select(piece => piece.Length).ToList();
        Assert.Equal(pieces, lengths.Count);
        Assert.All(lengths.SkipLast(1), one => Assert.Equal(Piece, one));
        Assert.Equal(length, lengths.Sum());
    }

    [Fact]
    public void AByteChanged_FailsTheChecksum()
    {
        var packed = Packed(Letters(2 * Piece, 256, 7), backwards: false);
        packed[^1] ^= 1;
        Assert.Throws<InvalidDataException>(() => Unpacked(packed));
    }

    private static byte[] Letters(int length, int letters, int seed)
    {
        var random = new Random(seed);
        var data = new byte[length];
        for (var i = 0; i < length; i++) data[i] = (byte)random.Next(letters);
        return data;
    }

    private static byte[] Packed(byte[] data, bool backwards)
    {
        var packing = new PiecewiseDeflate(data);
        var pieces = packing.Pieces.Select(piece => piece.Piece);
        foreach (var piece in backwards ? pieces.Reverse() : pieces) packing.Pack(piece);
        return [.. packing.Parts().SelectMany(part => part)];
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var unpacking = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var data = new MemoryStream();
        unpacking.CopyTo(data);
        return data.ToArray();
    }
}
