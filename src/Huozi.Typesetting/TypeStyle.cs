using Huozi.Fonts;
using Huozi.Model.Layout;

namespace Huozi.Typesetting;

/// <summary>A face in an ink: how a stretch of text looks, whatever its size.</summary>
internal readonly record struct TypeStyle(Face Face, Ink Ink);
