using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
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

    private static readonly AxeRunOptions Violations = new() { ResultTypes = [ResultType.Violations] };

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
            foreach (var violation in (await page.RunAxe(Violations)).Violations)
                found.Add($"{address} {violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}");
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
        Assert.Contains((await page.RunAxe(Violations)).Violations, violation => violation.Id == "image-alt");
        await page.Context.CloseAsync();
    }
}
