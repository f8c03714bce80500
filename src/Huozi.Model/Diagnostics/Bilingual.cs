namespace Huozi.Model.Diagnostics;

/// <summary>One sentence in both of the system's languages, Chinese first.</summary>
public sealed record Bilingual(string Chinese, string English);
