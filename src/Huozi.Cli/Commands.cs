using System.CommandLine;
using Huozi.Cli.Console;
using Huozi.Cli.Making;
using Huozi.Cli.Reading;
using Huozi.Model.Diagnostics;
using Huozi.Server;
using Huozi.Site;

namespace Huozi.Cli;

/// <summary>The command line: one command for each verb.</summary>
internal sealed class Commands(TextWriter output, TextWriter error, Language language, bool isTerminal, bool isErrorTerminal = false)
{
    private const int DefaultPort = 5080;
    private const int Failed = 1;

    // What shells say of a program that Ctrl+C has ended: 128 and the signal's number.
    private const int Interrupted = 130;
    private readonly CommandTexts texts = new(language);
    private readonly DiagnosticPrinter printer = new(error, language);

    /// <summary>The root of the command line.</summary>
    public RootCommand Root()
    {
        var lang = new Option<string>("--lang") { Description = texts.Lang, Recursive = true };
        lang.AcceptOnlyFromAmong("zh", "en");
        return new RootCommand(texts.Root) { lang, Make(), Read(), Styles(), Demo(), ReadWorker() };
    }

    /// <summary>Tells what is wrong with a command line; the exit code is 1.</summary>
    public int Refuse(ParseResult parsed)
    {
        var command = string.Join(' ', parsed.CommandResult.Command.Parents.OfType<Command>().Select(parent => parent.Name).Append(parsed.CommandResult.Command.Name));
        printer.Print(parsed.Errors.Select(problem => Diagnostic.Error(
            "usage",
            new($"命令写得不对：{problem.Message}", $"The command is not right: {problem.Message}"),
            new($"用法见 {command} --help", $"See {command} --help"))));
        return Failed;
    }

    private Command Make()
    {
        var inputs = Inputs(texts.MakeInput);
        var target = new Option<string>("--output", "-o") { Description = texts.OutputFolder, Required = true, HelpName = "DIR" };
        var only = new Option<string?>("--only") { Description = texts.Only, HelpName = "LIST" };
        var style = new Option<string?>("--style") { Description = texts.Style, HelpName = "NAME|FILE.yaml" };
        var pdf = new Option<string?>("--pdf") { Description = texts.Pdf, HelpName = "LIST" };
        var cropMarks = new Option<bool>("--crop-marks") { Description = texts.CropMarks };
        var facts = new IssueFactsOptions(texts);
        pdf.Validators.Add(result =>
        {
            foreach (var word in Words(result.GetValueOrDefault<string?>()).Where(word => PdfForm.All.All(form => form.Name != word))) result.AddError(texts.UnknownPdf(word));
        });
        only.Validators.Add(result =>
        {
            foreach (var word in Words(result.GetValueOrDefault<string?>()))
            {
                if (OutputOf(word) is null) result.AddError(texts.UnknownOutput(word));
            }
        });
        var command = new Command("make", texts.Make) { inputs, target, only, style, pdf, cropMarks, facts.Title, facts.Date };
        command.SetAction(parsed => Guarded(() =>
        {
            var wanted = Words(parsed.GetValue(only)).Aggregate(Output.None, (sum, word) => sum | OutputOf(word)!.Value);
            var folder = parsed.GetValue(target)!;
            var forms = Words(parsed.GetValue(pdf));
            var wishes = new PdfWishes([.. PdfForm.All.Where(form => forms.Contains(form.Name))], parsed.GetValue(cropMarks));
            var input = new IssueInput(parsed.GetValue(inputs)!, facts.Of(parsed));
            Maker().Make(input, folder, wanted is Output.None ? Output.All : wanted, parsed.GetValue(style), wishes);
            output.WriteLine(texts.Done(folder));
        }));
        return command;
    }

