using System.CommandLine;
using System.Globalization;
using Huozi.Reading.Assembling;

namespace Huozi.Cli;

/// <summary>The options by which the user says what pages do not say themselves.</summary>
internal sealed class IssueFactsOptions
{
    private const string DayFormat = "yyyy-MM-dd";

    public IssueFactsOptions(CommandTexts texts)
    {
        Title = new("--title") { Description = texts.Title, HelpName = "NAME" };
        Date = new("--date") { Description = texts.Date, HelpName = DayFormat.ToUpperInvariant() };
        Date.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Day(result.Tokens[0].Value) is null) result.AddError(texts.NoSuchDay(result.Tokens[0].Value));
        });
    }

    /// <summary>The paper's name.</summary>
    public Option<string?> Title { get; }

    /// <summary>The day.</summary>
    public Option<string?> Date { get; }

    /// <summary>What a command line says.</summary>
    public IssueFacts Of(ParseResult parsed) => new(parsed.GetValue(Title) is { Length: > 0 } title ? title : null, parsed.GetValue(Date) is { } day ? Day(day) : null);

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
