using System.CommandLine;
using Huozi.Cli.Console;
using Huozi.Cli.Making;
using Huozi.Formats.Pages;
using Huozi.Model.Diagnostics;
using Huozi.Server;
using Huozi.Site;

namespace Huozi.Cli;

/// <summary>The command line: one command for each verb.</summary>
internal sealed class Commands(TextWriter output, TextWriter error, Language language, bool isTerminal)
{
    private const int DefaultPort = 5080;
    private readonly CommandTexts texts = new(language);
    private readonly DiagnosticPrinter printer = new(error, language);

    /// <summary>The root of the command line.</summary>
    public RootCommand Root()
    {
        var lang = new Option<string>("--lang") { Description = texts.Lang, Recursive = true };
        lang.AcceptOnlyFromAmong("zh", "en");
        return new RootCommand(texts.Root) { lang, Make(), Read(), Styles(), Demo() };
    }

    /// <summary>Tells what is wrong with a command line; the exit code is 1.</summary>
    public int Refuse(ParseResult parsed)
    {
        var command = string.Join(' ', parsed.CommandResult.Command.Parents.OfType<Command>().Select(parent => parent.Name).Append(parsed.CommandResult.Command.Name));
        printer.Print(parsed.Errors.Select(problem => Diagnostic.Error(
            "usage",
            new($"命令写得不对：{problem.Message}", $"The command is not right: {problem.Message}"),
            new($"用法见 {command} --help", $"See {command} --help"))));
        return 1;
    }

    private Command Make()
    {
        var input = new Argument<string>("INPUT") { Description = texts.MakeInput };
        var target = new Option<string>("--output", "-o") { Description = texts.OutputFolder, Required = true, HelpName = "DIR" };
        var only = new Option<string?>("--only") { Description = texts.Only, HelpName = "LIST" };
        var style = new Option<string?>("--style") { Description = texts.Style, HelpName = "NAME|FILE.yaml" };
        var pdf = new Option<string?>("--pdf") { Description = texts.Pdf, HelpName = "LIST" };
        var cropMarks = new Option<bool>("--crop-marks") { Description = texts.CropMarks };
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
        var command = new Command("make", texts.Make) { input, target, only, style, pdf, cropMarks };
        command.SetAction(parsed => Guarded(() =>
        {
            var wanted = Words(parsed.GetValue(only)).Aggregate(Output.None, (sum, word) => sum | OutputOf(word)!.Value);
            var folder = parsed.GetValue(target)!;
            var forms = Words(parsed.GetValue(pdf));
            var wishes = new PdfWishes([.. PdfForm.All.Where(form => forms.Contains(form.Name))], parsed.GetValue(cropMarks));
            Maker().Make(parsed.GetValue(input)!, folder, wanted is Output.None ? Output.All : wanted, parsed.GetValue(style), wishes);
            output.WriteLine(texts.Done(folder));
        }));
        return command;
    }

    private Command Read()
    {
        var input = new Argument<string>("INPUT") { Description = texts.ReadInput };
        var json = new Option<string?>("--json") { Description = texts.Json, HelpName = "FILE" };
        var command = new Command("read", texts.Read) { input, json };
        command.SetAction(parsed => Guarded(() =>
        {
            var read = new IssueInput(parsed.GetValue(input)!).Read();
            printer.Print(read.Warnings);
            using var page = new MemoryStream();
            PageJson.Write(page, read.Value);
            if (parsed.GetValue(json) is { } file) WholeFile.Write(file, page.ToArray());
            else output.Write(System.Text.Encoding.UTF8.GetString(page.ToArray()));
        }));
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
            Maker().Make(SampleFolder(), folder, Output.All, null, PdfWishes.Plain);
            await using var host = await SiteHost.StartAsync(Path.Combine(folder, "site"), new Uri($"http://127.0.0.1:{parsed.GetValue(port)}"), cancellation);
            output.WriteLine(texts.Serving(host.Address));
            await host.WaitAsync(cancellation);
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

    private int Guarded(Action work) => GuardedAsync(() =>
    {
        work();
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    /// <summary>Does a command's work; the exit code is 1 where an input is no good.</summary>
    private async Task<int> GuardedAsync(Func<Task> work)
    {
        try
        {
            await work();
            return 0;
        }
        catch (DiagnosticException problem)
        {
            printer.Print(problem.Diagnostics);
            return 1;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            printer.Print([Diagnostic.Error(
                "io",
                new($"读写出错：{problem.Message}", $"Reading or writing failed: {problem.Message}"),
                new("检查磁盘空间和权限", "Check the free space and the permissions"))]);
            return 1;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            printer.Print([Diagnostic.Error(
                "fault",
                new($"程序出错了，不是稿件的错：{problem.GetType().Name}：{problem.Message}", $"The program is at fault, not the copy: {problem.GetType().Name}: {problem.Message}"),
                new("请把这两行和所用的文件告诉开发者", "Send these lines and the file to the developers"))]);
            return 1;
        }
    }
}
