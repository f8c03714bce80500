namespace Huozi.Specimens.Copy;

/// <summary>Invents names.</summary>
internal static class People
{
    private static readonly string[] Surnames =
        ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "欧阳", "司马", "上官", "诸葛"];

    private const string Given = "明伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛超霞平刚桂晓云雨松青红春海燕志文建宁如凡一子涵睿钟意绩梅国砚秋帆满起禾生雁立夏木河晴桥徒拾露然之若安辰";

    /// <summary>A name of two or three characters, or of four with a double surname.</summary>
    /// <param name="chance">What decides.</param>
    /// <param name="gap">What stands between the two characters of a short name, so that it is as wide as a long one; empty for nothing.</param>
    public static string Name(Chance chance, string gap = "")
    {
        var surname = chance.Of(Surnames);
        var first = Given[chance.Between(0, Given.Length - 1)];
        if (chance.Is(0.35)) return surname.Length == 1 ? surname + gap + first : surname + first;
        return surname + first + Given[chance.Between(0, Given.Length - 1)];
    }
}
