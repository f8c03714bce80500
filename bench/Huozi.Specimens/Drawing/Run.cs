using Huozi.Specimens.Type;

namespace Huozi.Specimens.Drawing;

/// <summary>Characters of one face and colour.</summary>
internal sealed record Run(string Text, Face Face, string Ink);
