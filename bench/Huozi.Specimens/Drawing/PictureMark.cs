namespace Huozi.Specimens.Drawing;

/// <summary>A picture.</summary>
/// <param name="Area">Where it stands.</param>
/// <param name="Seed">What it shows.</param>
/// <param name="IsGrey">Whether it has no colour.</param>
internal sealed record PictureMark(Box Area, int Seed, bool IsGrey) : Mark;
