namespace Huozi.Conformance.Tests;

/// <summary>How <see cref="PlainType"/> brings its lines to the measure.</summary>
internal enum PlainFill
{
    /// <summary>Not at all.</summary>
    Ragged,

    /// <summary>What is missing goes into all gaps alike, whatever they are.</summary>
    Spread,

    /// <summary>What is missing goes into the first gap.</summary>
    SpreadAtOnce,

    /// <summary>A line takes a character more than it holds, and one mark gives what is too much.</summary>
    SqueezedAtOnce,
}
