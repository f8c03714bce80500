using Huozi.Specimens.Drawing;
using Microsoft.Playwright;

namespace Huozi.Specimens.Engines;

/// <summary>Chromium, started once: HUOZI_CHROMIUM, or /usr/bin/chromium.</summary>
internal sealed class ChromiumEngine : IEngine
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly string work;

    private ChromiumEngine(IPlaywright playwright, IBrowser browser, string work) => (this.playwright, this.browser, this.work) = (playwright, browser, work);

    /// <summary>Starts it.</summary>
    /// <param name="work">A folder for what it reads.</param>
    public static async Task<ChromiumEngine> Start(string work)
    {
        var playwright = await Playwright.CreateAsync();
        var executable = Environment.GetEnvironmentVariable("HUOZI_CHROMIUM") ?? "/usr/bin/chromium";
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Headless = true, Args = Arguments }), work);
    }

    /// <inheritdoc/>
    public async Task Print(IReadOnlyList<Sheet> sheets, string file)
    {
        var source = Path.Combine(work, "page.html");
        await File.WriteAllTextAsync(source, new Html(hasJustification: true, work).Of(sheets));
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(source).AbsoluteUri);
        await page.PdfAsync(new() { Path = file, PreferCSSPageSize = true, PrintBackground = true });
        await page.CloseAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
    }
}
