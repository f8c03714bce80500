namespace Huozi.Specimens.Type;

/// <summary>A face that the engines find among the machine's fonts, and its file to measure by.</summary>
/// <param name="Family">The name of its family.</param>
/// <param name="Weight">Its weight as CSS counts it.</param>
/// <param name="File">Its file.</param>
internal sealed record Face(string Family, int Weight, string File);
