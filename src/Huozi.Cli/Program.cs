using System.CommandLine.Invocation;
using System.Text;
using Huozi.Cli;
using Huozi.Cli.Console;

// Most runs are over sooner than collecting pays: where there is memory, garbage is let lie until as many bytes are taken, and collected as usual from then on.
const long LetLie = 48 << 20;
if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 4 * LetLie) GC.TryStartNoGCRegion(LetLie);
System.Console.OutputEncoding = Encoding.UTF8;
// The language is known before the command line is built: its own help is written in it.
var at = Array.IndexOf(args, "--lang");
var isEnglish = (at >= 0 && at + 1 < args.Length && args[at + 1] == "en") || args.Contains("--lang=en");
var commands = new Commands(System.Console.Out, System.Console.Error, isEnglish ? Language.English : Language.Chinese, !System.Console.IsOutputRedirected, !System.Console.IsErrorRedirected);
var parsed = commands.Root().Parse(args);
// Without any word the help is the answer.
return parsed.Action is ParseErrorAction && args.Length > 0 ? commands.Refuse(parsed) : await parsed.InvokeAsync();
