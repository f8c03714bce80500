namespace Huozi.Model;

/// <summary>One report (稿件).</summary>
public sealed record Article
{
    /// <summary>Its number on the page, from 1: the last part of its lasting address.</summary>
    public required int Number { get; init; }

    /// <summary>What it is.</summary>
    public ArticleKind Kind { get; init; } = ArticleKind.News;

    /// <summary>Its importance on the page; 1 is the lead (头条).</summary>
    public required int Rank { get; init; }

    /// <summary>The name of a standing column it belongs to (栏目), printed above the headline; null for none.</summary>
    public string? Column { get; init; }

    /// <summary>The line above the headline (引题); null for none.</summary>
    public string? Kicker { get; init; }

    /// <summary>The headline (主题), one item for each line that the copy broke; empty only for photos and advertisements.</summary>
    public required Sequence<string> Headline { get; init; }

    /// <summary>The line below the headline (副题); null for none.</summary>
    public string? Deck { get; init; }

    /// <summary>The writers as the copy names them, without parentheses (作者); null for none.</summary>
    public string? Byline { get; init; }

    /// <summary>Where the byline is printed.</summary>
    public BylinePlace BylinePlace { get; init; }

    /// <summary>The opening that names place, day or agency (电头), such as 本报讯（记者 某某）; null for none.</summary>
    public string? Dateline { get; init; }

    /// <summary>The paragraphs and subheads in order.</summary>
    public required Sequence<BodyBlock> Body { get; init; }

    /// <summary>The pictures in order.</summary>
    public Sequence<Picture> Pictures { get; init; } = [];

    /// <summary>The page it goes on to (下转); null for none.</summary>
    public int? JumpTo { get; init; }

    /// <summary>The page it comes from (上接); null for none.</summary>
    public int? ContinuedFrom { get; init; }

    /// <summary>Whether a frame is set around it (加框).</summary>
    public bool Boxed { get; init; }

    /// <summary>Whether its body runs downwards, in lines from right to left (竖排).</summary>
    public bool Vertical { get; init; }

    /// <summary>How its head stands out.</summary>
    public HeadStyle HeadStyle { get; init; }

    /// <summary>The headline as one line, its lines joined by one space.</summary>
    public string HeadlineText => string.Join(' ', Headline);

    /// <summary>Whether its kind asks for a headline: pictures, advertisements and tables may stand without one.</summary>
    public bool NeedsHeadline => Kind is not (ArticleKind.Photo or ArticleKind.Advertisement or ArticleKind.Table);

    /// <summary>The byline where it is to be printed by itself; null where there is none or the dateline names the writers already.</summary>
    public string? PrintedByline => Byline is { } byline && Dateline?.Contains(byline, StringComparison.Ordinal) != true ? byline : null;

    /// <summary>The texts of the paragraphs, without the subheads.</summary>
    public IEnumerable<string> Paragraphs => Body.OfType<Paragraph>().Select(paragraph => paragraph.Text);

    /// <summary>The texts of the subheads.</summary>
    public IEnumerable<string> Subheads => Body.OfType<Subhead>().Select(subhead => subhead.Text);
}
