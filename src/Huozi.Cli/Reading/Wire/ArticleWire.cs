using System.Text.Json;
using Huozi.Model;

namespace Huozi.Cli.Reading.Wire;

/// <summary>The fields of an article as one process hands them to another; its pictures have no files yet.</summary>
internal static class ArticleWire
{
    public static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteNumber("id", article.Number);
        json.WriteWhole("kind", (int)article.Kind);
        json.WriteNumber("rank", article.Rank);
        json.WriteText("column", article.Column);
        json.WriteText("kicker", article.Kicker);
        json.WriteTexts("headline", article.Headline);
        json.WriteText("deck", article.Deck);
        json.WriteText("byline", article.Byline);
        json.WriteWhole("byline-place", (int)article.BylinePlace);
        json.WriteText("dateline", article.Dateline);
        json.WriteList("body", article.Body, block => WriteBlock(json, block));
        json.WriteWhole("jump-to", article.JumpTo);
        json.WriteWhole("continued-from", article.ContinuedFrom);
        json.WriteFlag("boxed", article.Boxed);
        json.WriteFlag("vertical", article.Vertical);
        json.WriteWhole("head-style", (int)article.HeadStyle);
    }

    public static Article Read(JsonElement json) => new()
    {
        Number = json.Whole("id")!.Value,
        Kind = (ArticleKind)json.Whole("kind")!.Value,
        Rank = json.Whole("rank")!.Value,
        Column = json.Text("column"),
        Kicker = json.Text("kicker"),
        Headline = json.Texts("headline"),
        Deck = json.Text("deck"),
        Byline = json.Text("byline"),
        BylinePlace = (BylinePlace)json.Whole("byline-place")!.Value,
        Dateline = json.Text("dateline"),
        Body = [.. json.List("body", ReadBlock)],
        JumpTo = json.Whole("jump-to"),
        ContinuedFrom = json.Whole("continued-from"),
        Boxed = json.Flag("boxed"),
        Vertical = json.Flag("vertical"),
        HeadStyle = (HeadStyle)json.Whole("head-style")!.Value,
    };

    private static void WriteBlock(Utf8JsonWriter json, BodyBlock block)
    {
        json.WriteStartObject();
        json.WriteString(block is Subhead ? "subhead" : "text", block.Text);
        if (block is Paragraph paragraph)
        {
            json.WriteList("spans", paragraph.Spans, span =>
            {
                json.WriteStartObject();
                json.WriteNumber("start", span.Start);
                json.WriteNumber("length", span.Length);
                json.WriteNumber("kind", (int)span.Kind);
                json.WriteText("ruby", span.Ruby);
                json.WriteEndObject();
            });
        }
        json.WriteEndObject();
    }

    private static BodyBlock ReadBlock(JsonElement json)
    {
        if (json.Text("subhead") is { } subhead) return new Subhead(subhead);
        var spans = json.List("spans", span => new TextSpan(span.Whole("start")!.Value, span.Whole("length")!.Value, (SpanKind)span.Whole("kind")!.Value, span.Text("ruby")));
        return new Paragraph(json.Text("text")!) { Spans = spans.ToSequence() };
    }
}
