namespace Huozi.Model;

/// <summary>The newspaper as a publication (报纸): what stays the same from issue to issue.</summary>
public sealed record Title
{
    /// <summary>The paper's name as the nameplate has it.</summary>
    public required string Name { get; init; }

    /// <summary>The supervising bodies (主管单位).</summary>
    public Sequence<string> Supervisors { get; init; } = [];

    /// <summary>The organising bodies (主办单位).</summary>
    public Sequence<string> Organisers { get; init; } = [];

    /// <summary>Who edits and publishes it (编辑出版单位).</summary>
    public string? Publisher { get; init; }

    /// <summary>The legal line (报脚).</summary>
    public Imprint Imprint { get; init; } = new();
}
