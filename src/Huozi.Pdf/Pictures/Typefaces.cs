using System.Collections.Concurrent;
using Huozi.Fonts;
using SkiaSharp;

namespace Huozi.Pdf.Pictures;

/// <summary>The faces as Skia knows them, each opened once.</summary>
internal sealed class Typefaces(FaceLibrary library) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<SKTypeface>> typefaces = new(StringComparer.Ordinal);

    /// <summary>A face by its name in the library.</summary>
    public SKTypeface this[string name] => typefaces.GetOrAdd(name, key => new Lazy<SKTypeface>(() => Open(library[key]))).Value;

    /// <summary>The width of a glyph of a face, in thousandths of the size.</summary>
    public int AdvanceOf(string name, ushort glyph) => library[name].AdvanceOf(glyph);

    /// <summary>Opens a face over the library's own mapping of its file: the file is in memory once.</summary>
    private static unsafe SKTypeface Open(Face face)
    {
        fixed (byte* bytes = face.Data)
        {
            using var data = SKData.Create((nint)bytes, face.Data.Length);
            return SKTypeface.FromData(data, face.Index);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var typeface in typefaces.Values.Where(typeface => typeface.IsValueCreated)) typeface.Value.Dispose();
    }
}
