namespace Huozi.Model.Styles;

/// <summary>How strictly marks are kept from the start and end of a line (避头尾, 行首行尾禁则).</summary>
/// <remarks>CLREQ, "Prohibition rules for line start and line end" (#prohibition_rules_for_line_start_end). Each level has all that the one before it has.</remarks>
public enum Prohibition
{
    /// <summary>不处理: any mark may stand anywhere; only what is one unit stays whole.</summary>
    None,

    /// <summary>基本处理: pause and stop marks, closing marks, connectors, interpuncts and solidi do not start a line; opening marks do not end one.</summary>
    Basic,

    /// <summary>GB 法: a solidus does not end a line either (GB/T 15834-2011, 5.1.9).</summary>
    Gb,

    /// <summary>严格处理: nor do dashes and ellipses start one.</summary>
    Strict,
}
