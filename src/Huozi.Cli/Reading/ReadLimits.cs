namespace Huozi.Cli.Reading;

/// <summary>What an input may take before it is given up, so that a batch goes on whatever a file holds.</summary>
/// <param name="PageTime">How long one page may take.</param>
/// <param name="Memory">How many bytes of memory the process that reads it may take.</param>
internal sealed record ReadLimits(TimeSpan PageTime, long Memory)
{
    /// <summary>Five minutes: a recogniser takes a minute for a broadsheet page on a slow machine.</summary>
    public const int PageSeconds = 300;

    /// <summary>A gigabyte: a broadsheet page scanned at 600 dpi in colour takes a half.</summary>
    public const int Megabytes = 1024;
}
