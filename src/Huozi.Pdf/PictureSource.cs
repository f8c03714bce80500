namespace Huozi.Pdf;

/// <summary>Brings the bytes of a picture file, named as <see cref="Huozi.Model.Picture.File"/> names it.</summary>
public delegate byte[] PictureSource(string file);
