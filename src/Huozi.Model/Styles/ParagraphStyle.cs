namespace Huozi.Model.Styles;

/// <summary>How the paragraphs of a body are set off from one another.</summary>
public sealed record ParagraphStyle
{
    /// <summary>The indent of a paragraph (段首缩进; CLREQ 3.3.1: two em), in thousandths of an em.</summary>
    public required int Indent { get; init; }

    /// <summary>Whether a row of white stands above a subhead.</summary>
    public required bool RowAboveSubheads { get; init; }

    /// <summary>What is set apart at the opening of an article.</summary>
    public required Opening Opening { get; init; }

    /// <summary>How many lines deep the first character of an article is (首字下沉); 0 for none.</summary>
    public required int DropCapLines { get; init; }
}
