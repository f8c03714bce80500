using Huozi.Model.Layout;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.MakeUp;

/// <summary>A short text set right at the end of a body: the byline or the jump.</summary>
internal sealed record BodyTail(LineRole Role, AtomList Atoms);
