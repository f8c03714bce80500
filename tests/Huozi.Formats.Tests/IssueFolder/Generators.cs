using CsCheck;
using Huozi.Model;
using Huozi.Model.Calendar;

namespace Huozi.Formats.Tests.IssueFolder;

/// <summary>Issues of every shape, with texts that Markdown and YAML would misread.</summary>
internal static class Generators
{
    private static readonly string[] Nasty =
    [
        "\"", "'", ":", ": ", " #", "#", "##", "## ", "- ", "-", "---", "...", "*", "**", "_", "__", "`", "```", "[", "]", "](", "[a]: b",
        "![", ">", "1.", "1. ",
        "12) ", "+ ", "=", "===", "~~~", "|", "|---|", "| - |", "<b>", "</b>", "<!--", "<http://a.b>", "\\", "\\\\", "\\n", "&amp;",
        "&#32;", "&", "&lt", "{", "}", "%", "@", "!", "!!str",
        "&a", "*a", "***", "^", "^1^", "{a|b}", "? ", ",", " ", "  ", "\u3000", "\u00A0", "\u200B", "\uFEFF", "\u2028", "\u00AD", "\uE000", "\uFFFD", "\uFFFF", "null",
        "~", "true", "no", "0x1F", "2026-03-09", "1e3",
        "😀", "👨‍👩‍👧", "🇨🇳", "𠮷", "é", "e\u0301", "Ａ１！", "，", "。", "“", "”", "……", "——", "《", "》", "（", "）", "活字", "即", "墨", "AI", "a", "B",
        "3", "http://example.com/a_b_c", "R&D", "C:\\",
    ];

    // Half surrogates and control characters are not copy (CopyText).
    private static readonly Gen<string> AnyCharacter =
        Gen.OneOf(Gen.Int[0x20, 0x7E], Gen.Int[0xA0, 0xD7FF], Gen.Int[0xE000, 0xFFFF], Gen.Int[0x10000, 0x10FFFF]).Select(char.ConvertFromUtf32);

    private static readonly Gen<int?> OptionalPage = Gen.Frequency((3, Gen.Const((int?)null)), (1, Gen.Int[1, 12].Select(page => (int?)page)));

    public static readonly Gen<string> Text =
        Gen.Frequency((4, Gen.OneOf(Nasty)), (1, AnyCharacter)).Array[1, 6].Select(string.Concat);

    private static readonly Gen<(string Text, SpanKind? Kind, string Reading)> Stretch = Gen.Select(
        Text, Gen.Frequency((1, Gen.Const((SpanKind?)null)), (2, Gen.Enum<SpanKind>().Select(kind => (SpanKind?)kind))), Text);

    /// <summary>Paragraphs of stretches, most of them spans; what continues the one before is left without one.</summary>
    private static readonly Gen<Paragraph> Spanned = Stretch.Array[1, 5].Select(stretches =>
    {
        var spans = new List<TextSpan>();
        var at = 0;
        foreach (var (text, kind, reading) in stretches)
        {
            if (kind is { } known && new TextSpan(at, text.Length, known, known == SpanKind.Ruby ? reading : null) is var span
                && (spans.Count == 0 || !span.Continues(spans[^1]))) spans.Add(span);
            at += text.Length;
        }

        return new Paragraph(string.Concat(stretches.Select(stretch => stretch.Text))) { Spans = spans.ToSequence() };
    });

    public static readonly Gen<BodyBlock> Block = Gen.Frequency(
        (2, Text.Select(text => (BodyBlock)new Paragraph(text))),
        (2, Spanned.Select(paragraph => (BodyBlock)paragraph)),
        (1, Text.Select(text => (BodyBlock)new Subhead(text))));

    private static readonly Gen<string?> OptionalText = Gen.Frequency((1, Gen.Const((string?)null)), (1, Text.Select(text => (string?)text)));

    private static readonly Gen<Sequence<string>> Texts = Text.Array[0, 3].Select(texts => texts.ToSequence());

