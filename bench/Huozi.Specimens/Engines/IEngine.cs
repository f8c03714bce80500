using Huozi.Specimens.Drawing;

namespace Huozi.Specimens.Engines;

/// <summary>A program that makes a PDF.</summary>
internal interface IEngine : IAsyncDisposable
{
    /// <summary>Makes a file of some sheets, each a page.</summary>
    Task Print(IReadOnlyList<Sheet> sheets, string file);
}
