using Huozi.Model;

namespace Huozi.Reading.Tests.Inventing;

/// <summary>An invented page: what it says, and a dump of it.</summary>
/// <param name="Issue">What it says.</param>
/// <param name="Dump">The dump.</param>
internal sealed record InventedPaper(Issue Issue, string Dump);
