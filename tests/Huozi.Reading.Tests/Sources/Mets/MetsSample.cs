using System.Text;
using Huozi.Model.Recovered;
using Huozi.Reading.Sources.Mets;
using Huozi.Reading.Tests.Sources.Alto;

namespace Huozi.Reading.Tests.Sources.Mets;

/// <summary>A METS file in the making, with its pages.</summary>
internal sealed class MetsSample
{
    private readonly List<(string Name, AltoSample Page)> pages = [];

    /// <summary>The divisions of the issue.</summary>
    public string Logical { get; set; } = "";

    public string Links { get; set; } = "";

    public string Address { get; set; } = "file://./text/";

    public MetsSample Page(AltoSample page)
    {
        pages.Add(($"{pages.Count + 1}.xml", page));
        return this;
    }

    /// <summary>A division that points to blocks of the first page; blocks of the second are written <c>2:B</c>.</summary>
    public static string Div(string type, params string[] blocks) => $"<div TYPE=\"{type}\">{Pointer(blocks)}</div>";

    /// <summary>A division of divisions.</summary>
    public static string Outer(string type, params string[] inner) => $"<div TYPE=\"{type}\">{string.Concat(inner)}</div>";

    public override string ToString()
    {
        var text = new StringBuilder("<?xml version=\"1.0\"?><mets xmlns=\"http://www.loc.gov/METS/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:m=\"http://www.loc.gov/mods/v3\">");
        text.Append("<dmdSec ID=\"D\"><mdWrap MDTYPE=\"MODS\"><xmlData><m:mods><m:titleInfo><m:title>砚溪报</m:title></m:titleInfo><m:originInfo><m:dateIssued>2026-03-09</m:dateIssued></m:originInfo>"
            + "<m:part><m:detail type=\"issue\"><m:number>1024</m:number></m:detail></m:part></m:mods></xmlData></mdWrap></dmdSec><fileSec><fileGrp>");
        for (var i = 0; i < pages.Count; i++) text.Append($"<file ID=\"F{i + 1}\" MIMETYPE=\"text/xml\"><FLocat LOCTYPE=\"URL\" xlink:href=\"{Address}{pages[i].Name}\"/></file>");
        text.Append("</fileGrp></fileSec><structMap TYPE=\"PHYSICAL\"><div>");
        for (var i = 0; i < pages.Count; i++) text.Append($"<div TYPE=\"PAGE\" ORDERLABEL=\"{i + 5}\"><fptr><par><area FILEID=\"IMG\"/><area FILEID=\"F{i + 1}\" BETYPE=\"IDREF\" BEGIN=\"P1\"/></par></fptr></div>");
        return text.Append($"</div></structMap><structMap TYPE=\"LOGICAL\"><div TYPE=\"ISSUE\" DMDID=\"D\">{Logical}</div></structMap><structLink>{Links}</structLink></mets>").ToString();
    }

    public IReadOnlyList<ReadPage> Read() => MetsFile.Read(Encoding.UTF8.GetBytes(ToString()), "期.xml", address => pages.First(page => address.EndsWith(page.Name, StringComparison.Ordinal)).Page.ToBytes());

    private static string Pointer(string[] blocks) => $"<fptr><seq>{string.Concat(blocks.Select(Area))}</seq></fptr>";

    private static string Area(string block) => block.Split(':') is [var page, var name] ? $"<area FILEID=\"F{page}\" BETYPE=\"IDREF\" BEGIN=\"{name}\"/>" : $"<area FILEID=\"F1\" BETYPE=\"IDREF\" BEGIN=\"{block}\"/>";
}
