namespace Huozi.Specimens.Looks;

/// <summary>Where an article's head stands.</summary>
internal enum HeadPlace
{
    /// <summary>Over all columns.</summary>
    Across,

    /// <summary>Over the first columns; the others begin at the top.</summary>
    OverFirst,

    /// <summary>In the first column, the body beside it.</summary>
    Beside,

    /// <summary>Upright at the left (竖题), its lines from right to left.</summary>
    Upright,

    /// <summary>Under a picture that is as wide as the article.</summary>
    UnderPicture,
}
