using Markdig.Helpers;
using Markdig.Parsers;

namespace Huozi.Formats.IssueFolder.Spans;

/// <summary>Finds <see cref="SpanSign"/>s, in the place of Markdig's own parser for asterisks.</summary>
/// <remarks>CommonMark's rule for what may begin and end an emphasis (section 6.2, flanking delimiter runs) looks at spaces and punctuation, and so
/// takes <c>**“引语”**他说</c> for text. Markdig's variant for Chinese mends that, but still not <c>a**(b)**c</c>; here signs work whatever is beside
/// them, so that every span can be written.</remarks>
internal sealed class SpanSignParser : InlineParser
{
    private const char WideSpace = '\u3000';

    public SpanSignParser() => OpeningCharacters = ['*', '^', '{', '|', '}'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (start, sign, before) = (slice.Start, slice.CurrentChar, slice.PeekCharExtra(-1));
        while (slice.NextChar() == sign && sign == '*') continue;
        var text = slice.Text[start..slice.Start];
        var position = processor.GetSourcePosition(start, out var line, out var column);
        processor.Inline = new SpanSign(text, IsBlank(before), IsBlank(slice.CurrentChar))
        {
            Span = new(position, position + text.Length - 1), Line = line, Column = column,
        };
        return true;
    }

    private static bool IsBlank(char unit) => unit is '\0' or ' ' or '\t' or '\n' or WideSpace;
}
