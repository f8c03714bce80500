namespace Huozi.Model.Layout;

/// <summary>What covers a zone.</summary>
public enum ZoneKind
{
    /// <summary>报头, with its date line.</summary>
    Nameplate,

    /// <summary>报眼.</summary>
    Ear,

    /// <summary>版眉.</summary>
    Folio,

    /// <summary>An article, of any kind.</summary>
    Article,

    /// <summary>报脚.</summary>
    Imprint,
}
