namespace Huozi.Model.Recovered;

/// <summary>A picture of an article as it was found on a page.</summary>
/// <param name="Number">Its number among the page's pictures in the source, from 0: by it the source gives the picture itself.</param>
/// <param name="Caption">What is printed under it (图片说明); null for none, and where the caption is an article of its own.</param>
/// <param name="Credit">Who took it (摄影); null for none.</param>
public sealed record ReadPicture(int Number, string? Caption, string? Credit)
{
    /// <summary>What a reader who cannot see it is told, where the copy says it; null where it does not.</summary>
    public string? Alt { get; init; }
}
