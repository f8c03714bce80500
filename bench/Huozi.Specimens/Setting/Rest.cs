using Huozi.Specimens.Copy;

namespace Huozi.Specimens.Setting;

/// <summary>What is left of a report that goes on on another page.</summary>
/// <param name="Manuscript">The report; its blocks are what is left.</param>
/// <param name="IsCut">Whether the first block is the rest of a paragraph.</param>
internal sealed record Rest(Manuscript Manuscript, bool IsCut);
