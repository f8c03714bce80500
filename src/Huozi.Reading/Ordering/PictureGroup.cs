using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Ordering;

/// <summary>A picture with its caption (图片说明).</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Caption">The caption's blocks in order; none where it has no caption.</param>
internal sealed record PictureGroup(PrintedPicture Picture, IReadOnlyList<TextBlock> Caption);
