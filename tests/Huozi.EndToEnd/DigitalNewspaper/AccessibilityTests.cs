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

    public static TheoryData<string, bool, bool> Views =>
    [
        .. from address in Addresses from phone in (bool[])[false, true] select new TheoryDataRow<string, bool, bool>(address, phone, false),
        // The night's colours are the same everywhere: one view of each kind will do.
        .. from address in Addresses.Take(3) select new TheoryDataRow<string, bool, bool>(address, false, true),
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task View_HasNoViolation(string address, bool phone, bool dark)
    {
        var page = await browser.Open(phone ? Screen.Phone : Screen.Desktop, dark ? ColorScheme.Dark : ColorScheme.Light);
        await page.GotoAsync(site.Served(address));
        var found = await page.RunAxe();
        Assert.Equal([], found.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
        await page.Context.CloseAsync();
    }

    /// <summary>The check itself works: an image without a text is found.</summary>
    [Fact]
    public async Task View_Spoiled_HasAViolation()
    {
        var page = await browser.Open(Screen.Desktop);
        await page.GotoAsync(site.Served("2026-03-09/01/"));
        await page.EvaluateAsync("document.querySelector('.sheet > img').removeAttribute('alt')");
        Assert.Contains((await page.RunAxe()).Violations, violation => violation.Id == "image-alt");
        await page.Context.CloseAsync();
    }
}
