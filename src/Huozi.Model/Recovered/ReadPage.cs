using Huozi.Model.Diagnostics;

namespace Huozi.Model.Recovered;

/// <summary>A page of a paper as it was read.</summary>
public sealed record ReadPage
{
    /// <summary>Its place in the file, from 1.</summary>
    public required int Place { get; init; }

    /// <summary>The width in points; 0 where the source has no geometry.</summary>
    public double Width { get; init; }

    /// <summary>The height in points; 0 where the source has no geometry.</summary>
    public double Height { get; init; }

    /// <summary>The page number that is printed on it (版序); null where there is none.</summary>
    public int? Number { get; init; }

    /// <summary>The section name (版名); null for none.</summary>
    public string? Name { get; init; }

    /// <summary>Who edited it, as its folio names them (责任编辑); null for none.</summary>
    public string? Editor { get; init; }

    /// <summary>The paper, as far as the page tells of it; null where the page does not say its name.</summary>
    public Title? Title { get; init; }

    /// <summary>The day; null where the page does not say it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The issue number (期号); null where the page does not say it.</summary>
    public int? IssueNumber { get; init; }

    /// <summary>The lines in the box beside the nameplate (报眼).</summary>
    public IReadOnlyList<string> Ear { get; init; } = [];

    /// <summary>What is printed on the page and belongs to no article: nameplate, date line, ear, folio, editors' line, imprint; a text each.</summary>
    public IReadOnlyList<string> Furniture { get; init; } = [];

    /// <summary>The articles in reading order.</summary>
    public required IReadOnlyList<ReadArticle> Articles { get; init; }

    /// <summary>Where everything is; null where the source has no geometry.</summary>
    public ReadLayout? Layout { get; init; }

    /// <summary>What a person should look at.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; init; } = [];
}
