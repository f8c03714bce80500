namespace Huozi.Reading.Sources.Alto;

/// <summary>What an identifier in an ALTO file stands for: blocks and pictures that follow one another in the file.</summary>
/// <param name="FirstBlock">The first of its blocks.</param>
/// <param name="EndBlock">The block after the last.</param>
/// <param name="FirstPicture">The first of its pictures.</param>
/// <param name="EndPicture">The picture after the last.</param>
internal readonly record struct AltoPart(int FirstBlock, int EndBlock, int FirstPicture, int EndPicture);
