using System.Text;
using Huozi.Pdf.Tests;
using Huozi.Reading.Tests.Sources.Pdf;
using SkiaSharp;

namespace Huozi.Fuzz.Tests;

/// <summary>Small sound PDF files that between them have everything a reader looks at.</summary>
internal static class SoundFiles
{
    private const string Words = "BT /F1 10 Tf 50 700 Td (Good news from the river) Tj 0 -14 Td [(The) -250 (gates) 120 (open)] TJ T* (and close) ' ET 40 690 m 300 690 l S 40 600 200 60 re f\n";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<byte[]> All { get; } = [Plain(), Packed(), Chinese(), Drawn(), Forms(), Pictures(), Colours(), Tree(), Objects(), Sheet.Pdf()];

    private static byte[] Plain() => PlainPdf.OfPage(Words).ToBytes("/ID [<00> <00>] /Info << /Title (A) >>");

    private static byte[] Packed()
    {
        var pdf = PlainPdf.OfPage("");
        var content = pdf.Add("/Filter /FlateDecode", PlainPdf.Flate(Encoding.Latin1.GetBytes(Words)));
        var lines = pdf.Add("/Filter [/ASCIIHexDecode /RunLengthDecode]", "05 42540A45540A 80>"u8);
        pdf.Set(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /CropBox [10 10 580 830] /Rotate 90 /Contents [{content} 0 R {lines} 0 R 4 0 R] /Resources {PlainPdf.Helvetica} >>");
        return pdf.ToBytes();
    }

    private static byte[] Chinese()
    {
        var pdf = PlainPdf.OfPage("BT /F1 12 Tf 72 700 Td <000100020003> Tj ET BT /F2 12 Tf 1 0 0 1 72 650 Tm <D6D0B9FA> Tj ET BT /F3 12 Tf 200 700 Td <00010002> Tj ET", "<< /Font << /F1 5 0 R /F2 8 0 R /F3 10 0 R >> >>");
        pdf.Add("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /BaseFont /ABCDEF+Song /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>");
        pdf.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [1 [1000 900] 3 9 500] /FontDescriptor 12 0 R >>");
        pdf.Add("/Filter /FlateDecode", PlainPdf.Flate("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0001> <4E2D> <0002> <56FD> endbfchar 1 beginbfrange <0003> <0009> <6C34> endbfrange endcmap end end"u8));
        pdf.Add("<< /Type /Font /Subtype /Type0 /Encoding /GBK-EUC-H /BaseFont /Kai /DescendantFonts [9 0 R] >>");
        pdf.Add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Kai /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 12 0 R >>");
        pdf.Add("<< /Type /Font /Subtype /Type0 /Encoding /Identity-V /BaseFont /Hei /DescendantFonts [11 0 R] >>");
        pdf.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Hei /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW2 [880 -1000] /CIDToGIDMap /Identity /FontDescriptor 13 0 R >>");
        pdf.Add("<< /Type /FontDescriptor /FontName /Song /Flags 4 /Ascent 880 /Descent -120 /FontBBox [0 -120 1000 880] >>");
        pdf.Add("<< /Type /FontDescriptor /FontName /Hei /Flags 4 /Ascent 880 /Descent -120 /FontBBox [0 -120 1000 880] /FontFile2 14 0 R >>");
        // A face of a character map only.
        byte[] map = [0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12, 0, 4, 0, 32, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0x4E, 0x2E, 0xFF, 0xFF, 0, 0, 0x4E, 0x2D, 0xFF, 0xFF, 0xB1, 0xD4, 0, 1, 0, 0, 0, 0];
        pdf.Add("", [0, 1, 0, 0, 0, 1, 0, 16, 0, 0, 0, 0, .. "cmap"u8, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, (byte)map.Length, .. map]);
        return pdf.ToBytes();
    }

    /// <summary>Type 3 glyphs, and a TrueType and a Type 1 font with an encoding.</summary>
    private static byte[] Drawn()
    {
        var pdf = PlainPdf.OfPage("BT /F1 10 Tf 72 700 Td (ab) Tj /F2 9 Tf (abc) Tj /F3 9 Tf (abc) Tj ET", "<< /Font << /F1 5 0 R /F2 7 0 R /F3 8 0 R >> >>");
        pdf.Add("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /a 6 0 R /b 6 0 R >> /Encoding << /Type /Encoding /Differences [97 /a /b] >> /FirstChar 97 /LastChar 98 /Widths [1000 500] /Resources << >> /FontDescriptor 9 0 R >>");
        pdf.Add("", "1000 0 0 0 750 750 d1 0 0 750 750 re f"u8);
        pdf.Add("<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+Times /FirstChar 97 /LastChar 99 /Widths [400 500 600] /Encoding /MacRomanEncoding /FontDescriptor 9 0 R >>");
        pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Other /FirstChar 97 /LastChar 99 /Widths [400 500 600] /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [97 /uni4E2D /g5 /c] >> /FontDescriptor 9 0 R >>");
        pdf.Add("<< /Type /FontDescriptor /FontName /AAAAAA+Times /Flags 32 /Ascent 880 /Descent -120 /ItalicAngle 0 /FontBBox [0 -120 1000 880] >>");
        return pdf.ToBytes();
    }

    private static byte[] Forms()
    {
        var pdf = PlainPdf.OfPage("q 1 0 0 1 10 10 cm /A Do Q /B Do /G gs", "<< /XObject << /A 5 0 R /B 6 0 R >> /ExtGState << /G << /LW 2 /ca 0.5 /SMask /None >> >> >>");
        pdf.Add($"/Type /XObject /Subtype /Form /BBox [0 0 400 800] /Matrix [1 0 0 1 5 5] /Group << /S /Transparency >> /Resources {PlainPdf.Helvetica}", Encoding.Latin1.GetBytes(Words));
        pdf.Add("/Type /XObject /Subtype /Form /BBox [0 0 400 800] /Resources << /XObject << /A 5 0 R >> >>", "/A Do /A Do"u8);
        return pdf.ToBytes();
    }

    private static byte[] Pictures()
    {
        var pdf = PlainPdf.OfPage(
            "q 90 0 0 60 50 50 cm /P Do Q q 50 0 0 50 200 200 cm 0 0 1 1 re W n /J Do Q q 30 0 0 30 300 300 cm /M Do Q q 9 0 0 9 9 9 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 00FF80FF> EI Q q 20 0 0 20 400 400 cm /L Do Q q 20 0 0 20 430 400 cm /F Do Q",
            "<< /XObject << /P 5 0 R /J 6 0 R /M 7 0 R /L 8 0 R /F 9 0 R >> >>");
        pdf.Add("/Type /XObject /Subtype /Image /Width 3 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 3 /Colors 3 >>", PlainPdf.Flate([2, 1, 2, 3, 4, 5, 6, 7, 8, 9, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1]));
        using var bitmap = new SKBitmap(8, 8);
        using var jpeg = bitmap.Encode(SKEncodedImageFormat.Jpeg, 50);
        pdf.Add("/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode", jpeg.AsSpan());
        pdf.Add("/Type /XObject /Subtype /Image /Width 8 /Height 2 /BitsPerComponent 1 /ImageMask true /Decode [1 0]", [0xAA, 0x55]);
        pdf.Add("/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace [/Indexed /DeviceRGB 1 <000000FFFFFF>] /Filter /LZWDecode", [0x80, 0x00, 0x00, 0x10, 0x08, 0x04, 0x04]);
        pdf.Add("/Type /XObject /Subtype /Image /Width 16 /Height 2 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 16 /Rows 2 >>", [0x26, 0xA0, 0x01, 0x00, 0x10]);
        return pdf.ToBytes();
    }

    private static byte[] Colours()
    {
        var pdf = PlainPdf.OfPage(
            $"/S cs 0.5 scn {Words} /I cs 0.1 0.2 0.3 scn 9 9 50 50 re f /P cs /T scn 60 60 90 90 re f /L cs 50 1 1 sc 1 1 30 30 re b* /H sh 0.1 0.9 0.3 0 k 3 3 9 9 re B",
            "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /ColorSpace << /S [/Separation /Gold /DeviceCMYK 5 0 R] /I [/ICCBased 6 0 R] /P [/Pattern /DeviceRGB] /L [/Lab << /WhitePoint [0.9 1 1.1] >>] >> /Pattern << /T 7 0 R /U 8 0 R >> /Shading << /H 9 0 R >> >>");
        pdf.Add("<< /FunctionType 3 /Domain [0 1] /Functions [10 0 R 10 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>");
        pdf.Add("/N 3 /Alternate /DeviceRGB", "profile"u8);
        pdf.Add("/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >>", "0 0 3 3 re f"u8);
        pdf.Add("<< /Type /Pattern /PatternType 2 /Shading 9 0 R >>");
        pdf.Add("<< /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [0 0 1 1] /Function 10 0 R /Extend [true false] >>");
        pdf.Add("<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0.2 0.9 0.1] /N 1 >>");
        return pdf.ToBytes();
    }

    private static byte[] Tree()
    {
        var pdf = PlainPdf.OfPage(Words);
        pdf.Set(2, "<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 3 /MediaBox [0 0 300 400] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >> >> >>");
        pdf.Add("<< /Type /Pages /Parent 2 0 R /Kids [6 0 R 7 0 R] /Count 2 /Rotate 270 >>");
        pdf.Add("<< /Type /Page /Parent 5 0 R /Contents 4 0 R /UserUnit 2 >>");
        pdf.Add("<< /Type /Page /Parent 5 0 R /Contents [4 0 R 4 0 R] /MediaBox 8 0 R >>");
        pdf.Add("[0 0 500 700]");
        return pdf.ToBytes();
    }

    /// <summary>Objects in an object stream, found by a cross-reference stream.</summary>
    private static byte[] Objects()
    {
        string[] bodies = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources {PlainPdf.Helvetica} >>"];
        var header = new StringBuilder();
        for (int i = 0, at = 0; i < bodies.Length; at += bodies[i++].Length + 1) header.Append($"{i + 1} {at} ");
        var packed = PlainPdf.Flate(Encoding.Latin1.GetBytes(header + string.Join('\n', bodies)));
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var content = file.Position;
        file.Write(Encoding.Latin1.GetBytes($"4 0 obj\n<< /Length {Words.Length} >>\nstream\n{Words}\nendstream\nendobj\n"));
        var objects = file.Position;
        file.Write([.. Encoding.Latin1.GetBytes($"5 0 obj\n<< /Type /ObjStm /N {bodies.Length} /First {header.Length} /Filter /FlateDecode /Length {packed.Length} >>\nstream\n"), .. packed, .. "\nendstream\nendobj\n"u8]);
        var xref = file.Position;
        byte[] entries = [0, 0, 0, 0, 2, 0, 5, 0, 2, 0, 5, 1, 2, 0, 5, 2, 1, (byte)(content >> 8), (byte)content, 0, 1, (byte)(objects >> 8), (byte)objects, 0, 1, (byte)(xref >> 8), (byte)xref, 0];
        file.Write([.. Encoding.Latin1.GetBytes($"6 0 obj\n<< /Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R /Length {entries.Length} >>\nstream\n"), .. entries, .. Encoding.Latin1.GetBytes($"\nendstream\nendobj\nstartxref\n{xref}\n%%EOF\n")]);
        return file.ToArray();
    }
}
