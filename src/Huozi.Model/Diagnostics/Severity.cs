namespace Huozi.Model.Diagnostics;

/// <summary>How bad a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>The work goes on; a person should look.</summary>
    Warning,

    /// <summary>The work cannot be done and nothing is written.</summary>
    Error,
}
