namespace Huozi.Specimens.Type;

/// <summary>The faces there are, by what they are used for.</summary>
/// <remarks>Debian's fonts-noto-cjk, fonts-noto-cjk-extra, fonts-lxgw-wenkai, fonts-arphic-uming, fonts-arphic-ukai and fonts-wqy-zenhei; those not installed are left out.</remarks>
internal static class Typecase
{
    private const string Fonts = "/usr/share/fonts/";
    private const string NotoSerif = Fonts + "opentype/noto/NotoSerifCJK-";
    private const string NotoSans = Fonts + "opentype/noto/NotoSansCJK-";
    private const string WenKai = Fonts + "truetype/lxgw-wenkai/LXGWWenKai-";

    /// <summary>What sets a character that a face lacks.</summary>
    public static Face Fallback { get; } = new("Noto Sans CJK SC", 400, NotoSans + "Regular.ttc");

    /// <summary>Text faces of the Song kind (宋体).</summary>
    public static IReadOnlyList<Face> Song { get; } = There(
        new("Noto Serif CJK SC", 400, NotoSerif + "Regular.ttc"), new("Noto Serif CJK SC", 500, NotoSerif + "Medium.ttc"), new("AR PL UMing CN", 400, Fonts + "truetype/arphic/uming.ttc"));

    /// <summary>Text faces of the Hei kind (黑体).</summary>
    public static IReadOnlyList<Face> Hei { get; } = There(
        new("Noto Sans CJK SC", 400, NotoSans + "Regular.ttc"), new("Noto Sans CJK SC", 300, NotoSans + "Light.ttc"), new("WenQuanYi Zen Hei", 400, Fonts + "truetype/wqy/wqy-zenhei.ttc"));

    /// <summary>Text faces of the Kai kind (楷体).</summary>
    public static IReadOnlyList<Face> Kai { get; } = There(
        new("LXGW WenKai", 400, WenKai + "Regular.ttf"), new("AR PL UKai CN", 400, Fonts + "truetype/arphic/ukai.ttc"));

    /// <summary>Display faces of the Song kind.</summary>
    public static IReadOnlyList<Face> SongHeads { get; } = There(
        new("Noto Serif CJK SC", 700, NotoSerif + "Bold.ttc"), new("Noto Serif CJK SC", 900, NotoSerif + "Black.ttc"), new("Noto Serif CJK SC", 600, NotoSerif + "SemiBold.ttc"));

    /// <summary>Display faces of the Hei kind.</summary>
    public static IReadOnlyList<Face> HeiHeads { get; } = There(
        new("Noto Sans CJK SC", 700, NotoSans + "Bold.ttc"), new("Noto Sans CJK SC", 900, NotoSans + "Black.ttc"), new("Noto Sans CJK SC", 500, NotoSans + "Medium.ttc"));

    /// <summary>Light display faces.</summary>
    public static IReadOnlyList<Face> LightHeads { get; } = There(
        new("LXGW WenKai", 700, WenKai + "Bold.ttf"), new("LXGW WenKai", 400, WenKai + "Regular.ttf"), new("Noto Sans CJK SC", 400, NotoSans + "Regular.ttc"), new("Noto Serif CJK SC", 400, NotoSerif + "Regular.ttc"));

    /// <summary>The face to set vertical text with in a face's place: WenQuanYi Zen Hei has no vertical forms of the marks, and engines then drop them at the lines' heads.</summary>
    public static Face Down(Face face) => face.Family == "WenQuanYi Zen Hei" ? Fallback : face;

    private static List<Face> There(params Face[] faces)
    {
        var there = faces.Where(face => File.Exists(face.File)).ToList();
        return there.Count > 0 ? there : [Fallback];
    }
}
