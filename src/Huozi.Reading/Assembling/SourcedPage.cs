using Huozi.Model.Recovered;

namespace Huozi.Reading.Assembling;

/// <summary>A page that was read, and the file it was read from, as the user named it.</summary>
public sealed record SourcedPage(ReadPage Page, string File);
