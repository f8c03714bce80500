namespace Huozi.Pdf.Writing;

/// <summary>A page whose content is not tagged; only what is no part of the text is told apart from it.</summary>
internal sealed class NoTags : ITags
{
    /// <inheritdoc/>
    public ContentMark MarkOf(PagePart part) => part.IsMark ? ContentMark.BesideText : ContentMark.None;
}
