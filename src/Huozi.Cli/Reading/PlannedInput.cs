namespace Huozi.Cli.Reading;

/// <summary>An input, what is to be done with it, and the name of what is made of it.</summary>
internal sealed record PlannedInput(InputFile Input, string Name, ReadTask Task);
