using System.Text.RegularExpressions;
using Huozi.Formats.IssueFolder.Spans;
using Huozi.Model;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Huozi.Formats.IssueFolder;

/// <summary>Reads and writes an article's body: Markdown's paragraphs, with spans, and <c>##</c> headings, and nothing else of it.</summary>
internal static partial class BodyText
{
    private const char WideSpace = '\u3000';

    // Signs that mean something to Markdown when a line begins with them.
    private const string LineSigns = "#>+-=~";

    private static readonly MarkdownPipeline Pipeline = NewPipeline();

    /// <summary>The blocks of a body. What is wrong becomes findings.</summary>
    /// <param name="body">The body, with line feeds.</param>
    /// <param name="linesBefore">How many lines of the file come before it.</param>
    /// <param name="findings">Where to tell what is wrong.</param>
    public static Sequence<BodyBlock> Read(string body, int linesBefore, FileFindings findings)
    {
        // A line of nothing but full-width spaces looks empty and is meant so; Markdown alone would join what it parts.
        var lines = body.Split('\n').Select(line => line.AsSpan().TrimEnd(" \t\u3000").IsEmpty ? "" : line).ToArray();
        var reader = new Reader(lines, linesBefore, findings);
        try
        {
            return Markdown.Parse(string.Join('\n', lines), Pipeline).Select(reader.Block).OfType<BodyBlock>().ToSequence();
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that lists or quotations are nested too deeply.
            findings.Add(Problem.Markdown(("嵌套过深的结构", "a structure nested too deeply")), linesBefore + 1);
            return [];
        }
    }

    /// <summary>The body's text, each block followed by a line break and parted from the next by an empty line.</summary>
    public static string Write(IEnumerable<BodyBlock> blocks) => string.Join('\n', blocks.Select(block => block is Subhead
        ? $"## {KeepBlanks(Escape(block.Text).Replace("#", "\\#"))}\n"
        : $"{KeepBlanks(EscapeStart(Source((Paragraph)block)))}\n"));

