using Huozi.Pdf.Writing;

namespace Huozi.Pdf.Standards;

/// <summary>What a PDF file is for, and so what it must hold: one class for each standard. All share one writer.</summary>
public abstract class PdfStandard
{
    private protected PdfStandard()
    {
    }

    /// <summary>Adds the pages to a draft, and what the standard wants said of them and of the file.</summary>
    internal abstract void Compose(PdfDraft draft);

    private protected static IccProfile Checked(IccProfile profile, int components, string what) =>
        profile.Components == components ? profile : throw new ArgumentException($"{profile.Condition} is no profile of {what}.", nameof(profile));
}
