namespace Huozi.Reading.Furniture;

/// <summary>What a labelled piece of furniture is about.</summary>
internal enum FurnitureLabel
{
    /// <summary>国内统一连续出版物号.</summary>
    SerialNumber,

    /// <summary>邮发代号.</summary>
    PostalCode,

    /// <summary>社址.</summary>
    Address,

    /// <summary>电话.</summary>
    Telephone,

    /// <summary>印刷.</summary>
    Printer,

    /// <summary>发行.</summary>
    Distribution,

    /// <summary>定价.</summary>
    Price,

    /// <summary>责任编辑.</summary>
    Editor,

    /// <summary>What the model has no place for: 校对, 网址, 今日4版.</summary>
    Other,
}
