using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace Huozi.Pdf.Writing;

/// <summary>Collects a PDF file's objects and writes the file (ISO 32000-1, 7.3 to 7.5).</summary>
/// <remarks>
/// Objects are numbered in the order they are reserved, so the same document gives the same bytes. Streams are packed at the end, several at a time. Objects that
/// are not streams are packed together into object streams (7.5.7), which PDF/A-2 and PDF/X-4 allow, and a cross-reference stream (7.5.8) finds them all.
/// </remarks>
internal sealed class PdfObjects
{
    /// <summary>How many objects share an object stream: a reader that wants one unpacks them all.</summary>
    private const int ObjectsToAStream = 200;

    private readonly List<Entry?> objects = [];

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
    public void Set(int number, string text) => objects[number - 1] = new(text);

    /// <summary>Adds a stream, to be packed.</summary>
    /// <param name="entries">The entries of its dictionary besides length and filter.</param>
    /// <param name="data">The bytes before packing.</param>
    public int AddStream(string entries, byte[] data) => AddStream(new Entry(entries) { Data = [data], IsToPack = true });

    /// <summary>Adds a stream as it is.</summary>
    public int AddStored(string entries, byte[] data) => AddStream(new Entry(entries) { Data = [data] });

    /// <summary>Writes the file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="version">The version of PDF it follows: <c>1.7</c>.</param>
    /// <param name="catalog">The number of the document catalog.</param>
    /// <param name="info">The number of the information dictionary.</param>
    public void WriteTo(Stream output, string version, int catalog, int info)
    {
        var places = new (int Type, long Where, int Index)[objects.Count + 1];
        GatherPlainObjects(places);
        Pack(objects.OfType<Entry>());
        var file = new Output(output);
        // The second line tells transfer programs that the file is binary (7.5.2).
        file.Write(Encoding.Latin1.GetBytes($"%PDF-{version}\n%\u00E2\u00E3\u00CF\u00D3\n"));
        Array.Resize(ref places, objects.Count + 2);
        for (var i = 0; i < objects.Count; i++)
        {
            var entry = objects[i] ?? throw new InvalidOperationException($"Object {i + 1} was reserved and never set.");
            if (!entry.IsStream) continue;
            places[i + 1] = (1, file.Position, 0);
            WriteStream(file, i + 1, entry);
        }

        // An identifier made of the content: the same document has the same one (14.4).
        var id = file.Hash();
        var start = file.Position;
        places[^1] = (1, start, 0);
        var table = new Entry($"/Type /XRef /Size {places.Length} /W [1 4 2] /Root {catalog} 0 R /Info {info} 0 R /ID [<{id}> <{id}>]") { Data = [CrossReferences(places)], IsToPack = true };
        Pack([table]);
        WriteStream(file, places.Length - 1, table);
        file.Write(Encoding.Latin1.GetBytes($"startxref\n{start}\n%%EOF\n"));
    }

    /// <summary>Packs streams, several pieces at a time.</summary>
    private static void Pack(IEnumerable<Entry> entries)
    {
        var streams = entries.Where(entry => entry.IsToPack).Select(entry => (Entry: entry, Packing: new PiecewiseDeflate(entry.Data[0]))).ToList();
        // The longest first and one at a time, so that no core waits at the end.
        var pieces = streams.SelectMany(stream => stream.Packing.Pieces.Select(piece => (stream.Packing, piece.Piece, piece.Length))).OrderByDescending(piece => piece.Length);
        Parallel.ForEach(Partitioner.Create(pieces, EnumerablePartitionerOptions.NoBuffering), piece => piece.Packing.Pack(piece.Piece));
        foreach (var (entry, packing) in streams) entry.Take(packing);
    }

    private int AddStream(Entry stream)
    {
        objects.Add(stream);
        return objects.Count;
    }

    /// <summary>Puts what is no stream into object streams, and notes in which it is, and where.</summary>
    private void GatherPlainObjects((int Type, long Where, int Index)[] places)
    {
        var plain = Enumerable.Range(1, objects.Count).Where(number => objects[number - 1] is { IsStream: false });
        foreach (var group in plain.Chunk(ObjectsToAStream).ToList())
        {
            var (heads, bodies) = (new StringBuilder(), new StringBuilder());
            for (var i = 0; i < group.Length; i++)
            {
                places[group[i]] = (2, objects.Count + 1, i);
                heads.Append(CultureInfo.InvariantCulture, $"{group[i]} {bodies.Length} ");
                bodies.Append(objects[group[i] - 1]!.Text).Append('\n');
            }

            AddStream($"/Type /ObjStm /N {group.Length} /First {heads.Length}", Encoding.Latin1.GetBytes(heads.Append(bodies).ToString()));
        }
    }

    /// <summary>The cross-reference stream's data: type, place and index of each object (7.5.8.3).</summary>
    private static byte[] CrossReferences((int Type, long Where, int Index)[] places)
    {
        const int Width = 7;
        var table = new byte[places.Length * Width];
        // Object 0 heads the list of free objects, which has no other.
        table[5] = table[6] = 0xFF;
        for (var i = 1; i < places.Length; i++)
        {
            var (type, where, index) = places[i];
            var row = table.AsSpan(i * Width, Width);
            row[0] = (byte)type;
            for (var b = 0; b < 4; b++) row[1 + b] = (byte)(where >> (24 - 8 * b));
            (row[5], row[6]) = ((byte)(index >> 8), (byte)index);
        }

        return table;
    }

    private static void WriteStream(Output file, int number, Entry entry)
    {
        file.Write(Encoding.Latin1.GetBytes($"{number} 0 obj\n<< {entry.Text.Trim()} /Length {entry.Data.Sum(part => part.Length)} >>\nstream\n"));
        foreach (var part in entry.Data) file.Write(part);
        file.Write("\nendstream\nendobj\n"u8);
    }

    /// <summary>An object: its text, or a stream's dictionary and data.</summary>
    private sealed class Entry(string text)
    {
        public string Text { get; private set; } = text;

        /// <summary>The stream's data, in parts; empty where the object is no stream.</summary>
        public IReadOnlyList<byte[]> Data { get; set; } = [];

        public bool IsStream => Data.Count > 0;

        public bool IsToPack { get; init; }

        public void Take(PiecewiseDeflate packing)
        {
            Data = packing.Parts();
            Text += " /Filter /FlateDecode";
        }
    }

    /// <summary>Writes on, and knows where it is and what it has written.</summary>
    private sealed class Output(Stream stream)
    {
        private readonly XxHash128 hash = new();

        public long Position { get; private set; }

        public string Hash() => Convert.ToHexString(hash.GetCurrentHash());

        public void Write(ReadOnlySpan<byte> bytes)
        {
            stream.Write(bytes);
            hash.Append(bytes);
            Position += bytes.Length;
        }
    }
}
