using Huozi.Formats.Styles;
using Spectre.Console;

namespace Huozi.Cli.Console;

/// <summary>Lists house styles: name, page, columns and body type.</summary>
internal sealed class StyleTable(TextWriter output, CommandTexts texts)
{
    /// <summary>Prints all styles that have names.</summary>
    public void Print(HouseStyleReader reader)
    {
        var table = new Table().NoBorder().AddColumns(texts.StyleName, texts.StylePage, texts.StyleColumns, texts.StyleBody);
        foreach (var style in reader.Names.Select(reader.Read))
        {
            var sizes = style.Body.Select(setting => setting.Size).ToList();
            table.AddRow(new Markup(Markup.Escape(style.Name)), new Markup($"{style.PageWidth:0.#} × {style.PageHeight:0.#}"), new Markup($"{style.Columns}"),
                new Markup(texts.StyleBodyIs(sizes.Min(), sizes.Max(), style.PreferredBodySize)));
        }

        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
        console.Write(table);
    }
}
