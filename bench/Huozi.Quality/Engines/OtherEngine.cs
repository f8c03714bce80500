using System.Diagnostics;
using System.Text.Json;

namespace Huozi.Quality.Engines;

/// <summary>Sets copy with another program, by bench/side-by-side/engines.mjs, which knows how each does it best.</summary>
internal sealed class OtherEngine(string name, string repository)
{
    /// <summary>What engines.mjs answers where the program is not installed.</summary>
    private const int NotInstalled = 127;

    /// <summary>Sets paragraphs and writes the file; false where the program is not installed.</summary>
    public bool Set(IReadOnlyList<string> paragraphs, Setting setting, string file)
    {
        var job = Path.ChangeExtension(file, ".json");
        File.WriteAllText(job, JsonSerializer.Serialize(new
        {
            fonts = Path.Combine(repository, "assets", "fonts"),
            format = new
            {
                width = setting.Width,
                height = Setting.Height,
                top = Setting.Margin,
                bottom = Setting.Margin,
                side = Setting.Margin,
                columns = 2,
                gutter = Setting.Gutter,
                size = Setting.Size,
                leading = Setting.Leading,
            },
            pages = new[] { new { articles = new[] { new { headline = "", paragraphs } } } },
        }));
        var status = Node(repository, "engines.mjs", name, job, file);
        return status == 0 || (status == NotInstalled ? false : throw new InvalidOperationException($"{name} could not set {job}."));
    }

    /// <summary>Runs a script of bench/side-by-side to its end and gives its exit code.</summary>
    public static int Node(string repository, string script, params IEnumerable<string> arguments)
    {
        using var node = Process.Start("node", [Path.Combine(repository, "bench", "side-by-side", script), .. arguments]);
        node.WaitForExit();
        return node.ExitCode;
    }
}
