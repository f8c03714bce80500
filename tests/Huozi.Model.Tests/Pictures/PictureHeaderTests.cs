using CsCheck;
using Huozi.Model.Pictures;

namespace Huozi.Model.Tests.Pictures;

public class PictureHeaderTests
{
    private static readonly Gen<int> Sides = Gen.Int[1, 65_535];

    [Fact]
    public void Read_Png_IsItsSize() =>
        Gen.Select(Sides, Sides).Sample((width, height) => Read(TestPictures.Png(width, height)) == new PixelSize(width, height));

    [Theory]
    [InlineData(0xC0)] // baseline
    [InlineData(0xC1)] // extended
    [InlineData(0xC2)] // progressive
    [InlineData(0xC9)] // arithmetic coding
    public void Read_Jpeg_IsItsSize(byte frame) =>
        Gen.Select(Sides, Sides).Sample((width, height) => Read(TestPictures.Jpeg(width, height, frame)) == new PixelSize(width, height));

    [Fact]
    public void Read_Truncated_IsNullUntilTheSizeIsThere()
    {
        foreach (var whole in new[] { TestPictures.Png(640, 480), TestPictures.Jpeg(640, 480) })
        {
            var sizes = Enumerable.Range(0, whole.Length + 1).Select(length => Read(whole[..length])).ToList();
            Assert.Null(sizes[0]);
            Assert.Equal(new PixelSize(640, 480), sizes[^1]);
            Assert.All(sizes, size => Assert.True(size is null || size == new PixelSize(640, 480)));
        }
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    public void Read_SideOfNothing_IsNull(int width, int height)
    {
        Assert.Null(Read(TestPictures.Png(width, height)));
        Assert.Null(Read(TestPictures.Jpeg(width, height)));
    }

    [Fact]
    public void Read_NegativePngSide_IsNull() => Assert.Null(Read(TestPictures.Png(-1, 5)));

    [Fact]
    public void Read_OtherFiles_IsNull()
    {
        Assert.Null(Read("GIF89a\u0001\u0000\u0001\u0000 and more than twenty-four bytes"u8.ToArray()));
        Assert.Null(Read([]));
        Assert.Null(Read([0xFF, 0xD8, 0xFF, 0xD9]));
        Assert.Null(Read([0xFF, 0xD8, 0xFF, 0xE0, 0, 0]));
    }

    [Fact]
    public void Read_AnyBytes_NeverThrows() => Gen.Byte.Array[0, 64].Sample(bytes =>
    {
        Read([0xFF, 0xD8, 0xFF, .. bytes]);
        Read(bytes);
    });

    private static PixelSize? Read(byte[] bytes) => PictureHeader.Read(new MemoryStream(bytes));
}