    private static readonly Gen<Imprint> Imprint = OptionalText.Array[7].Select(texts => new Imprint
    {
        SerialNumber = texts[0], PostalCode = texts[1], Address = texts[2], Telephone = texts[3], Printer = texts[4], Distribution = texts[5], Price = texts[6],
    });

    public static readonly Gen<Issue> Issue =
        from name in Text
        from publisher in OptionalText
        from lists in Texts.Array[3]
        from imprint in Gen.OneOf(Gen.Const(new Imprint()), Imprint)
        from day in Gen.Int[LunarDate.First.DayNumber, LunarDate.Last.DayNumber]
        from number in Gen.Frequency((1, Gen.Const((int?)null)), (2, Gen.Int[1, 99_999].Select(n => (int?)n)))
        from style in Gen.OneOf<string?>(null, "broadsheet", "our.yaml", "../house: style.yaml")
        from numbers in Gen.Int[1, 120].HashSet[1, 3]
        from pages in Each(numbers.Order().Select(Page))
        select new Issue
        {
            Title = new() { Name = name, Supervisors = lists[0], Organisers = lists[1], Publisher = publisher, Imprint = imprint },
            Date = DateOnly.FromDayNumber(day),
            Number = number,
            Ear = lists[2],
            Style = style,
            Pages = pages,
        };

    private static Gen<Page> Page(int number) =>
        from name in OptionalText
        from editor in OptionalText
        from numbers in Gen.Int[1, 200].HashSet[0, 4]
        from articles in Each(numbers.Select(article => Article(number, article)))
        select new Page
        {
            Number = number, Name = name, Editor = editor,
            Articles = articles.OrderBy(article => article.Rank).ThenBy(article => article.Number).ToSequence(),
        };

    private static Gen<Article> Article(int page, int number) =>
        from kind in Gen.Enum<ArticleKind>()
        from headline in Text.Array[kind is ArticleKind.Photo or ArticleKind.Advertisement ? 0 : 1, 3]
        from texts in OptionalText.Array[5]
        from place in Gen.Enum<BylinePlace>()
        from rank in Gen.Frequency((1, Gen.Const(number)), (1, Gen.Int[1, 5]))
        from jump in OptionalPage
        from origin in OptionalPage
        from boxed in Gen.Bool
        from vertical in Gen.Bool
        from head in Gen.Enum<HeadStyle>()
        from pictures in Picture(page, number).Array[0, 2]
        from body in Block.Array[0, 5]
        select new Article
        {
            Number = number, Kind = kind, Rank = rank, Headline = headline.ToSequence(),
            Column = texts[0], Kicker = texts[1], Deck = texts[2], Byline = texts[3], Dateline = texts[4], BylinePlace = place,
            JumpTo = jump, ContinuedFrom = origin, Boxed = boxed, Vertical = vertical, HeadStyle = head, Pictures = pictures.ToSequence(), Body = body.ToSequence(),
        };

    // The size is in the name, so that the same name always means the same picture.
    private static Gen<Picture> Picture(int page, int article) =>
        from width in Gen.Int[1, 900]
        from height in Gen.Int[1, 900]
        from name in Gen.OneOf("图", "- a", "#1", "a: b", "'q'")
        from extension in Gen.OneOf(".png", ".PNG", ".jpg", ".jpeg")
        from texts in OptionalText.Array[3]
        select new Picture
        {
            File = $"{page:00}/{article}-{name}-{width}x{height}{extension}", PixelWidth = width, PixelHeight = height,
            Caption = texts[0], Credit = texts[1], Alt = texts[2],
        };

    /// <summary>One of each generator's.</summary>
    private static Gen<Sequence<T>> Each<T>(IEnumerable<Gen<T>> generators) => generators.Aggregate(
        Gen.Const<Sequence<T>>([]), (before, next) => Gen.Select(before, next, (items, item) => items.Append(item).ToSequence()));
}
