using Huozi.Model.Layout;

namespace Huozi.Pdf.Writing;

/// <summary>Colours as shares of the four process inks, as they are printed; pictures in red, green and blue keep them, and say which they are.</summary>
/// <remarks>
/// Black type overprints (ISO 32000-1, 8.6.7, with the nonzero overprint mode): what lies under it is printed on, so that misregister leaves no white around letters.
/// All else knocks out: white type on a bar would vanish if it overprinted.
/// </remarks>
/// <param name="screen">What red, green and blue are.</param>
internal sealed class ProcessColours(IccProfile screen) : IColours
{
    /// <inheritdoc/>
    public string Resources => "/ExtGState << /Over << /Type /ExtGState /OP true /op true /OPM 1 >> /Knock << /Type /ExtGState /OP false /op false /OPM 0 >> >>";

    /// <inheritdoc/>
    public string Type(Ink ink) => (ink == Ink.Text ? "/Over gs " : "/Knock gs ") + Shares(ink, "k");

    /// <inheritdoc/>
    public string Fill(Ink ink) => "/Knock gs " + Shares(ink, "k");

    /// <inheritdoc/>
    public string Stroke(Ink ink) => Shares(ink, "K");

    /// <inheritdoc/>
    public string SpaceOf(int components, PdfDraft draft) => components switch
    {
        1 => "/DeviceGray",
        4 => "/DeviceCMYK",
        _ => $"[/ICCBased {draft.Profile(screen)} 0 R]",
    };

    private static string Shares(Ink ink, string operation) => $"{Share(ink.Cyan)} {Share(ink.Magenta)} {Share(ink.Yellow)} {Share(ink.Black)} {operation}\n";

    private static string Share(byte percent) => PdfText.Number(percent / 100.0);
}
