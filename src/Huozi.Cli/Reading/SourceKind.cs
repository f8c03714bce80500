namespace Huozi.Cli.Reading;

/// <summary>The kinds of inputs that can be read.</summary>
internal enum SourceKind
{
    /// <summary>The text of pages, without geometry.</summary>
    Dump,

    /// <summary>An issue folder.</summary>
    IssueFolder,

    /// <summary>A PDF file, with a text layer or without.</summary>
    Pdf,

    /// <summary>A picture of a page: PNG, JPEG or TIFF.</summary>
    Scan,

    /// <summary>Copy in Word's format (.docx).</summary>
    Word,

    /// <summary>A page in ALTO.</summary>
    Alto,

    /// <summary>An issue in METS, its pages in ALTO files.</summary>
    Mets,
}
