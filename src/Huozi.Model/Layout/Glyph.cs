using Huozi.Model.Geometry;

namespace Huozi.Model.Layout;

/// <summary>One glyph of a <see cref="GlyphRun"/>.</summary>
/// <param name="Id">Its number in the run's face.</param>
/// <param name="Along">How far it lies from the run's origin, in the run's direction.</param>
/// <param name="Cluster">Where the text it stands for starts in the run's text, in UTF-16 units.</param>
public readonly record struct Glyph(ushort Id, Length Along, int Cluster);
