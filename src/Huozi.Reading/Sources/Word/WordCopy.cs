using Huozi.Model.Recovered;

namespace Huozi.Reading.Sources.Word;

/// <summary>The copy that a Word file holds.</summary>
/// <param name="Page">Its articles as one page without geometry or furniture, and what a person should look at. The pictures' files are
/// named for page 1 of an issue folder: <c>01/2-1.jpg</c> for the first picture of article 2.</param>
/// <param name="Pictures">The bytes of the pictures, by <see cref="Model.Picture.File"/>.</param>
public sealed record WordCopy(ReadPage Page, IReadOnlyDictionary<string, byte[]> Pictures);
