using System.Globalization;
using System.Net;
using System.Text;
using Huozi.Specimens.Drawing;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Engines;

/// <summary>Writes sheets as a web page to print, every mark in its place.</summary>
/// <param name="hasJustification">Whether the program shares white out between ideographs and sets vertical text; else the white is given and each character stands by itself.</param>
/// <param name="folder">Where the pictures are written.</param>
internal sealed class Html(bool hasJustification, string folder)
{
    private readonly StringBuilder html = new();

    /// <summary>The page.</summary>
    public string Of(IReadOnlyList<Sheet> sheets)
    {
        html.Clear().Append(CultureInfo.InvariantCulture, $$"""
            <!doctype html><html lang="zh-Hans"><meta charset="utf-8"><style>
            @page { size: {{sheets[0].Width:0.##}}pt {{sheets[0].Height:0.##}}pt; margin: 0 }
            * { margin: 0; padding: 0; box-sizing: border-box }
            section { position: relative; width: {{sheets[0].Width:0.##}}pt; height: {{sheets[0].Height - 0.5:0.##}}pt; overflow: hidden; page-break-after: always }
            section:last-child { page-break-after: avoid }
            div, img { position: absolute }
            div { white-space: pre; font-kerning: none; text-autospace: no-autospace; text-spacing-trim: space-all; print-color-adjust: exact; -webkit-print-color-adjust: exact }
            .j { text-align: justify; text-align-last: justify; white-space: nowrap } .c { text-align: center } .e { text-align: right } .v { writing-mode: vertical-rl }
            </style><body>
            """);
        foreach (var sheet in sheets)
        {
            html.Append("<section>");
            foreach (var mark in sheet.Marks) Write(mark);
            html.Append("</section>\n");
        }

        return html.ToString();
    }

    private void Write(Mark mark)
    {
        switch (mark)
        {
            case TextMark text when text.IsVertical && !hasJustification: WriteUpright(text); break;
            case TextMark text: WriteText(text); break;
            case RuleMark rule: WriteRule(rule); break;
            case FrameMark frame: WriteFrame(frame); break;
            case PictureMark picture:
                var file = Pictures.Write(folder, picture.Seed, picture.IsGrey, picture.Area.Width / picture.Area.Height);
                html.Append($"<img src=\"{new Uri(file).AbsoluteUri}\" style=\"{Place(picture.Area)};object-fit:cover\">");
                break;
        }
    }

