using Huozi.Model.Layout;

namespace Huozi.Pdf.Writing;

/// <summary>How a standard says colours.</summary>
internal interface IColours
{
    /// <summary>The operators that make an ink the colour of type.</summary>
    string Type(Ink ink);

    /// <summary>The operators that make an ink the colour of filled areas.</summary>
    string Fill(Ink ink);

    /// <summary>The operators that make an ink the colour of rules.</summary>
    string Stroke(Ink ink);

    /// <summary>The colour space of pictures with some number of components.</summary>
    string SpaceOf(int components, PdfDraft draft);

    /// <summary>The graphics states that the operators name, as an entry of the resources; empty for none.</summary>
    string Resources { get; }
}
