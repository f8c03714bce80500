namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>A character as the recogniser gives it.</summary>
/// <param name="Text">The character.</param>
/// <param name="Left">Where it says that its ink begins in the picture of the line, in dots.</param>
/// <param name="Right">Where it says that its ink ends; often too far.</param>
/// <param name="Confidence">How sure it is, from 0 to 1.</param>
internal readonly record struct ReadCharacter(string Text, double Left, double Right, float Confidence);
