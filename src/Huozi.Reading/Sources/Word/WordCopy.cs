using Huozi.Model.Recovered;

namespace Huozi.Reading.Sources.Word;

/// <summary>The copy that a Word file holds.</summary>
/// <param name="Page">Its articles as one page without geometry or furniture, and what a person should look at.</param>
/// <param name="Pictures">The pictures, by <see cref="ReadPicture.Number"/>: the bytes, and what a file name ends with (<c>.jpg</c>, <c>.png</c>).</param>
public sealed record WordCopy(ReadPage Page, IReadOnlyList<(byte[] Bytes, string Extension)> Pictures);
