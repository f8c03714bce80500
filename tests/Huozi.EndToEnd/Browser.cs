using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Huozi.EndToEnd.Browser))]

namespace Huozi.EndToEnd;

/// <summary>The Chromium of this machine, started once for all tests: HUOZI_CHROMIUM, /usr/bin/chromium, or one found on PATH.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } executable) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Headless = true, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
    }

    /// <summary>A fresh page in a window of its own; the test is skipped where there is no Chromium.</summary>
    public async Task<IPage> Open(Screen screen, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        Assert.SkipWhen(browser is null, "No Chromium: set HUOZI_CHROMIUM to its path.");
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            HasTouch = screen.IsPhone,
            IsMobile = screen.IsPhone,
            ColorScheme = scheme,
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }

    private static string? Find() =>
        ((string?[])[Environment.GetEnvironmentVariable("HUOZI_CHROMIUM"), "/usr/bin/chromium", .. OnPath()]).FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnPath() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from name in (string[])["chromium", "chromium-browser", "google-chrome", "chrome", "chrome.exe"]
        select Path.Combine(folder, name);
}
