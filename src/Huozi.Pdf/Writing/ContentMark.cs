namespace Huozi.Pdf.Writing;

/// <summary>The operators around a marked-content sequence; both are empty where content is not marked.</summary>
internal readonly record struct ContentMark(string Open, string Close)
{
    /// <summary>Not marked.</summary>
    public static ContentMark None => new("", "");

    /// <summary>What stands beside the text: an artifact (14.8.2.2), and the text that it stands for is none, for programs that do not look for artifacts.</summary>
    public static ContentMark BesideText => new("/Artifact BMC /Span << /ActualText <FEFF> >> BDC\n", "EMC EMC\n");

    /// <summary>What decorates the page.</summary>
    public static ContentMark Decoration => new("/Artifact << /Type /Layout >> BDC\n", "EMC\n");

    /// <summary>What stands at the head of every page.</summary>
    public static ContentMark RunningHead => new("/Artifact << /Type /Pagination /Subtype /Header /Attached [/Top] >> BDC\n", "EMC\n");

    /// <summary>Content that the structure tree finds by its number.</summary>
    public static ContentMark Numbered(string role, int number) => new($"/{role} << /MCID {number} >> BDC\n", "EMC\n");
}
