using Huozi.Cli.Console;

namespace Huozi.Cli.Tests;

/// <summary>Runs the command line and keeps what it prints.</summary>
internal sealed class Cli : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("huozi-cli-");

    /// <summary>What it printed to standard output in the last run.</summary>
    public string Output { get; private set; } = "";

    /// <summary>What it printed to standard error in the last run.</summary>
    public string Error { get; private set; } = "";

    /// <summary>A path in this test's own folder.</summary>
    public string Path(params string[] parts) => System.IO.Path.Combine([folder.FullName, .. parts]);

    /// <summary>A text file in this test's own folder.</summary>
    public string File(string name, string text)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs it; the exit code.</summary>
    public int Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var language = arguments.Contains("en") ? Language.English : Language.Chinese;
        var code = new Commands(output, error, language, isTerminal: false).Root().Parse(arguments).Invoke(new() { Output = output, Error = error });
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
