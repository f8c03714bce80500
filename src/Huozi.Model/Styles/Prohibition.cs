namespace Huozi.Model.Styles;

/// <summary>Which marks are kept from the start and the end of lines (行首行尾禁则): the four levels of CLREQ, each with all of the one before.</summary>
public enum Prohibition
{
    /// <summary>None.</summary>
    None,

    /// <summary>Pause, stop and closing marks, connectors, middle dots and the solidus do not start a line; opening marks do not end one.</summary>
    Basic,

    /// <summary>Nor does the solidus end one (GB/T 15834-2011, 5.1.6).</summary>
    Gb,

    /// <summary>Nor do dashes and ellipses start one.</summary>
    Strict,
}
