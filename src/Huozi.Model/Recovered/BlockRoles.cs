namespace Huozi.Model.Recovered;

/// <summary>The words for the roles of blocks in files.</summary>
public static class BlockRoles
{
    /// <summary>The word for a role.</summary>
    public static string Label(BlockRole role) => role switch
    {
        BlockRole.Furniture => "furniture",
        BlockRole.Nameplate => "nameplate",
        BlockRole.Column => "column",
        BlockRole.Kicker => "kicker",
        BlockRole.Headline => "headline",
        BlockRole.Deck => "deck",
        BlockRole.Byline => "byline",
        BlockRole.Continuation => "continuation",
        BlockRole.Paragraph => "paragraph",
        BlockRole.ParagraphMore => "paragraph-more",
        BlockRole.Subhead => "subhead",
        BlockRole.Jump => "jump",
        BlockRole.Caption => "caption",
        BlockRole.Mark => "mark",
        BlockRole.PullQuote => "pull-quote",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No word is known for this role."),
    };
}
