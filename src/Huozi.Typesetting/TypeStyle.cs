using Huozi.Fonts;
using Huozi.Model.Layout;

namespace Huozi.Typesetting;

/// <summary>How a stretch of text looks, whatever its size.</summary>
/// <param name="Face">The face.</param>
/// <param name="Ink">The colour.</param>
/// <param name="Scale">Its size, in thousandths of the size of the text it stands in.</param>
/// <param name="Rise">How far it is raised above the baseline, in thousandths of the size of the text it stands in.</param>
/// <param name="IsDotted">Whether each of its characters has an emphasis dot (着重号).</param>
internal readonly record struct TypeStyle(Face Face, Ink Ink, int Scale = 1000, int Rise = 0, bool IsDotted = false);
