using System.Globalization;
using System.Security;
using System.Text;

namespace Huozi.Reading.Tests.Sources.Alto;

/// <summary>An ALTO file in the making, in units of a tenth of a millimetre.</summary>
internal sealed class AltoSample
{
    public const string V2 = "http://www.loc.gov/standards/alto/ns-v2#";
    public const string V3 = "http://www.loc.gov/standards/alto/ns-v3#";
    public const string V4 = "http://www.loc.gov/standards/alto/ns-v4#";

    private readonly StringBuilder blocks = new();
    private int strings;

    /// <summary>The namespace; empty for none, as ALTO 1 has it.</summary>
    public string Namespace { get; init; } = V4;

    public string Unit { get; init; } = "mm10";

    /// <summary>A block with one line for each text; words are parted by blanks, and a hyphen at a line's end divides the word.</summary>
    public AltoSample Block(string id, int left, int top, params string[] lines)
    {
        blocks.Append($"<TextBlock ID=\"{id}\" STYLEREFS=\"S1\" HPOS=\"{left}\" VPOS=\"{top}\" WIDTH=\"600\" HEIGHT=\"{40 * lines.Length}\">");
        for (var i = 0; i < lines.Length; i++) Line(left, top + (40 * i), lines[i]);
        blocks.Append("</TextBlock>");
        return this;
    }

    public AltoSample Raw(string xml)
    {
        blocks.Append(xml);
        return this;
    }

    public override string ToString() =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><alto{(Namespace.Length > 0 ? $" xmlns=\"{Namespace}\"" : "")}><Description><MeasurementUnit>{Unit}</MeasurementUnit></Description>"
        + "<Styles><TextStyle ID=\"S1\" FONTFAMILY=\"Song\" FONTSIZE=\"10.5\"/></Styles>"
        + $"<Layout><Page ID=\"P1\" PHYSICAL_IMG_NR=\"1\" PRINTED_IMG_NR=\"3\" WIDTH=\"2800\" HEIGHT=\"4000\"><PrintSpace ID=\"PS\">{blocks}</PrintSpace></Page></Layout></alto>";

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(ToString());

    private void Line(int left, int top, string text)
    {
        blocks.Append($"<TextLine HPOS=\"{left}\" VPOS=\"{top}\" WIDTH=\"600\" HEIGHT=\"37\">");
        var isDivided = text.EndsWith('-');
        var at = left;
        foreach (var word in text.TrimEnd('-').Split(' '))
        {
            if (at > left) blocks.Append("<SP WIDTH=\"15\"/>");
            var width = 37 * word.Length;
            blocks.Append(CultureInfo.InvariantCulture, $"<String ID=\"S_{++strings}\" CONTENT=\"{SecurityElement.Escape(word)}\" HPOS=\"{at}\" VPOS=\"{top}\" WIDTH=\"{width}\" HEIGHT=\"37\" WC=\"0.5\"/>");
            at += width + 15;
        }
        if (isDivided) blocks.Append("<HYP CONTENT=\"-\"/>");
        blocks.Append("</TextLine>");
    }
}
