using System.Text;
using System.Text.Json;
using Huozi.Cli.Console;
using Huozi.Cli.Reading;
using Huozi.Model.Diagnostics;

namespace Huozi.Cli.Tests.Reading;

public sealed class ReadReportTests
{
    private static readonly Diagnostic Warning = Diagnostic.Warning("weekday-differs", new("星期不对", "The weekday is wrong"), new("改", "Mend it")) with { File = "a.pdf" };

    private readonly ReadReport report = new();

    public ReadReportTests()
    {
        report.Add("a.pdf", new(1, [Warning]) { Doubts = [new(1, "新修水渠通水", null, null, 0.7)] });
        report.Add("b.pdf", new(1, []) { Doubts = [new(3, "", "水渠全", "长4.8公里", 0.25)] });
    }

    [Fact]
    public void Print_Doubts_StandBeforeWarningsMostDoubtfulFirst() => Assert.Equal(
        """
        没有把握的 2 处，提醒 1 条
        0.25  b.pdf  第3版
              …水渠全 ┊ 长4.8公里…
        0.70  a.pdf  第1版《新修水渠通水》
              各部分是否属于这一篇、顺序对不对
        提醒[weekday-differs] a.pdf: 星期不对
          The weekday is wrong
          → 改
            Mend it

        """,
        Printed(Language.Chinese));

    [Fact]
    public void Print_English_IsInEnglish() => Assert.StartsWith("2 doubtful places, 1 warnings\n0.25  b.pdf  page 3\n", Printed(Language.English), StringComparison.Ordinal);

    [Fact]
    public void Write_Json_SaysTheSame()
    {
        using var stream = new MemoryStream();
        report.Write(stream);
        var json = JsonElement.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        var doubts = json.GetProperty("doubts").EnumerateArray().ToList();
        Assert.Equal(["b.pdf", "a.pdf"], doubts.Select(doubt => doubt.GetProperty("file").GetString()));
        Assert.Equal(("水渠全", "长4.8公里", 3), (doubts[0].GetProperty("before").GetString(), doubts[0].GetProperty("after").GetString(), doubts[0].GetProperty("page").GetInt32()));
        var warning = json.GetProperty("diagnostics")[0];
        Assert.Equal(("warning", "weekday-differs", "星期不对", "Mend it"),
            (warning.GetProperty("severity").GetString(), warning.GetProperty("code").GetString(), warning.GetProperty("problem").GetProperty("zh").GetString(), warning.GetProperty("mend").GetProperty("en").GetString()));
    }

    [Fact]
    public void Print_Nothing_SaysSo()
    {
        using var output = new StringWriter();
        new ReadReport().Print(output, new(Language.Chinese), Language.Chinese);
        Assert.Equal("没有要看的地方\n", output.ToString());
    }

    private string Printed(Language language)
    {
        using var output = new StringWriter();
        report.Print(output, new(language), language);
        return output.ToString();
    }
}
