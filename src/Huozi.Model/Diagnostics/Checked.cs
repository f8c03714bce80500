namespace Huozi.Model.Diagnostics;

/// <summary>What a step made, with what it warns of.</summary>
public sealed record Checked<T>(T Value, IReadOnlyList<Diagnostic> Warnings);
