namespace Huozi.Pdf.Writing;

/// <summary>Says what the marked content of a page is (ISO 32000-1, 14.6).</summary>
internal interface ITags
{
    /// <summary>The marked-content sequence that a part belongs into; parts that follow each other and are given the same one share it. Asked in drawing order.</summary>
    ContentMark MarkOf(PagePart part);
}
