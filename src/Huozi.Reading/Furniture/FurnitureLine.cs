using Huozi.Text.Marks;

namespace Huozi.Reading.Furniture;

/// <summary>What one line of furniture states.</summary>
/// <param name="Items">The items, in order.</param>
/// <param name="Residue">The pieces that are no items, parted by spaces.</param>
/// <param name="TouchesItem">Whether a piece that is left over stands at an item without a separator, as in a sentence.</param>
internal sealed record FurnitureLine(IReadOnlyList<FurnitureItem> Items, IReadOnlyList<string> Residue, bool TouchesItem)
{
    // At the top of a page other words may stand beside the items: the paper's name, the section's, an organiser.
    private const int MostPieces = 4;
    private const int LongestPiece = 24;

    /// <summary>Whether the line is furniture: items alone, or a date or number with a few names beside it, and not a sentence.</summary>
    /// <remarks>A weekday or a festival's day (正月十五) also begins headlines, and a full date begins reports.</remarks>
    public bool IsFurniture => Items.Count > 0 && (Residue.Count == 0 || (HasNumbers && !IsSentence));

    private bool HasNumbers => Items.Any(item => item is DateItem or IssueNumberItem or PageNumberItem or LabelledItem);

    private bool IsSentence => (TouchesItem && Items.Count == 1) || Residue.Count > MostPieces
        || Residue.Any(piece => piece.Length > LongestPiece || piece.Any(character => SentenceMarks.IsEnd(character) || character is '，' or '；'));
}
