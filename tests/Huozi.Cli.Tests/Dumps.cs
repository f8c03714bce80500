namespace Huozi.Cli.Tests;

/// <summary>Dumps of an invented paper.</summary>
internal static class Dumps
{
    public const string Nameplate = """
        青川湾报

        中共青川湾市委 主办
        青川湾市融媒体中心编辑出版

        2026年3月9日 农历正月廿一 星期一 第1024期

        """;

    public const string Article = """

        新修水渠通水 春灌不再排长队

        3月7日，石桥镇的12名农技员沿着新修的水渠走了一遍，闸门一开，水就到了田头。

        “从前靠天，如今靠闸。”村民老方说，他家的九亩六分地一上午就浇完了，往年要等上三天。

        镇里把账贴在墙上：水渠全长4.8公里，花了多少钱、哪天完工、谁来管护，一笔一笔都写明了去处。（林知遥）

        """;

    public const string Other = """

        渔港添了早市

        3月8日清晨，渔港码头的早市开张，第一批渔船带回八百多斤鲜鱼，不到一个钟头就卖完了。

        市场管理员说，早市每天四点半开门，摊位不收钱，只要收摊时把地扫干净。（周小满）

        """;

    public static string Page => Nameplate + Article + Other;
}
