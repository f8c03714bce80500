using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Word;

/// <summary>Counts what a person should know that a document's text was read without, or otherwise than it looks.</summary>
internal sealed class WordFindings
{
    /// <summary>Tracked changes, taken as accepted.</summary>
    public int Changes { get; set; }

    /// <summary>Comments left out.</summary>
    public int Comments { get; set; }

    /// <summary>Rows of tables made into paragraphs.</summary>
    public int Rows { get; set; }

    /// <summary>Text boxes, read where they are anchored.</summary>
    public int Boxes { get; set; }

    /// <summary>Stretches of hidden text left out.</summary>
    public int Hidden { get; set; }

    /// <summary>Stretches of text that are struck through and kept.</summary>
    public int Struck { get; set; }

    /// <summary>Signs of a symbol face that are no text.</summary>
    public int Symbols { get; set; }

    /// <summary>Files of another kind that are embedded as text.</summary>
    public int Embedded { get; set; }

    /// <summary>Pictures that lie outside the file.</summary>
    public int LinkedPictures { get; set; }

    /// <summary>The warnings, one for each kind of thing found.</summary>
    public IEnumerable<Diagnostic> Warnings(string file)
    {
        if (Changes > 0) yield return WordProblem.Changes(file, Changes);
        if (Comments > 0) yield return WordProblem.Comments(file, Comments);
        if (Rows > 0) yield return WordProblem.Table(file, Rows);
        if (Boxes > 0) yield return WordProblem.TextBox(file, Boxes);
        if (Hidden > 0) yield return WordProblem.Hidden(file, Hidden);
        if (Struck > 0) yield return WordProblem.Struck(file, Struck);
        if (Symbols > 0) yield return WordProblem.Symbol(file, Symbols);
        if (Embedded > 0) yield return WordProblem.Embedded(file, Embedded);
        if (LinkedPictures > 0) yield return WordProblem.LinkedPicture(file, LinkedPictures);
    }
}
