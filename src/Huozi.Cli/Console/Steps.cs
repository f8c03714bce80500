using System.Diagnostics;
using Huozi.Model.Diagnostics;
using Spectre.Console;

namespace Huozi.Cli.Console;

/// <summary>Tells of the steps of a longer work: moving on a terminal, one plain line each where the output is piped.</summary>
internal sealed class Steps(TextWriter output, Language language, bool isTerminal)
{
    /// <summary>Does one step.</summary>
    /// <param name="name">What it does.</param>
    /// <param name="work">The work; its text, such as a count, is told with it.</param>
    public void Do(Bilingual name, Func<string> work)
    {
        var clock = Stopwatch.StartNew();
        var result = isTerminal ? Moving(name, work) : work();
        Tell(name, result, clock.Elapsed);
    }

    private string Moving(Bilingual name, Func<string> work)
    {
        var result = "";
        AnsiConsole.Status().Spinner(Spinner.Known.Dots).Start(Markup.Escape(Chosen(name)), _ => result = work());
        return result;
    }

    private void Tell(Bilingual name, string result, TimeSpan time)
    {
        var milliseconds = (int)time.TotalMilliseconds;
        var unit = language is Language.Chinese ? "毫秒" : "ms";
        if (isTerminal) AnsiConsole.MarkupLine($"[green]✓[/] {Markup.Escape(Chosen(name))}  {Markup.Escape(result)}  [grey]{milliseconds} {unit}[/]");
        else output.WriteLine($"{Chosen(name)}  {result}  {milliseconds} {unit}");
    }

    private string Chosen(Bilingual text) => language is Language.Chinese ? text.Chinese : text.English;
}
