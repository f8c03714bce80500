namespace Huozi.Model;

/// <summary>A picture that belongs to an article.</summary>
public sealed record Picture
{
    /// <summary>Its file, relative to the issue folder, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>Its width in pixels.</summary>
    public required int PixelWidth { get; init; }

    /// <summary>Its height in pixels.</summary>
    public required int PixelHeight { get; init; }

    /// <summary>What is printed under it (图片说明); null for none.</summary>
    public string? Caption { get; init; }

    /// <summary>Who took it (摄影); null for none.</summary>
    public string? Credit { get; init; }

    /// <summary>What a reader who cannot see it is told; the caption where the copy gives none.</summary>
    public string? Alt { get; init; }
}
