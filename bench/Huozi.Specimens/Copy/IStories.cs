namespace Huozi.Specimens.Copy;

/// <summary>Where reports come from.</summary>
internal interface IStories
{
    /// <summary>A report with about so many characters, or more.</summary>
    Story Next(Chance chance, int characters);
}