    private void WriteText(TextMark text)
    {
        var (alignment, spacing) = (text.Alignment, text.Spacing);
        var area = text.Area;
        var length = text.IsVertical ? area.Height : area.Width;
        if (alignment == Alignment.Justify && !hasJustification)
        {
            var natural = text.Runs.Sum(run => Measure.Advance(run.Face, run.Text)) * text.Size;
            (alignment, spacing) = (Alignment.Start, (length - natural) / Math.Max(1, text.Text.Length - 1));
        }

        // The white after the last character is no part of the line.
        if (spacing > 0 && alignment == Alignment.Centre) area = area with { Left = area.Left + (spacing / 2), Right = area.Right + (spacing / 2) };
        else if (spacing > 0 && alignment == Alignment.Start) area = area with { Right = area.Right + (spacing * 2) };
        var style = alignment switch { Alignment.Justify => "j", Alignment.Centre => "c", Alignment.End => "e", _ => "" } + (text.IsVertical ? " v" : "");
        var leading = text.IsVertical ? area.Width : area.Height;
        var css = $"{Place(area)};font-size:{N(text.Size)}pt;line-height:{N(leading)}pt" + (spacing != 0 ? $";letter-spacing:{spacing.ToString("0.###", CultureInfo.InvariantCulture)}pt" : "")
            + (text.Shadow is { } shadow ? $";text-shadow:1.2pt 1.2pt 0 {shadow}" : "");
        html.Append($"<div class=\"{style}\" style=\"{css};{Font(text.Runs[0])}\">{Escape(text.Runs[0].Text)}");
        foreach (var run in text.Runs.Skip(1)) html.Append($"<span style=\"{Font(run)}\">{Escape(run.Text)}</span>");
        html.Append("</div>");
    }

    /// <summary>Each character by itself, marks turned or moved to where vertical text has them.</summary>
    private void WriteUpright(TextMark text)
    {
        var y = text.Area.Top;
        var natural = text.Text.Length * text.Size;
        var spacing = text.Alignment == Alignment.Justify ? (text.Area.Height - natural) / Math.Max(1, text.Text.Length - 1) : 0;
        if (text.Alignment == Alignment.Centre) y += (text.Area.Height - natural) / 2;
        if (text.Alignment == Alignment.End) y = text.Area.Bottom - natural;
        var x = text.Area.Left + ((text.Area.Width - text.Size) / 2);
        foreach (var run in text.Runs)
        {
            foreach (var character in run.Text)
            {
                var turn = "（）《》“”‘’—…：；〈〉『』「」".Contains(character) ? ";transform:rotate(90deg)" : "，。、".Contains(character) ? ";transform:translate(0.55em,-0.5em)" : "";
                if (character != ' ') html.Append($"<div style=\"{Place(Box.At(x, y, text.Size, text.Size))};font-size:{N(text.Size)}pt;line-height:{N(text.Size)}pt;{Font(run)}{turn}\">{character}</div>");
                y += text.Size + spacing;
            }
        }
    }

    private void WriteRule(RuleMark rule)
    {
        var isLevel = rule.Line.Height == 0;
        var side = isLevel ? "top" : "left";
        var (line, weight) = (rule.Line, rule.Weight);
        switch (rule.Pattern)
        {
            case RulePattern.HeavyAndFine:
                Border(line, side, weight + 1, "solid", rule.Ink);
                Border(isLevel ? line with { Top = line.Top + weight + 2.2, Bottom = line.Bottom + weight + 2.2 } : line with { Left = line.Left + weight + 2.2, Right = line.Right + weight + 2.2 }, side, 0.4, "solid", rule.Ink);
                break;
            case RulePattern.Double: Border(line, side, Math.Max(2.2, weight * 3), "double", rule.Ink); break;
            case RulePattern.Dotted: Border(line, side, Math.Max(0.8, weight), "dotted", rule.Ink); break;
            case RulePattern.Dashed: Border(line, side, weight, "dashed", rule.Ink); break;
            default: Border(line, side, weight, "solid", rule.Ink); break;
        }
    }

    private void Border(Box line, string side, double weight, string style, string ink) =>
        html.Append($"<div style=\"left:{N(line.Left)}pt;top:{N(line.Top)}pt;width:{N(line.Width)}pt;height:{N(line.Height)}pt;box-sizing:content-box;border-{side}:{N(weight)}pt {style} {ink}\"></div>");

    private void WriteFrame(FrameMark frame)
    {
        var style = frame.Pattern switch { RulePattern.Double or RulePattern.HeavyAndFine => "double", RulePattern.Dotted => "dotted", RulePattern.Dashed => "dashed", _ => "solid" };
        var weight = style == "double" ? Math.Max(2.4, frame.Weight * 3) : style == "dotted" ? Math.Max(1, frame.Weight) : frame.Weight;
        var css = (frame.Fill is null ? "" : $";background:{frame.Fill}") + (frame.Stroke is null ? "" : $";border:{N(weight)}pt {style} {frame.Stroke}") + (frame.Radius > 0 ? $";border-radius:{N(frame.Radius)}pt" : "");
        html.Append($"<div style=\"{Place(frame.Area)}{css}\"></div>");
    }

    private static string Place(Box area) => $"left:{N(area.Left)}pt;top:{N(area.Top)}pt;width:{N(area.Width)}pt;height:{N(area.Height)}pt";

    private static string Font(Run run) => $"font-family:'{run.Face.Family}','{Typecase.Fallback.Family}';font-weight:{run.Face.Weight};color:{run.Ink}";

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
