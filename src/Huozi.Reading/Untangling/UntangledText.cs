using Huozi.Reading.Segmenting;
using Huozi.Reading.Sources;

namespace Huozi.Reading.Untangling;

/// <summary>Lines that belong together, in reading order, with their roles.</summary>
internal sealed record UntangledText(IReadOnlyList<DumpLine> Lines, IReadOnlyList<TextRole> Roles);
