using Huozi.Model;
using Huozi.Model.Layout;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>Type in its place: the runs of a line, and what stands beside them.</summary>
internal readonly record struct SetType(Sequence<GlyphRun> Runs, Sequence<GlyphRun> Marks);
