namespace Huozi.Reading.Sources.Mets;

/// <summary>What a METS file's MODS says of something.</summary>
/// <param name="Title">Its title; null for none.</param>
/// <param name="Date">The day it came out; null for none.</param>
/// <param name="Number">Its issue number; null for none.</param>
internal sealed record MetsDescription(string? Title, DateOnly? Date, int? Number);
