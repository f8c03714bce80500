
namespace Huozi.Specimens;

/// <summary>What the command line asks for.</summary>
internal sealed record Options(string Out, IReadOnlyList<string> Styles, string Engine, int Seed, int Count, string? Copy, string Packages)
{
    /// <summary>The programs there are.</summary>
    public static IReadOnlyList<string> Engines { get; } = ["chromium", "weasyprint", "typst"];

    /// <summary>Reads the command line; null, with what is wrong on the error output, where it cannot be read.</summary>
    public static Options? Parse(string[] arguments)
    {
        var values = new Dictionary<string, string>();
        for (var i = 0; i + 1 < arguments.Length; i += 2) values[arguments[i]] = arguments[i + 1];
        var style = values.GetValueOrDefault("--style", "all");
        var engine = values.GetValueOrDefault("--engine", "mixed");
        var isGood = arguments.Length % 2 == 0 && values.ContainsKey("--out") && (style == "all" || Looks.Styles.All.ContainsKey(style)) && (engine == "mixed" || Engines.Contains(engine));
        if (!isGood || !int.TryParse(values.GetValueOrDefault("--seed", "1"), out var seed) || !int.TryParse(values.GetValueOrDefault("--count", "12"), out var count))
        {
            Console.Error.WriteLine($"--out FOLDER [--style {string.Join('|', Looks.Styles.All.Keys)}|all] [--engine {string.Join('|', Engines)}|mixed] [--seed N] [--count N] [--copy FILE] [--packages FOLDER]");
            return null;
        }

        return new(values["--out"], style == "all" ? [.. Looks.Styles.All.Keys] : [style], engine, seed, count, values.GetValueOrDefault("--copy"),
            values.GetValueOrDefault("--packages", Path.Combine(Repository(), "bench", "side-by-side")));
    }

    private static string Repository()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Huozi.slnx"))) root = root.Parent;
        return root?.FullName ?? ".";
    }
}
