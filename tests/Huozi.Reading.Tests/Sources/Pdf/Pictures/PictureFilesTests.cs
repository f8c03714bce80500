using System.Buffers;
using Huozi.Reading.Sources.Pdf;
using JpegLibrary;
using SkiaSharp;

namespace Huozi.Reading.Tests.Sources.Pdf.Pictures;

public sealed class PictureFilesTests
{
    private const string Image = "/Type /XObject /Subtype /Image /BitsPerComponent 8";

    [Fact]
    public void Picture_JpegInRgb_IsTheFileItself()
    {
        var jpeg = Jpeg(3, (10, 200, 30, 0));
        var (bytes, extension) = Picture($"{Image} /Width 16 /Height 16 /ColorSpace /DeviceRGB /Filter /DCTDecode", jpeg)!.Value;
        Assert.Equal(".jpg", extension);
        Assert.Equal(jpeg, bytes);
    }

    [Fact]
    public void Picture_JpegInGrey_IsTheFileItself()
    {
        var jpeg = Jpeg(1, (90, 0, 0, 0));
        Assert.Equal(jpeg, Picture($"{Image} /Width 16 /Height 16 /ColorSpace /DeviceGray /Filter /DCTDecode", jpeg)!.Value.Bytes);
    }

    [Theory]
    [InlineData("", 255, 0, 0, 0, 0, 255, 255)]
    [InlineData("/Decode [1 0 1 0 1 0 1 0]", 0, 255, 255, 255, 0, 255, 255)]
    [InlineData("", 0, 0, 0, 255, 0, 0, 0)]
    [InlineData("", 0, 0, 0, 0, 255, 255, 255)]
    public void Picture_JpegInFourInks_IsMadeRgb(string decode, byte cyan, byte magenta, byte yellow, byte black, byte red, byte green, byte blue)
    {
        var (bytes, extension) = Picture($"{Image} /Width 16 /Height 16 /ColorSpace /DeviceCMYK /Filter /DCTDecode {decode}", Jpeg(4, (cyan, magenta, yellow, black)))!.Value;
        Assert.Equal(".jpg", extension);
        AssertColour(bytes, 16, 16, red, green, blue);
    }

    [Theory]
    [InlineData("/DeviceRGB", new byte[] { 10, 200, 30 }, 10, 200, 30)]
    [InlineData("/DeviceGray", new byte[] { 90 }, 90, 90, 90)]
    [InlineData("/DeviceCMYK", new byte[] { 255, 0, 0, 0 }, 0, 255, 255)]
    [InlineData("[/Indexed /DeviceRGB 1 <00000010C81E>]", new byte[] { 1 }, 16, 200, 30)]
    public void Picture_PlainSamples_ArePng(string colours, byte[] pixel, byte red, byte green, byte blue)
    {
        var samples = Enumerable.Repeat(pixel, 6).SelectMany(sample => sample).ToArray();
        var (bytes, extension) = Picture($"{Image} /Width 3 /Height 2 /ColorSpace {colours} /Filter /FlateDecode", PlainPdf.Flate(samples))!.Value;
        Assert.Equal(".png", extension);
        AssertColour(bytes, 3, 2, red, green, blue);
    }

    [Fact]
    public void Picture_PredictedSamples_ArePng()
    {
        // Sub in the first row, Up in the second.
        byte[] rows = [1, 10, 200, 30, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0];
        var (bytes, _) = Picture($"{Image} /Width 2 /Height 2 /ColorSpace /DeviceRGB /Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2 /Colors 3 >>", PlainPdf.Flate(rows))!.Value;
        AssertColour(bytes, 2, 2, 10, 200, 30);
    }

    [Fact]
    public void Picture_ClippedOnThePage_IsWhole()
    {
        var (bytes, _) = Picture($"{Image} /Width 3 /Height 2 /ColorSpace /DeviceGray", [90, 90, 90, 90, 90, 90], "q 10 10 20 20 re W n 90 0 0 60 0 0 cm /P Do Q")!.Value;
        AssertColour(bytes, 3, 2, 90, 90, 90);
    }

