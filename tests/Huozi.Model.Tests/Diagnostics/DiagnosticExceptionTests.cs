using Huozi.Model.Diagnostics;

namespace Huozi.Model.Tests.Diagnostics;

public class DiagnosticExceptionTests
{
    private static readonly Diagnostic First = Diagnostic.Error("one", new("一", "One."), new("改", "Mend."));

    [Fact]
    public void Message_OfSeveral_HasALineForEach()
    {
        var exception = new DiagnosticException([First, Diagnostic.Warning("two", new("二", "Two."), new("改", "Mend."))]);
        Assert.Equal("One.\nTwo.", exception.Message);
        Assert.Equal([Severity.Error, Severity.Warning], exception.Diagnostics.Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public void Cause_IsKept()
    {
        var cause = new IOException();
        Assert.Same(cause, new DiagnosticException(First, cause).InnerException);
        Assert.Same(First, Assert.Single(new DiagnosticException(First).Diagnostics));
    }
}