    private Command Read()
    {
        var inputs = Inputs(texts.ReadInput);
        var json = new Option<string?>("--json") { Description = texts.Json, HelpName = "FILE|DIR/" };
        var issue = new Option<string?>("--issue") { Description = texts.Issue, HelpName = "DIR" };
        var alto = new Option<string?>("--alto") { Description = texts.Alto, HelpName = "DIR" };
        var report = new Option<bool>("--report") { Description = texts.Report };
        var reportFile = new Option<string?>("--report-to") { Description = texts.ReportFile, HelpName = "FILE.json" };
        var joinJumps = new Option<bool>("--join-jumps") { Description = texts.JoinJumps };
        var again = new Option<bool>("--again") { Description = texts.Again };
        var jobs = Number("--jobs", texts.Jobs, Environment.ProcessorCount);
        var time = Number("--time-limit", texts.TimeLimit, ReadLimits.PageSeconds);
        var memory = Number("--memory-limit", texts.MemoryLimit, ReadLimits.Megabytes);
        var facts = new IssueFactsOptions(texts);
        var command = new Command("read", texts.Read) { inputs, json, issue, alto, report, reportFile, joinJumps, facts.Title, facts.Date, again, jobs, time, memory };
        command.SetAction((parsed, cancellation) => GuardedAsync(async () =>
        {
            var wishes = new ReadWishes(parsed.GetValue(inputs)!)
            {
                Json = parsed.GetValue(json),
                Issue = parsed.GetValue(issue),
                Alto = parsed.GetValue(alto),
                Report = parsed.GetValue(report),
                ReportFile = parsed.GetValue(reportFile),
                JoinsJumps = parsed.GetValue(joinJumps),
                Facts = facts.Of(parsed),
                Again = parsed.GetValue(again),
                Jobs = parsed.GetValue(jobs),
                Limits = new(TimeSpan.FromSeconds(parsed.GetValue(time)), (long)parsed.GetValue(memory) << 20),
            };
            return await new ReadRun(output, error, language, isErrorTerminal).Do(wishes, cancellation) ? 0 : Failed;
        }));
        return command;
    }

    /// <summary>The command by which the program starts itself to read inputs in a process apart; not for people.</summary>
    private static Command ReadWorker()
    {
        var command = new Command(WorkerProcess.Verb) { Hidden = true };
        command.SetAction(_ =>
        {
            using var input = System.Console.OpenStandardInput();
            using var output = System.Console.OpenStandardOutput();
            return Worker.Run(input, output);
        });
        return command;
    }

    private Command Styles()
    {
        var command = new Command("styles", texts.Styles);
        command.SetAction(_ => Guarded(() =>
        {
            using var library = Assets.Faces();
            new StyleTable(output, texts).Print(Assets.Styles(library));
        }));
        return command;
    }

    private Command Demo()
    {
        var port = new Option<int>("--port") { Description = texts.Port, DefaultValueFactory = _ => DefaultPort };
        var target = new Option<string?>("--output", "-o") { Description = texts.DemoOutput, HelpName = "DIR" };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var number) && number is < 0 or > ushort.MaxValue) result.AddError(texts.NoSuchPort(number));
        });
        var command = new Command("demo", texts.Demo) { port, target };
        command.SetAction((parsed, cancellation) => GuardedAsync(async () =>
        {
            var folder = parsed.GetValue(target) ?? Path.Combine(Path.GetTempPath(), "huozi-demo");
            Maker().Make(new([SampleFolder()], new(null, null)), folder, Output.All, null, PdfWishes.Plain);
            await using var host = await SiteHost.StartAsync(Path.Combine(folder, "site"), new Uri($"http://127.0.0.1:{parsed.GetValue(port)}"), cancellation);
            output.WriteLine(texts.Serving(host.Address));
            await host.WaitAsync(cancellation);
            return 0;
        }));
        return command;
    }

    /// <summary>The sample issue beside the program: the newest folder of the samples.</summary>
    private static string SampleFolder() =>
        Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "samples")).Order(StringComparer.Ordinal).Last();

    private IssueMaker Maker() =>
        new(new Steps(output, language, isTerminal), printer, language is Language.Chinese ? SiteLanguage.Chinese : SiteLanguage.English);

    private static string[] Words(string? list) => list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static Output? OutputOf(string word) => word switch
    {
        "issue" => Output.Issue,
        "pdf" => Output.Pdf,
        "png" => Output.Png,
        "json" => Output.Json,
        "site" => Output.Site,
        _ => null,
    };

    private static Argument<string[]> Inputs(string description) => new("FILE") { Description = description, Arity = ArgumentArity.OneOrMore };

    private Option<int> Number(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var number) && number < 1) result.AddError(texts.TooSmall(name));
        });
        return option;
    }

    private int Guarded(Action work) => GuardedAsync(() =>
    {
        work();
        return Task.FromResult(0);
    }).GetAwaiter().GetResult();

    /// <summary>Does a command's work; the exit code is 1 where an input is no good.</summary>
    private async Task<int> GuardedAsync(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (Exception failure)
        {
            printer.Print(Failure.Tell(failure));
            return Failed;
        }
    }
}
