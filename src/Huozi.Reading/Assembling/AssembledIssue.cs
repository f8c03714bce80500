using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Assembling;

/// <summary>An issue that was made out of pages.</summary>
/// <param name="Issue">The issue. Its articles have no pictures yet but those that had files before.</param>
/// <param name="Sources">For each page of the issue, where it comes from.</param>
/// <param name="Jumps">The articles that go on on another page.</param>
/// <param name="Warnings">What a person should look at, beside what the pages warn of themselves.</param>
public sealed record AssembledIssue(Issue Issue, IReadOnlyList<SourcedPage> Sources, IReadOnlyList<Jump> Jumps, IReadOnlyList<Diagnostic> Warnings);
