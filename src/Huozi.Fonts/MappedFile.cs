using System.IO.MemoryMappedFiles;
using HarfBuzzSharp;

namespace Huozi.Fonts;

/// <summary>Maps font files into memory: only the pages that are read come from the disk, and programs that use the same file share them.</summary>
internal static class MappedFile
{
    /// <summary>A file's bytes where HarfBuzz can read them; the mapping ends with the blob.</summary>
    public static unsafe Blob Open(string path)
    {
        var length = new FileInfo(path).Length;
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new Blob((nint)(start + view.PointerOffset), checked((int)length), MemoryMode.ReadOnly, () =>
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
            file.Dispose();
        });
    }
}
