using Huozi.Reading.Segmenting.Blocks;

namespace Huozi.Reading.Furniture;

/// <summary>A page's blocks, parted into what frames the page and what is reported on it.</summary>
/// <param name="Title">The paper's name where it stands on the page; null for none.</param>
/// <param name="Furniture">Nameplate, date line, ear, folio, imprint.</param>
/// <param name="Text">All the rest.</param>
internal sealed record PageParts(TextBlock? Title, IReadOnlyList<TextBlock> Furniture, IReadOnlyList<TextBlock> Text);
