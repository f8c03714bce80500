namespace Huozi.Model.Diagnostics;

/// <summary>Stops the work because of what is wrong with an input.</summary>
public sealed class DiagnosticException : Exception
{
    /// <summary>Stops the work for one problem.</summary>
    public DiagnosticException(Diagnostic diagnostic, Exception? cause = null)
        : this([diagnostic], cause)
    {
    }

    /// <summary>Stops the work for several problems found together.</summary>
    public DiagnosticException(IReadOnlyList<Diagnostic> diagnostics, Exception? cause = null)
        : base(string.Join('\n', diagnostics.Select(diagnostic => diagnostic.Problem.English)), cause) => Diagnostics = diagnostics;

    /// <summary>The problems, in the order found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
