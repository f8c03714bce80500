using System.Globalization;
using System.Text;

namespace Huozi.Pdf.Writing;

/// <summary>An element of a tagged file's structure tree (ISO 32000-1, 14.7.2).</summary>
/// <param name="role">Its standard structure type (14.8.4).</param>
/// <param name="page">The object number of the page its content is on; 0 for the whole document.</param>
/// <param name="attributes">What else its dictionary says.</param>
internal sealed class StructureElement(string role, int page = 0, string attributes = "")
{
    private readonly List<(StructureElement? Element, string Reference)> kids = [];

    /// <summary>Its standard structure type.</summary>
    public string Role => role;

    /// <summary>Its object number, once it is reserved.</summary>
    public int Number { get; private set; }

    /// <summary>Whether there is any content in it.</summary>
    public bool HasContent => kids.Any(kid => kid.Element?.HasContent ?? true);

    /// <summary>Adds an element; it is returned.</summary>
    public StructureElement Add(StructureElement element)
    {
        kids.Add((element, ""));
        return element;
    }

    /// <summary>Adds a marked-content sequence of the page.</summary>
    public void AddContent(int sequence) => kids.Add((null, sequence.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Adds an annotation of the page (14.7.4.3).</summary>
    public void AddAnnotation(int annotation) => kids.Add((null, $"<< /Type /OBJR /Obj {annotation} 0 R >>"));

    /// <summary>Reserves object numbers for it and all in it that has content.</summary>
    public void Reserve(PdfObjects objects)
    {
        Number = objects.Reserve();
        foreach (var (element, _) in kids)
        {
            if (element?.HasContent == true) element.Reserve(objects);
        }
    }

    /// <summary>Writes it and all in it.</summary>
    public void WriteTo(PdfObjects objects, int parent)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<< /S /{role} /P {parent} 0 R");
        if (page > 0) text.Append(CultureInfo.InvariantCulture, $" /Pg {page} 0 R");
        text.Append(attributes).Append(" /K [");
        foreach (var (element, reference) in kids)
        {
            if (element is null) text.Append(reference).Append(' ');
            if (element?.HasContent != true) continue;
            text.Append(CultureInfo.InvariantCulture, $"{element.Number} 0 R ");
            element.WriteTo(objects, Number);
        }

        objects.Set(Number, text.Append("] >>").ToString());
    }
}