    [Fact]
    public void Picture_InTheContent_IsPng()
    {
        using var file = PdfFile.Open(PlainPdf.OfPage("q 90 0 0 60 9 9 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 5A5A5A5A> EI Q").ToBytes(), "inline.pdf");
        AssertColour(file.Picture(1, 0)!.Value.Bytes, 2, 2, 90, 90, 90);
    }

    [Fact]
    public void Picture_NumbersOfThePage_AreThePictures()
    {
        var pdf = PlainPdf.OfPage("q 90 0 0 60 9 9 cm /A Do Q q 90 0 0 60 200 9 cm /B Do Q", "<< /XObject << /A 5 0 R /B 6 0 R >> >>");
        pdf.Add($"{Image} /Width 1 /Height 1 /ColorSpace /DeviceGray", [10]);
        pdf.Add($"{Image} /Width 1 /Height 1 /ColorSpace /DeviceGray", [20]);
        using var file = PdfFile.Open(pdf.ToBytes(), "two.pdf");
        Assert.Equal([0, 1], file.Read(1, TestContext.Current.CancellationToken).Pictures.Select(picture => picture.Number));
        AssertColour(file.Picture(1, 1)!.Value.Bytes, 1, 1, 20, 20, 20);
        AssertColour(file.Picture(1, 0)!.Value.Bytes, 1, 1, 10, 10, 10);
        Assert.Null(file.Picture(1, 2));
    }

    [Theory]
    [InlineData("/Width 2000000000 /Height 2000000000 /ColorSpace /DeviceRGB /BitsPerComponent 8")]
    [InlineData("/Width 30000 /Height 1000 /ColorSpace /DeviceRGB /BitsPerComponent 8")]
    [InlineData("/Width -1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8")]
    [InlineData("/Width 65000 /Height 600 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2000000000 /Rows 2000000000 >>")]
    [InlineData("/Width 2 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /JPXDecode")]
    [InlineData("/Width 2 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode")]
    public void Picture_Nonsense_IsNone(string entries) => Assert.Null(Picture($"/Type /XObject /Subtype /Image {entries}", [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0xFF, 0xFF, 0xFF, 0xFF]));

    private static (byte[] Bytes, string Extension)? Picture(string entries, byte[] data, string content = "q 90 0 0 60 50 50 cm /P Do Q")
    {
        var pdf = PlainPdf.OfPage(content, "<< /XObject << /P 5 0 R >> >>");
        pdf.Add(entries, data);
        using var file = PdfFile.Open(pdf.ToBytes(), "picture.pdf");
        return file.Picture(1, 0);
    }

    private static void AssertColour(byte[] picture, int width, int height, byte red, byte green, byte blue)
    {
        using var bitmap = SKBitmap.Decode(picture);
        Assert.Equal((width, height), (bitmap.Width, bitmap.Height));
        var colour = bitmap.GetPixel(width - 1, height - 1);
        Assert.InRange(Math.Abs(colour.Red - red) + Math.Abs(colour.Green - green) + Math.Abs(colour.Blue - blue), 0, 9);
    }

    private static byte[] Jpeg(int components, (byte, byte, byte, byte) pixel)
    {
        var encoder = new JpegEncoder();
        encoder.SetQuantizationTable(JpegStandardQuantizationTable.GetLuminanceTable(JpegElementPrecision.Precision8Bit, 0));
        encoder.SetHuffmanTable(true, 0);
        encoder.SetHuffmanTable(false, 0);
        for (byte i = 1; i <= components; i++) encoder.AddComponent(i, 0, 0, 0, 1, 1);
        var output = new ArrayBufferWriter<byte>();
        encoder.SetInputReader(new Plain(pixel));
        encoder.SetOutput(output);
        encoder.Encode();
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Sixteen by sixteen pixels of one colour.</summary>
    private sealed class Plain((byte, byte, byte, byte) pixel) : JpegBlockInputReader
    {
        public override int Width => 16;

        public override int Height => 16;

        public override void ReadBlock(ref short blockRef, int componentIndex, int x, int y) =>
            System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref blockRef, 64).Fill(componentIndex switch { 0 => pixel.Item1, 1 => pixel.Item2, 2 => pixel.Item3, _ => pixel.Item4 });
    }
}
