using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Huozi.EndToEnd.DigitalNewspaper;

/// <summary>Axe, with all of its rules, finds nothing on any view, on any screen, by day and by night.</summary>
public sealed class AccessibilityTests(Browser browser, ServedSite site)
{
    private static readonly string[] Addresses =
    [
        "index.html", "2026-03-09/01/", "2026-03-09/01/1.html", "2026-03-09/01/3.html", "2026-03-09/01/4.html",
        "2026-03-09/02/", "2026-03-09/02/1.html", "2026-03-09/02/2.html", "2026-03-09/02/3.html",
        "en/index.html", "en/2026-03-09/01/", "en/2026-03-09/01/1.html",
    ];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Each view in one window after the other. The night's colours are the same everywhere: one view of each kind will do.</summary>
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Views_HaveNoViolation(bool phone, bool dark)
    {
        var page = await browser.Open(phone ? Screen.Phone : Screen.Desktop, dark ? ColorScheme.Dark : ColorScheme.Light);
        var found = new List<string>();
        foreach (var address in dark ? Addresses.Take(3) : Addresses)
        {
            await page.GotoAsync(site.Served(address));
            found.AddRange((await Check(page)).Select(violation => $"{address} {violation}"));
        }

        Assert.Equal([], found);
        await page.Context.CloseAsync();
    }

    /// <summary>The check itself works: an image without a text is found.</summary>
    [Fact]
    public async Task View_Spoiled_HasAViolation()
    {
        var page = await browser.Open(Screen.Desktop);
        await page.GotoAsync(site.Served("2026-03-09/01/"));
        await page.EvaluateAsync("document.querySelector('.sheet > img').removeAttribute('alt')");
        Assert.Contains(await Check(page), violation => violation.StartsWith("image-alt:", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    /// <summary>So do the rules for whole documents: one without a title is found.</summary>
    [Fact]
    public async Task View_WithoutTitle_HasAViolation()
    {
        var page = await browser.Open(Screen.Desktop);
        await page.GotoAsync(site.Served("2026-03-09/01/"));
        await page.EvaluateAsync("document.title = ''");
        Assert.Contains(await Check(page), violation => violation.StartsWith("document-title:", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    // Run in the page itself: the site has no frames, for which Axe's own runner would open a second window each time.
    private static async Task<string[]> Check(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>("""
            async () => (await axe.run({ resultTypes: ["violations"] })).violations
              .map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" | ")}`)
            """);
    }
}
