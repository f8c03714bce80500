namespace Huozi.Model.Styles;

/// <summary>Which marks may not start or end a line (避头尾; CLREQ 3.2.1, its four levels).</summary>
public enum Prohibition
{
    /// <summary>None: every mark may stand anywhere (不处理).</summary>
    None,

    /// <summary>The basic rules (基本处理): no pause, stop or closing mark at a line's start, no opening mark at its end.</summary>
    Basic,

    /// <summary>The rules of GB/T 15834 besides (国标法): no interpunct, connector or solidus at a line's start.</summary>
    Gb,

    /// <summary>The strict rules besides (严格处理): no dash or ellipsis at a line's start either.</summary>
    Strict,
}
