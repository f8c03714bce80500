namespace Huozi.Model.Styles;

/// <summary>What is set apart at the opening of an article (文首).</summary>
public enum Opening
{
    /// <summary>Nothing: it opens in body type.</summary>
    Plain,

    /// <summary>The dateline (电头), in a face of its own.</summary>
    Dateline,

    /// <summary>The whole first paragraph (导语), in a face of its own, its dateline in the dateline's.</summary>
    FirstParagraph,
}
