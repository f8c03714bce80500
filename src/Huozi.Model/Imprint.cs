namespace Huozi.Model;

/// <summary>What a newspaper must print of itself (报脚) beyond its name and publishers; null where the paper states nothing.</summary>
/// <remarks>Source: 报纸出版管理规定 (2005, GAPP order 32), articles 31 to 34, and GB/T 7713-style practice of county papers.</remarks>
public sealed record Imprint
{
    /// <summary>The national unified serial number (国内统一连续出版物号), such as <c>CN 00-0000</c>.</summary>
    public string? SerialNumber { get; init; }

    /// <summary>The post office's distribution code (邮发代号).</summary>
    public string? PostalCode { get; init; }

    /// <summary>The editorial address (社址).</summary>
    public string? Address { get; init; }

    /// <summary>The telephone number (电话).</summary>
    public string? Telephone { get; init; }

    /// <summary>The printer (印刷).</summary>
    public string? Printer { get; init; }

    /// <summary>How it is distributed (发行).</summary>
    public string? Distribution { get; init; }

    /// <summary>The price of one copy (定价).</summary>
    public string? Price { get; init; }
}
