namespace Huozi.Model.Diagnostics;

/// <summary>What is wrong with an input, where, and how to mend it.</summary>
/// <param name="Severity">Whether the work can go on.</param>
/// <param name="Code">A short lasting name, in lower case with hyphens, such as <c>weekday-differs</c>.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record Diagnostic(Severity Severity, string Code, Bilingual Problem, Bilingual Mend)
{
    /// <summary>The file it is about, as the user named it; null where it is about none.</summary>
    public string? File { get; init; }

    /// <summary>The line in the file, from 1; null where there is none.</summary>
    public int? Line { get; init; }

    /// <summary>The place inside the issue, such as 第1版《标题》; null where there is none.</summary>
    public string? Place { get; init; }

    /// <summary>A problem that stops the work.</summary>
    public static Diagnostic Error(string code, Bilingual problem, Bilingual mend) => new(Severity.Error, code, problem, mend);

    /// <summary>A problem a person should look at.</summary>
    public static Diagnostic Warning(string code, Bilingual problem, Bilingual mend) => new(Severity.Warning, code, problem, mend);
}
