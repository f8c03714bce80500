using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Huozi.Pdf.Tests;

/// <summary>A file of ours, taken apart: every object's text, every stream's contents. Bytes are Latin-1 characters.</summary>
internal sealed partial record Unpacked(string Raw, string Trailer, IReadOnlyDictionary<int, string> Objects, IReadOnlyDictionary<int, string> Streams)
{
    /// <summary>Takes a file apart. It reads just what this project writes; programs that are not ours read the files too.</summary>
    public static Unpacked Of(byte[] file)
    {
        var raw = Encoding.Latin1.GetString(file);
        var (objects, streams) = (new SortedDictionary<int, string>(), new SortedDictionary<int, string>());
        var trailer = "";
        foreach (Match match in StreamObject().Matches(raw))
        {
            var number = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            var dictionary = match.Groups[2].Value;
            var data = file.AsSpan(match.Index + match.Length, int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture)).ToArray();
            Assert.Equal("\nendstream\nendobj\n", raw.Substring(match.Index + match.Length + data.Length, 18));
            if (dictionary.Contains("/FlateDecode", StringComparison.Ordinal))
            {
                using var inflate = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
                using var whole = new MemoryStream();
                inflate.CopyTo(whole);
                data = whole.ToArray();
            }

            var text = Encoding.Latin1.GetString(data);
            if (dictionary.Contains("/Type /XRef", StringComparison.Ordinal)) trailer = dictionary;
            else if (dictionary.Contains("/Type /ObjStm", StringComparison.Ordinal)) AddPlain(text, int.Parse(First().Match(dictionary).Groups[1].ValueSpan, CultureInfo.InvariantCulture), objects);
            else (objects[number], streams[number]) = (dictionary, text);
        }

        return new(raw, trailer, objects, streams);
    }

    /// <summary>The same file, broken: some text stands wherever another stood.</summary>
    public Unpacked With(string from, string to)
    {
        Dictionary<int, string> Changed(IReadOnlyDictionary<int, string> texts) => texts.ToDictionary(text => text.Key, text => text.Value.Replace(from, to, StringComparison.Ordinal));
        var changed = new Unpacked(Raw.Replace(from, to, StringComparison.Ordinal), Trailer.Replace(from, to, StringComparison.Ordinal), Changed(Objects), Changed(Streams));
        var isSame = changed.Raw == Raw && changed.Trailer == Trailer && changed.Objects.Values.SequenceEqual(Objects.Values) && changed.Streams.Values.SequenceEqual(Streams.Values);
        Assert.False(isSame, $"nothing to break: {from}");
        return changed;
    }

    /// <summary>The document catalog.</summary>
    public string Catalog => Objects[Reference(Trailer, "Root")];

    /// <summary>The page dictionaries, in order.</summary>
    public IReadOnlyList<string> Pages => [.. References(Objects[Reference(Catalog, "Pages")], "Kids").Select(page => Objects[page])];

    /// <summary>The content stream of a page.</summary>
    public string ContentOf(string page) => Streams[Reference(page, "Contents")];

    /// <summary>The objects whose text has a part.</summary>
    public IEnumerable<string> ObjectsWith(string part) => Objects.Values.Where(text => text.Contains(part, StringComparison.Ordinal));

    /// <summary>The number of the object that an entry names; 0 where there is none.</summary>
    public static int Reference(string dictionary, string key)
    {
        var match = Regex.Match(dictionary, $@"/{key} (\d+) 0 R");
        return match.Success ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>The numbers of the objects that an array names.</summary>
    public static IReadOnlyList<int> References(string dictionary, string key) =>
        [.. Numbers().Matches(Regex.Match(dictionary, $@"/{key} \[([^\]]*)\]").Groups[1].Value).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))];

    private static void AddPlain(string text, int first, SortedDictionary<int, string> objects)
    {
        var heads = text[..first].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(head => int.Parse(head, CultureInfo.InvariantCulture)).Chunk(2).ToList();
        for (var i = 0; i < heads.Count; i++)
        {
            var end = i + 1 < heads.Count ? first + heads[i + 1][1] : text.Length;
            objects[heads[i][0]] = text[(first + heads[i][1])..end].Trim();
        }
    }

    [GeneratedRegex(@"(\d+) 0 obj\n(<< [^\n]*? /Length (\d+) >>)\nstream\n")]
    private static partial Regex StreamObject();

    [GeneratedRegex(@"/First (\d+)")]
    private static partial Regex First();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Numbers();
}
