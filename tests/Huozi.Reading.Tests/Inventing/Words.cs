namespace Huozi.Reading.Tests.Inventing;

/// <summary>Invented places, people and sentences.</summary>
internal static class Words
{
    private static readonly string[] Places = ["云麓", "白桦", "澄江湾", "砚溪", "临湖", "青岚", "沙洲", "鹿鸣", "石榴川", "望海"];
    private static readonly string[] Surnames = ["王", "李", "刘", "陈", "周", "吴", "钟", "韩", "欧阳", "郭", "许", "何", "于"];
    private static readonly string[] Given = ["晓", "云睿", "一凡", "海", "如意", "春生", "子木", "芳", "小满", "立"];

    private static readonly string[] Subjects =
    [
        "镇里的果农", "县图书馆", "文化站的志愿者", "几位老木匠", "渔业合作社", "新修的水渠", "中学的孩子们", "河道管护队", "茶厂的师傅", "返乡的年轻人", "公交公司", "山里的养蜂户",
    ];

    private static readonly string[] Acts =
    [
        "把两千株树苗栽到了北坡", "整理出三间旧仓房", "请来农技员讲修枝的办法", "在堤上装好了六盏路灯", "给每家送去一本防汛手册", "学会了用手机看墒情",
        "完成了秋粮入库", "修好了村口的石桥", "排练出一台新戏", "把采摘期往后推了十天", "办起了周末集市", "清理了八公里河道",
    ];

    private static readonly string[] Tails =
    [
        "，比去年早了半个月", "，收成有望增加两成", "，老人们看了都说好", "，前后用了不到三周", "，下一步还要接着做下去", "，为“清水长流”打下了基础", "，账目贴在墙上人人能看", "",
        "，所需的12.5万元由村里自筹", "，《水乡纪事》一书记下了这件事", "，其中包括A级景区两处",
    ];

    private static readonly string[] HeadlineActs = ["春灌全面展开", "举办采茶节", "新桥建成通车", "图书下乡受欢迎", "启动河道清理", "公布惠农清单", "周末集市开张", "果园迎来丰收", "老站台变身书屋"];

    private static readonly string[] Subheads = ["水渠通到地头", "老手艺有新路", "账本晒在墙上", "集市越办越旺"];

    public static string Place(Choices choices) => choices.Of(Places);

    public static string Person(Choices choices) => choices.Of(Surnames) + choices.Of(Given);

    public static string Subhead(Choices choices) => choices.Of(Subheads);

    public static string Headline(Choices choices) => Place(choices) + choices.Of("县", "镇", "区", "村") + choices.Of("今年", "", "又一处") + choices.Of(HeadlineActs);

    /// <summary>Several sentences, the last with a full stop.</summary>
    public static string Sentences(Choices choices, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => choices.Of(Subjects) + choices.Of(Acts) + choices.Of(Tails) + choices.Of("。", "。", "。", "！")));

    public static string Slogan(Choices choices, int length) => choices.Of("耕读传家久远长流水", "山高水长日日有新声", "用心种好每一棵苗木", "为乡亲办实事说真话")[..length];
}
