namespace Huozi.Cli.Reading;

/// <summary>One input to read: a file, or an issue folder.</summary>
/// <param name="Path">Its path, as the user named it or the folder it lies in.</param>
/// <param name="Kind">What is in it.</param>
/// <param name="Folder">The folder from which its results are named: the one that was walked, or the one it lies in.</param>
internal sealed record InputFile(string Path, SourceKind Kind, string Folder);
