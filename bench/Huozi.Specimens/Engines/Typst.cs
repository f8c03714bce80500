using System.Globalization;
using System.Text;
using Huozi.Specimens.Drawing;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Engines;

/// <summary>Writes sheets in Typst's language, every mark in its place.</summary>
internal sealed class Typst(string folder)
{
    private readonly StringBuilder source = new();

    /// <summary>The source.</summary>
    public string Of(IReadOnlyList<Sheet> sheets)
    {
        source.Clear().Append(CultureInfo.InvariantCulture, $"""
            #set page(width: {sheets[0].Width}pt, height: {sheets[0].Height}pt, margin: 0pt)
            #set text(lang: "zh", region: "cn", top-edge: 0.88em, bottom-edge: -0.12em, kerning: false, cjk-latin-spacing: none)
            #set par(leading: 0pt, spacing: 0pt)

            """);
        for (var i = 0; i < sheets.Count; i++)
        {
            if (i > 0) source.Append("#pagebreak()\n");
            foreach (var mark in sheets[i].Marks) Write(mark);
        }

        return source.ToString();
    }

    private void Write(Mark mark)
    {
        switch (mark)
        {
            case TextMark text when text.IsVertical: WriteUpright(text); break;
            case TextMark text: WriteText(text); break;
            case RuleMark rule: WriteRule(rule); break;
            case FrameMark frame:
                var weight = frame.Pattern is RulePattern.Solid ? frame.Weight : Math.Max(0.8, frame.Weight);
                Place(frame.Area.Left, frame.Area.Top, $"rect(width: {N(frame.Area.Width)}pt, height: {N(frame.Area.Height)}pt, radius: {N(frame.Radius)}pt"
                    + (frame.Fill is null ? "" : $", fill: rgb(\"{frame.Fill}\")") + (frame.Stroke is null ? ", stroke: none" : $", stroke: {Stroke(weight, frame.Stroke, frame.Pattern)}") + ")");
                if (frame is { Stroke: not null, Pattern: RulePattern.Double or RulePattern.HeavyAndFine })
                {
                    var inner = frame.Area.Inset(2.2, 2.2);
                    Place(inner.Left, inner.Top, $"rect(width: {N(inner.Width)}pt, height: {N(inner.Height)}pt, stroke: {Stroke(0.4, frame.Stroke, RulePattern.Solid)})");
                }

                break;
            case PictureMark picture:
                var file = Pictures.Write(folder, picture.Seed, picture.IsGrey, picture.Area.Width / picture.Area.Height);
                Place(picture.Area.Left, picture.Area.Top, $"image(\"{Path.GetFileName(file)}\", width: {N(picture.Area.Width)}pt, height: {N(picture.Area.Height)}pt, fit: \"cover\")");
                break;
        }
    }

    private void WriteText(TextMark text)
    {
        var natural = text.Runs.Sum(run => Measure.Advance(run.Face, run.Text)) * text.Size;
        var spacing = text.Alignment == Alignment.Justify ? (text.Area.Width - natural) / Math.Max(1, text.Text.Length - 1) : text.Spacing;
        var width = natural + (spacing * (text.Text.Length - 1));
        var left = text.Alignment switch
        {
            Alignment.Centre => text.Area.Left + ((text.Area.Width - width) / 2),
            Alignment.End => text.Area.Right - width,
            _ => text.Area.Left,
        };
        var top = text.Area.Top + ((text.Area.Height - text.Size) / 2);
        if (text.Shadow is { } shadow) Place(left + 1.2, top + 1.2, Boxed([.. text.Runs.Select(run => run with { Ink = shadow })], text.Size, spacing));
        Place(left, top, Boxed(text.Runs, text.Size, spacing));
    }

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
                var glyph = Boxed([run with { Text = character.ToString() }], text.Size, 0);
                if ("（）《》“”‘’—…：；〈〉『』「」".Contains(character)) Place(x, y, $"rotate(90deg, origin: center + horizon, box(width: {N(text.Size)}pt, height: {N(text.Size)}pt, {glyph}))");
                else if ("，。、".Contains(character)) Place(x + (text.Size * 0.55), y - (text.Size * 0.5), glyph);
                else if (character != ' ') Place(x, y, glyph);
                y += text.Size + spacing;
            }
        }
    }

    private void WriteRule(RuleMark rule)
    {
        var line = rule.Line;
        Line(line, rule.Pattern == RulePattern.HeavyAndFine ? rule.Weight + 1 : rule.Weight, rule);
        if (rule.Pattern is RulePattern.Double or RulePattern.HeavyAndFine)
        {
            var apart = rule.Weight + 2.2;
            Line(line.Height == 0 ? line with { Top = line.Top + apart, Bottom = line.Bottom + apart } : line with { Left = line.Left + apart, Right = line.Right + apart }, 0.4, rule);
        }
    }

    private void Line(Box line, double weight, RuleMark rule) =>
        source.Append($"#place(top + left, line(start: ({N(line.Left)}pt, {N(line.Top)}pt), end: ({N(line.Right)}pt, {N(line.Bottom)}pt), stroke: {Stroke(weight, rule.Ink, rule.Pattern)}))\n");

    private void Place(double left, double top, string content) => source.Append($"#place(top + left, dx: {N(left)}pt, dy: {N(top)}pt, {content})\n");

    private static string Boxed(IReadOnlyList<Run> runs, double size, double spacing) =>
        "box(" + string.Join(" + ", runs.Select(run =>
            $"text(font: (\"{run.Face.Family}\", \"{Typecase.Fallback.Family}\"), weight: {run.Face.Weight}, size: {N(size)}pt, fill: rgb(\"{run.Ink}\"), tracking: {spacing.ToString("0.###", CultureInfo.InvariantCulture)}pt, \"{Escape(run.Text)}\")")) + ")";

    private static string Stroke(double weight, string ink, RulePattern pattern) =>
        $"(thickness: {N(weight)}pt, paint: rgb(\"{ink}\"){pattern switch { RulePattern.Dotted => ", dash: \"dotted\"", RulePattern.Dashed => ", dash: \"dashed\"", _ => "" }})";

    // Spaces that a string begins or ends with would be dropped between boxes.
    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace(' ', '\u00A0');

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
