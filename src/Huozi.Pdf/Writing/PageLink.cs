using Huozi.Model.Layout;

namespace Huozi.Pdf.Writing;

/// <summary>A jump line that leads to another page of the file.</summary>
/// <param name="Line">The line.</param>
/// <param name="Destination">Where it leads, as PDF says it.</param>
internal sealed record PageLink(Line Line, string Destination);
