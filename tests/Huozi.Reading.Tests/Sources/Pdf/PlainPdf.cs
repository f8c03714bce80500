using System.IO.Compression;
using System.Text;

namespace Huozi.Reading.Tests.Sources.Pdf;

/// <summary>Writes small PDF files by hand, sound ones and others.</summary>
internal sealed class PlainPdf
{
    /// <summary>A font that every reader has, for <c>/F1</c>.</summary>
    public const string Helvetica = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >>";

    private readonly List<byte[]> objects = [];

    /// <summary>Adds an object.</summary>
    /// <returns>Its number, from 1.</returns>
    public int Add(string body)
    {
        objects.Add(Encoding.Latin1.GetBytes(body));
        return objects.Count;
    }

    /// <summary>Adds a stream.</summary>
    /// <param name="entries">The entries of its dictionary, without its length.</param>
    /// <param name="data">Its data as they stand in the file.</param>
    public int Add(string entries, ReadOnlySpan<byte> data)
    {
        objects.Add([.. Encoding.Latin1.GetBytes($"<< {entries} /Length {data.Length} >>\nstream\n"), .. data, .. "\nendstream"u8]);
        return objects.Count;
    }

    /// <summary>Says what an object that is there already is.</summary>
    public void Set(int number, string body) => objects[number - 1] = Encoding.Latin1.GetBytes(body);

    /// <summary>The file: the catalog is object 1.</summary>
    public byte[] ToBytes(string trailer = "")
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var places = new long[objects.Count];
        for (var i = 0; i < objects.Count; i++)
        {
            places[i] = file.Position;
            file.Write(Encoding.Latin1.GetBytes($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }
        var xref = file.Position;
        file.Write(Encoding.Latin1.GetBytes($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places) file.Write(Encoding.Latin1.GetBytes($"{place:0000000000} 00000 n \n"));
        file.Write(Encoding.Latin1.GetBytes($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{xref}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>A file of one page.</summary>
    /// <param name="content">What is on it.</param>
    /// <param name="resources">Its resources.</param>
    /// <param name="more">More entries of the page's dictionary.</param>
    public static PlainPdf OfPage(string content, string resources = Helvetica, string more = "/MediaBox [0 0 595 842]")
    {
        var pdf = new PlainPdf();
        pdf.Add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.Add($"<< /Type /Page /Parent 2 0 R {more} /Contents 4 0 R /Resources {resources} >>");
        pdf.Add("", Encoding.Latin1.GetBytes(content));
        return pdf;
    }

    /// <summary>Packs data for the Flate filter.</summary>
    public static byte[] Flate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(data);
        return packed.ToArray();
    }
}
