namespace Huozi.Fonts;

/// <summary>The names of the embedded faces: the file names in <c>assets/fonts</c> without their endings.</summary>
public static class FaceNames
{
    /// <summary>宋体, for body text.</summary>
    public const string Song = "song-regular";

    /// <summary>粗宋, for headlines.</summary>
    public const string SongBold = "song-bold";

    /// <summary>超粗宋, for the lead's headline and the nameplate.</summary>
    public const string SongBlack = "song-black";

    /// <summary>黑体, for furniture.</summary>
    public const string Hei = "hei-regular";

    /// <summary>粗黑, for headlines and subheads.</summary>
    public const string HeiBold = "hei-bold";

    /// <summary>楷体, for bylines, captions and decks.</summary>
    public const string Kai = "kai-regular";

    /// <summary>仿宋, for bylines, leads and captions.</summary>
    public const string Fang = "fang-regular";
}