    private static MarkdownPipeline NewPipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors.RemoveAll(emphasis => emphasis.Character == '*');
        builder.InlineParsers.Insert(0, new SpanSignParser());
        return builder.Build();
    }

    private static string Source(Paragraph paragraph) =>
        string.Concat(paragraph.Stretches().Select(stretch => stretch.Span is { } span ? Source(stretch.Text, span) : Escape(stretch.Text)));

    private static string Source(string text, TextSpan span) => SpanSign.Opening(span.Kind)
        + (span.Ruby is { } ruby ? $"{InRuby(text)}{SpanSign.RubyBar}{InRuby(ruby)}" : KeepBlanks(Escape(text)))
        + SpanSign.Closing(span.Kind);

    private static string InRuby(string text) => KeepBlanks(RubySigns().Replace(Escape(text), "\\$0"));

    /// <summary>Escapes what Markdown would take for its own anywhere.</summary>
    private static string Escape(string text) => Signs().Replace(text, "\\$0");

    /// <summary>Writes blanks at the ends, which Markdown would drop, as entities.</summary>
    private static string KeepBlanks(string text) =>
        Blanks().Replace(text, blanks => string.Concat(blanks.Value.Select(blank => $"&#{(int)blank};")));

    /// <summary>Escapes what Markdown would take for its own at a line's start.</summary>
    private static string EscapeStart(string text)
    {
        if (text.Length > 0 && LineSigns.Contains(text[0])) return $"\\{text}";
        return ListNumber().Replace(text, "$1\\$2");
    }

    // An ampersand is a sign only where it begins an entity.
    [GeneratedRegex(@"[\\`*_^{\[<]|&(?=#|[A-Za-z0-9]+;)")]
    private static partial Regex Signs();

    [GeneratedRegex("[|}]")]
    private static partial Regex RubySigns();

    [GeneratedRegex(@"\A[ \u3000]+|[ \u3000]+\z")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\A([0-9]+)([.)])(?= |\z)")]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"\A(?=.*\|)[ ]*\|?[ ]*:?-+:?[ ]*(\|[ ]*:?-+:?[ ]*)*\|?[ ]*\z")]
    private static partial Regex TableRule();

    private sealed class Reader(string[] lines, int linesBefore, FileFindings findings)
    {
        public BodyBlock? Block(Block block)
        {
            switch (block)
            {
                case HeadingBlock { Level: 2, IsSetext: false } heading:
                    var subhead = Text(heading);
                    if (subhead.Spans.Count > 0) findings.Add(Problem.SpanInSubhead, Line(heading));
                    return subhead.Text.Length > 0 ? new Subhead(subhead.Text) : null;
                case ParagraphBlock paragraph:
                    CheckLines(paragraph);
                    return Text(paragraph) is { Text.Length: > 0 } text ? text : null;
                case CodeBlock and not FencedCodeBlock:
                    findings.Add(Problem.SpaceIndent, Line(block));
                    return null;
                case LinkReferenceDefinitionGroup definitions:
                    // The group stands where the document ends; its members know their lines.
                    foreach (var definition in definitions) findings.Add(Problem.Markdown(Name(definitions)), Line(definition));
                    return null;
                default:
                    findings.Add(Problem.Markdown(Name(block)), Line(block));
                    return null;
            }
        }

        private static (string Chinese, string English) Name(MarkdownObject construct) => construct switch
        {
            HeadingBlock { IsSetext: true } => ("下划线式的标题（“---”或“===”）", "a heading underlined with “---” or “===”"),
            HeadingBlock => ("“## ”以外的标题", "a heading other than “## ”"),
            ListBlock => ("列表", "a list"),
            QuoteBlock => ("引用（“>”）", "a quotation (“>”)"),
            CodeBlock or CodeInline => ("代码（“`”或“~~~”）", "code (“`” or “~~~”)"),
            ThematicBreakBlock => ("分隔线", "a rule"),
            HtmlBlock or HtmlInline => ("HTML 标记（“<”）", "HTML (“<”)"),
            EmphasisInline => ("“_”表示的强调（请用“*”）", "emphasis with “_” (“*” is used)"),
            LinkReferenceDefinitionGroup or LinkInline or AutolinkInline => ("链接", "a link"),
            LineBreakInline => ("硬换行（行末的“\\”）", "a forced line break (“\\” at the end of a line)"),
            _ => ("这里不用的 Markdown", "Markdown that has no use here"),
        };

        /// <summary>Looks for what only the source shows: tables, which Markdown's core takes for text, and paragraphs run together.</summary>
        private void CheckLines(ParagraphBlock paragraph)
        {
            var breaks = paragraph.Inline?.OfType<LineBreakInline>().Count() ?? 0;
            for (var i = paragraph.Line + 1; i <= paragraph.Line + breaks; i++)
            {
                if (i == paragraph.Line + 1 && TableRule().IsMatch(lines[i]))
                    findings.Add(Problem.Markdown(("表格（“|”）", "a table (“|”)")), linesBefore + paragraph.Line + 1);
                if (lines[i][0] == WideSpace) findings.Add(Problem.IndentInsideParagraph, linesBefore + i + 1);
            }
        }

        private Paragraph Text(LeafBlock block)
        {
            var text = new SpannedText(findings);
            foreach (var inline in block.Inline ?? [])
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        text.Append(literal.Content.ToString(), isKept: false);
                        break;
                    case HtmlEntityInline entity:
                        text.Append(entity.Transcoded.ToString(), isKept: true);
                        break;
                    case SpanSign sign:
                        text.Append(sign, Line(sign));
                        break;
                    case LineBreakInline { IsBackslash: false }:
                        text.EndLine();
                        break;
                    case LinkInline { IsImage: true }:
                        findings.Add(Problem.PictureInBody, Line(inline));
                        break;
                    default:
                        findings.Add(Problem.Markdown(Name(inline)), Line(inline));
                        break;
                }
            }
            var joined = text.Finish();
            if (CopyText.Intruder(joined.Text) is { } intruder) findings.Add(FileProblem.Control(intruder), Line(block));
            return joined;
        }

        private int Line(MarkdownObject construct) => linesBefore + construct.Line + 1;
    }
}
