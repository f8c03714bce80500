using System.Diagnostics;
using System.Globalization;

namespace Huozi.Cli.Tests.Reading;

/// <summary>The program as a process of its own, which can be stopped and killed.</summary>
internal sealed class HuoziProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> error;
    private readonly Task<string> output;

    public HuoziProcess(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "huozi.exe" : "huozi");
        // A shell that runs its tests in the background has them, and all they start, ignore Ctrl-C.
        var start = OperatingSystem.IsLinux() ? new ProcessStartInfo("env", ["--default-signal=INT", program, .. arguments]) : new ProcessStartInfo(program, arguments);
        process = Process.Start(new ProcessStartInfo(start.FileName, start.ArgumentList)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        error = process.StandardError.ReadToEndAsync();
        output = process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>The processes it has started, once it has some. Linux tells; on other systems the test is skipped.</summary>
    public async Task<IReadOnlyList<int>> Children()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("The children of a process are found by /proc.");
        for (; ; await Task.Delay(2))
        {
            var children = await File.ReadAllTextAsync($"/proc/{process.Id}/task/{process.Id}/children");
            // Started by any of its threads.
            children += string.Concat(Directory.EnumerateDirectories($"/proc/{process.Id}/task").Select(thread => Path.Combine(thread, "children")).Where(File.Exists).Select(File.ReadAllText));
            if (children.Length > 0) return [.. children.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture)).Distinct()];
        }
    }

    public void Signal(string name) => Signal(process.Id, name);

    /// <summary>Waits for its end; the exit code and what it told.</summary>
    public async Task<(int Exit, string Error)> End()
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await output;
        return (process.ExitCode, await error);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    public static void Signal(int id, string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public static bool IsRunning(int id) => Directory.Exists($"/proc/{id}") && !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
}
