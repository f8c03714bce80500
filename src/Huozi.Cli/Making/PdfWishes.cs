namespace Huozi.Cli.Making;

/// <summary>Which PDF files are wanted.</summary>
/// <param name="Forms">The kinds, for each page and, where the issue has several pages, for the whole issue; empty for one file a page for screens.</param>
/// <param name="HasCropMarks">Whether files for the press have crop marks.</param>
internal sealed record PdfWishes(IReadOnlyList<PdfForm> Forms, bool HasCropMarks)
{
    /// <summary>One file a page, for screens.</summary>
    public static PdfWishes Plain { get; } = new([], false);

    /// <summary>The kinds to make for each page.</summary>
    public IReadOnlyList<PdfForm> PageForms => Forms.Count > 0 ? Forms : [PdfForm.Screen];
}
