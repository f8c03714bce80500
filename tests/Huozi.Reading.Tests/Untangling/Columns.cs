using Huozi.Reading.Sources;

namespace Huozi.Reading.Tests.Untangling;

/// <summary>Texts set in columns, and the dump of a page that has them side by side.</summary>
internal static class Columns
{
    /// <summary>A report of an invented town, of several paragraphs.</summary>
    public static readonly string[] Water =
    [
        "云麓县的水渠今年提前半个月开闸放水。清晨六点，管水员老周沿着渠道走了五公里，把沿途的闸门一道一道打开，水很快流进了田里。",
        "县水利局的工程师介绍，去年冬天全县清淤三十多公里，修好了十二座泵站，今年春灌的用水比往年少了两成，下游的村子第一次不用排队等水。",
        "种粮大户陈志明承包了三百亩水田。他说，过去放水要熬几个通宵，现在在手机上看得见水位，什么时候轮到自己，心里有数。",
    ];

    /// <summary>Another.</summary>
    public static readonly string[] School =
    [
        "开学第一天，石桥镇中心小学的孩子们发现食堂变了样。新来的厨师每天公布菜谱，家长可以走进厨房，看一看菜是怎么洗的，饭是怎么做的。",
        "校长告诉记者，学校请家长轮流陪餐，吃完饭当场提意见。一个学期下来，剩饭少了一半，老师和学生坐在一起吃饭，话也多了起来。",
        "六年级学生李小雨喜欢新菜谱里的番茄牛肉。她把自己的建议写在纸条上，投进食堂门口的信箱，第二个星期就吃到了想吃的菜。",
    ];

    /// <summary>A third.</summary>
    public static readonly string[] Theatre =
    [
        "县剧团的老戏台搭在古樟树下，已经有一百多年。上个月，剧团请来木匠换掉了朽坏的台板，又给演员添了两间化妆室，观众席装上了雨棚。",
        "今年春天他们排了一出新戏，讲的是修路的故事。导演说，剧本改了七遍，每改一遍都到村里演一次，哪里没人笑，哪里就再改一改。",
        "首场演出那天来了一千多名观众，站在后排的老人踮着脚看完了全场。散戏以后，好些年轻人留下来帮着收拾道具，都说明年还要再来看戏。",
    ];

    /// <summary>The lines of a column: paragraphs with an indent of two characters that the dump loses.</summary>
    public static IEnumerable<string> Set(IEnumerable<string> paragraphs, int width)
    {
        foreach (var paragraph in paragraphs)
        {
            yield return paragraph[..(width - 2)];
            for (var at = width - 2; at < paragraph.Length; at += width) yield return paragraph[at..Math.Min(paragraph.Length, at + width)];
        }
    }

    /// <summary>Columns written row by row.</summary>
    public static List<DumpLine> Interleave(params IReadOnlyList<string>[] columns) =>
        Lines(Enumerable.Range(0, columns.Max(column => column.Count)).SelectMany(row => columns.Where(column => row < column.Count).Select(column => column[row])));

    public static List<DumpLine> Lines(IEnumerable<string> texts) => [.. texts.Select((text, i) => new DumpLine(i + 1, text, AfterGap: true, IsIndented: false, BeginsWithSpace: false, EndsWithSpace: false))];
}
