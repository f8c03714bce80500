using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Huozi.Pdf.Writing;

/// <summary>Collects a PDF file's objects and writes the file (ISO 32000-1, 7.3 to 7.5).</summary>
/// <remarks>Objects are numbered in the order they are reserved, so the same document gives the same bytes.</remarks>
internal sealed class PdfObjects
{
    private readonly List<byte[]?> objects = [];

    /// <summary>Takes the next object number; the object itself may come later.</summary>
    public int Reserve()
    {
        objects.Add(null);
        return objects.Count;
    }

    /// <summary>Adds a dictionary, array or other plain object.</summary>
    public int Add(string text)
    {
        var number = Reserve();
        Set(number, text);
        return number;
    }

    /// <summary>Gives a reserved number its object.</summary>
    public void Set(int number, string text) => objects[number - 1] = Encoding.Latin1.GetBytes(text);

    /// <summary>Adds a stream, compressed.</summary>
    /// <param name="entries">The entries of its dictionary besides length and filter.</param>
    /// <param name="data">The bytes before compression.</param>
    public int AddStream(string entries, ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(data);
        return AddStored($"{entries} /Filter /FlateDecode", packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <summary>Adds a stream as it is.</summary>
    public int AddStored(string entries, ReadOnlySpan<byte> data)
    {
        var number = Reserve();
        using var whole = new MemoryStream(data.Length + 100);
        whole.Write(Encoding.Latin1.GetBytes($"<< {entries.Trim()} /Length {data.Length} >>\nstream\n"));
        whole.Write(data);
        whole.Write("\nendstream"u8);
        objects[number - 1] = whole.ToArray();
        return number;
    }

    /// <summary>Writes the file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="catalog">The number of the document catalog.</param>
    /// <param name="info">The number of the information dictionary.</param>
    public void WriteTo(Stream output, int catalog, int info)
    {
        using var file = new MemoryStream();
        var offsets = new long[objects.Count];
        // The second line tells transfer programs that the file is binary (7.5.2).
        file.Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        for (var i = 0; i < objects.Count; i++)
        {
            offsets[i] = file.Length;
            file.Write(Encoding.Latin1.GetBytes($"{i + 1} 0 obj\n"));
            file.Write(objects[i] ?? throw new InvalidOperationException($"Object {i + 1} was reserved and never set."));
            file.Write("\nendobj\n"u8);
        }

        var start = file.Length;
        // An identifier made of the content: the same document has the same one (14.4).
        var id = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)))[..32];
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) table.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        table.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root {catalog} 0 R /Info {info} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{start}\n%%EOF\n");
        file.Write(Encoding.Latin1.GetBytes(table.ToString()));
        file.WriteTo(output);
    }
}
