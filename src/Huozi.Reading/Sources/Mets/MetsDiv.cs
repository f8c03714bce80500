namespace Huozi.Reading.Sources.Mets;

/// <summary>A division of a METS structure.</summary>
/// <param name="Id">Its identifier; null for none.</param>
/// <param name="Type">What it is, in capital letters: ARTICLE, BODY_CONTENT; empty where it does not say.</param>
/// <param name="Label">Its name; null for none.</param>
/// <param name="OrderLabel">Its printed number; null for none.</param>
/// <param name="Descriptions">The identifiers of what is described of it.</param>
/// <param name="Areas">The parts of files that it points to, in order.</param>
/// <param name="Children">What it is made of, in order.</param>
internal sealed record MetsDiv(
    string? Id, string Type, string? Label, string? OrderLabel, IReadOnlyList<string> Descriptions, IReadOnlyList<MetsArea> Areas, IReadOnlyList<MetsDiv> Children)
{
    /// <summary>It and all that it is made of, in order.</summary>
    public IEnumerable<MetsDiv> All => Children.SelectMany(child => child.All).Prepend(this);
}
