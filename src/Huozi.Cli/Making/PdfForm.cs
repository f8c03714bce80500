using Huozi.Pdf;
using Huozi.Pdf.Standards;

namespace Huozi.Cli.Making;

/// <summary>One kind of PDF file that <c>huozi make</c> makes.</summary>
/// <param name="Name">The word for it on the command line.</param>
/// <param name="Ending">How its files' names end.</param>
internal sealed record PdfForm(string Name, string Ending)
{
    /// <summary>For screens.</summary>
    public static PdfForm Screen { get; } = new("screen", ".pdf");

    /// <summary>For the press: PDF/X-4.</summary>
    public static PdfForm Print { get; } = new("print", ".print.pdf");

    /// <summary>To keep, and for everybody: PDF/A-2a and PDF/UA-1.</summary>
    public static PdfForm Archive { get; } = new("archive", ".archive.pdf");

    /// <summary>All.</summary>
    public static IReadOnlyList<PdfForm> All { get; } = [Screen, Print, Archive];

    /// <summary>The standard its files follow.</summary>
    /// <param name="hasCropMarks">Whether files for the press have crop marks.</param>
    public PdfStandard Standard(bool hasCropMarks) =>
        this == Print ? new PrintPdf(Profile("FOGRA30", "fogra30.icc"), ScreenProfile()) { HasCropMarks = hasCropMarks }
        : this == Archive ? new ArchivePdf(ScreenProfile(), Profile("FOGRA30", "fogra30.icc"))
        : new ScreenPdf();

    private static IccProfile ScreenProfile() => Profile("sRGB IEC61966-2.1", "srgb.icc");

    /// <summary>A colour profile that lies beside the program.</summary>
    private static IccProfile Profile(string condition, string file) => new(condition, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "icc", file)));
}
