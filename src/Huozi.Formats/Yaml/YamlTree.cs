using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Huozi.Formats.Yaml;

/// <summary>Parses the part of YAML that our files use: maps, lists and texts.</summary>
/// <remarks>Built on the parser's events rather than its document model, which follows nesting and aliases without bound.</remarks>
internal sealed class YamlTree
{
    // A style's headline ranks hold lists in maps in a list in a map in a map: five levels.
    private const int DeepestNesting = 5;

    private readonly Parser parser;
    private readonly int linesBefore;
    private int lastLine;

    private YamlTree(string text, int linesBefore)
    {
        parser = new(new StringReader(text));
        this.linesBefore = linesBefore;
    }

    /// <summary>The map that a YAML text is; null, with a finding, where it is none.</summary>
    /// <param name="text">The text, with line feeds.</param>
    /// <param name="linesBefore">How many lines of its file come before it.</param>
    /// <param name="findings">Where to tell what is wrong.</param>
    public static YamlMap? Parse(string text, int linesBefore, FileFindings findings)
    {
        var tree = new YamlTree(text, linesBefore);
        try
        {
            var root = tree.Document();
            switch (root)
            {
                case YamlMap map:
                    return map;
                case YamlText { IsNothing: true }:
                    return new([], root.Line);
                default:
                    findings.Add(YamlProblem.MapExpected("YAML"), root.Line);
                    return null;
            }
        }
        catch (FeatureException exception)
        {
            findings.Add(YamlProblem.Feature, exception.Line);
        }
        catch (YamlException exception)
        {
            findings.Add(YamlProblem.Broken(exception.Message), (int)exception.Start.Line + linesBefore);
        }
        catch (InvalidOperationException)
        {
            // The parser's way to say that the text ends inside a list or map.
            findings.Add(YamlProblem.Open, tree.lastLine);
        }
        return null;
    }

    private YamlValue Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return new YamlText("", IsNothing: true, linesBefore + 1);
        parser.Consume<DocumentStart>();
        var root = Value(DeepestNesting);
        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out _)) throw new FeatureException(Line(parser.Current!));
        return root;
    }

    private YamlValue Value(int levels)
    {
        var node = parser.Consume<ParsingEvent>();
        var line = lastLine = Line(node);
        if (node is not NodeEvent { Anchor.IsEmpty: true, Tag.IsEmpty: true } || levels == 0 && node is not Scalar) throw new FeatureException(line);
        switch (node)
        {
            case SequenceStart:
                var items = new List<YamlValue>();
                while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Value(levels - 1));
                return new YamlList(items, line);
            case MappingStart:
                var entries = new List<(YamlText, YamlValue)>();
                while (!parser.TryConsume<MappingEnd>(out _))
                {
                    if (Value(levels - 1) is not YamlText key) throw new FeatureException(line);
                    entries.Add((key, Value(levels - 1)));
                }
                return new YamlMap(entries, line);
            case Scalar scalar:
                return Text(scalar, line);
            default:
                throw new FeatureException(line);
        }
    }

    private static YamlText Text(Scalar scalar, int line) => scalar.Style switch
    {
        ScalarStyle.Plain => new(scalar.Value, scalar.Value is "" or "~" or "null" or "Null" or "NULL", line),
        // A block scalar ends with the line break that ends its last line: not part of the copy.
        ScalarStyle.Literal or ScalarStyle.Folded => new(scalar.Value.TrimEnd('\n'), IsNothing: false, line),
        _ => new(scalar.Value, IsNothing: false, line),
    };

    private int Line(ParsingEvent node) => (int)node.Start.Line + linesBefore;

    private sealed class FeatureException(int line) : Exception
    {
        public int Line { get; } = line;
    }
}
