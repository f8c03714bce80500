using Huozi.Model.Layout;

namespace Huozi.Pdf.Writing;

/// <summary>Colours as a screen shows them: greys as grey, so that black is black on every screen, other inks as red, green and blue.</summary>
/// <param name="paper">What pictures of process inks are to be seen by, where a standard asks for it; null for the viewer's own guess.</param>
internal sealed class ScreenColours(IccProfile? paper = null) : IColours
{
    /// <inheritdoc/>
    public string Resources => "";

    /// <inheritdoc/>
    public string Type(Ink ink) => Colour(ink, "g", "rg");

    /// <inheritdoc/>
    public string Fill(Ink ink) => Colour(ink, "g", "rg");

    /// <inheritdoc/>
    public string Stroke(Ink ink) => Colour(ink, "G", "RG");

    /// <inheritdoc/>
    public string SpaceOf(int components, PdfDraft draft) => components switch
    {
        1 => "/DeviceGray",
        4 when paper is not null => $"[/ICCBased {draft.Profile(paper)} 0 R]",
        4 => "/DeviceCMYK",
        _ => "/DeviceRGB",
    };

    private static string Colour(Ink ink, string grey, string rgb)
    {
        var (red, green, blue) = ink.Screen;
        return red == green && green == blue ? $"{Part(red)} {grey}\n" : $"{Part(red)} {Part(green)} {Part(blue)} {rgb}\n";
    }

    private static string Part(byte value) => PdfText.Number(value / 255.0);
}
