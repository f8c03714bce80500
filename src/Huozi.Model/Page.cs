namespace Huozi.Model;

/// <summary>One page (版): its number, its section name and its articles.</summary>
public sealed record Page
{
    /// <summary>The page number printed in the folio (版序), from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The section name (版名), such as 要闻; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>The page's editor as its folio names them (责任编辑); null for none.</summary>
    public string? Editor { get; init; }

    /// <summary>The articles, the most important first.</summary>
    public required Sequence<Article> Articles { get; init; }
}
