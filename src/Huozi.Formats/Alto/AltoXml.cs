using System.Globalization;
using System.Text;
using System.Xml;
using Huozi.Model.Geometry;

namespace Huozi.Formats.Alto;

/// <summary>How the numbers and characters of ALTO and METS are written.</summary>
internal static class AltoXml
{
    // inch1200: a point is 1200/72 units.
    private const double UnitsPerPoint = 1200.0 / 72;

    /// <summary>Files in UTF-8, an element a line, the same on every system.</summary>
    public static XmlWriterSettings Settings { get; } = new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", NewLineChars = "\n", CloseOutput = false };

    /// <summary>A number with a dot.</summary>
    public static string Number(double value) => Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A distance in the file's unit, inch1200.</summary>
    public static string Distance(double points) => Math.Round(points * UnitsPerPoint, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Writes where something is.</summary>
    public static void WriteArea(this XmlWriter xml, Area area)
    {
        xml.WriteAttributeString("HPOS", Distance(area.Left));
        xml.WriteAttributeString("VPOS", Distance(area.Top));
        xml.WriteAttributeString("WIDTH", Distance(area.Width));
        xml.WriteAttributeString("HEIGHT", Distance(area.Height));
    }

    /// <summary>A text without what no XML file may hold; a replacement sign (�) stands where it was.</summary>
    public static string Text(string text)
    {
        if (IsSound(text)) return text;
        var sound = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) sound.Append(text[i]).Append(text[++i]);
            else sound.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }
        return sound.ToString();
    }

    private static bool IsSound(string text)
    {
        foreach (var character in text) if (char.IsSurrogate(character) || !XmlConvert.IsXmlChar(character)) return false;
        return true;
    }
}
