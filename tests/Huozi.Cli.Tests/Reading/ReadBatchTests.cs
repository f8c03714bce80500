namespace Huozi.Cli.Tests.Reading;

/// <summary>Batches that are stopped, killed and harmed while they run, as processes of their own.</summary>
public sealed class ReadBatchTests : IDisposable
{
    private const int Count = 150;
    private readonly Cli cli = new();

    public ReadBatchTests()
    {
        for (var i = 1; i <= Count; i++) cli.File($"in/{i:000}.txt", Dumps.Page.Replace("第1024期", $"第{i}期", StringComparison.Ordinal));
    }

    private string Target => cli.Path("out") + "/";

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Run_KilledHalfWay_LeavesWholeFilesAndGoesOn()
    {
        using (var killed = new HuoziProcess("read", cli.Path("in"), "--json", Target))
        {
            var children = await killed.Children();
            await Reach(Count / 4);
            killed.Signal("KILL");
            await killed.End();
            // Nobody works on for a parent that is gone.
            for (var i = 0; children.Any(HuoziProcess.IsRunning); i++)
            {
                Assert.True(i < 500, "a worker outlives its parent");
                await Task.Delay(10, TestContext.Current.CancellationToken);
            }
        }

        var before = Written();
        Assert.InRange(before.Count, Count / 4, Count - 1);
        Assert.All(before.Values, text => Assert.EndsWith("}\n", text.Text, StringComparison.Ordinal));
        File.WriteAllText(cli.Path("out", ".001.json.99999"), "{");

        using var second = new HuoziProcess("read", cli.Path("in"), "--json", Target, "--lang", "en");
        var (exit, error) = await second.End();
        Assert.Equal(0, exit);
        var after = Written();
        Assert.Equal(Count, after.Count);
        // What was finished and written down was not written again.
        var untouched = before.Count(file => after[file.Key].Time == file.Value.Time);
        Assert.Contains($", {untouched} read before,", error, StringComparison.Ordinal);
        Assert.InRange(untouched, before.Count - 4, before.Count);
        Assert.DoesNotContain(Directory.GetFiles(Target), file => Path.GetFileName(file).StartsWith('.') && !file.EndsWith("journal", StringComparison.Ordinal));

        // The same as a run that nobody disturbed.
        Assert.Equal(0, cli.Run("read", cli.Path("in"), "--json", cli.Path("calm") + "/"));
        Assert.All(after, file => Assert.Equal(File.ReadAllText(cli.Path("calm", file.Key)), file.Value.Text));
    }

    [Fact]
    public async Task Run_Interrupted_KeepsWhatIsFinishedAndSaysSo()
    {
        using var run = new HuoziProcess("read", cli.Path("in"), "--json", Target, "--jobs", "1");
        await run.Children();
        await Reach(Count / 10);
        run.Signal("INT");
        var (exit, error) = await run.End();
        Assert.Equal(130, exit);
        var written = Written();
        Assert.InRange(written.Count, Count / 10, Count - 1);
        Assert.All(written.Values, text => Assert.EndsWith("}\n", text.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("错误", error, StringComparison.Ordinal);
        Assert.Contains($"/{Count} 个文件", error, StringComparison.Ordinal);
        Assert.Equal([".huozi-journal"], Directory.GetFiles(Target, ".*").Select(Path.GetFileName));
    }

    [Fact]
    public async Task Run_WorkerDies_TellsItsFileAndGoesOn()
    {
        using var run = new HuoziProcess("read", cli.Path("in"), "--json", Target, "--jobs", "1");
        HuoziProcess.Signal((await run.Children())[0], "KILL");
        var (exit, error) = await run.End();
        Assert.Equal(1, exit);
        Assert.Contains("错误[read-crashed] " + cli.Path("in", "001.txt"), error, StringComparison.Ordinal);
        Assert.Equal(Count - 1, Written().Count);
    }

    [Fact]
    public async Task Run_WorkerHangs_IsGivenUpAfterTheLimit()
    {
        using var run = new HuoziProcess("read", cli.Path("in"), "--json", Target, "--jobs", "1", "--time-limit", "5");
        HuoziProcess.Signal((await run.Children())[0], "STOP");
        var (exit, error) = await run.End();
        Assert.Equal(1, exit);
        Assert.Contains("错误[read-too-slow] " + cli.Path("in", "001.txt"), error, StringComparison.Ordinal);
        Assert.Equal(Count - 1, Written().Count);
    }

    [Fact]
    public async Task Run_TooLittleMemory_TellsEachFile()
    {
        using var run = new HuoziProcess("read", cli.Path("in", "001.txt"), cli.Path("in", "002.txt"), "--json", Target, "--memory-limit", "1");
        var (exit, error) = await run.End();
        Assert.Equal(1, exit);
        foreach (var file in (string[])["001.txt", "002.txt"]) Assert.Contains(cli.Path("in", file), error, StringComparison.Ordinal);
        Assert.Empty(Written());
    }

    private async Task Reach(int count)
    {
        while (!Directory.Exists(Target) || Directory.GetFiles(Target, "*.json").Count(file => !Path.GetFileName(file).StartsWith('.')) < count) await Task.Delay(1);
    }

    private Dictionary<string, (string Text, DateTime Time)> Written() =>
        Directory.GetFiles(Target, "*.json").Where(file => !Path.GetFileName(file).StartsWith('.')).ToDictionary(file => Path.GetFileName(file), file => (File.ReadAllText(file), File.GetLastWriteTimeUtc(file)));
}
