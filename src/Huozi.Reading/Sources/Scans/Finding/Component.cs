namespace Huozi.Reading.Sources.Scans.Finding;

/// <summary>A connected piece of ink.</summary>
/// <param name="Box">What it covers.</param>
/// <param name="Ink">How many dots it has.</param>
internal readonly record struct Component(Dots Box, int Ink);
