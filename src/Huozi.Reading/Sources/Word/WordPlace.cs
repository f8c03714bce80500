namespace Huozi.Reading.Sources.Word;

/// <summary>Where in a document a paragraph stands.</summary>
internal enum WordPlace
{
    /// <summary>In the text itself.</summary>
    Text,

    /// <summary>In a row of a table.</summary>
    Table,

    /// <summary>In a text box, or in a table of one cell, which is a box too.</summary>
    Box,
}
