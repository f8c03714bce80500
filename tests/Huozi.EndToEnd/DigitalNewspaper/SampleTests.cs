using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Huozi.EndToEnd.DigitalNewspaper;

/// <summary>The sample issue as a newcomer meets it: made and served by the program itself, read in a browser.</summary>
public sealed class SampleTests(Browser browser)
{
    [Fact]
    public async Task Demo_ZoneOfTheLeadClicked_ShowsTheArticle()
    {
        var folder = Directory.CreateTempSubdirectory("huozi-demo-");
        using var demo = Start("demo", "--port", "0", "-o", Path.Combine(folder.FullName, "out"));
        try
        {
            var address = await AddressOf(demo);
            var page = await browser.Open(Screen.Desktop);
            await page.GotoAsync($"{address}2026-03-09/01/");
            var headline = await page.Locator(".headlines a[href='1.html']").First.InnerTextAsync();
            await page.ClickAsync("#zone-1 polygon");
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("/2026-03-09/01/1.html$"));
            var title = await page.Locator("h1").InnerTextAsync();
            Assert.Contains(Squeezed(title), Squeezed(headline), StringComparison.Ordinal);
            // The whole article is there: its last paragraph as the copy has it.
            var copy = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "2026-03-09", "01"), "1-*.md").Single());
            await Assertions.Expect(page.Locator("article")).ToContainTextAsync(copy.TrimEnd().Split('\n')[^1]);
            await page.Context.CloseAsync();
        }
        finally
        {
            demo.Kill(entireProcessTree: true);
            await demo.WaitForExitAsync(TestContext.Current.CancellationToken);
            folder.Delete(recursive: true);
        }
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "huozi.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>The address that the program prints when it serves.</summary>
    private static async Task<string> AddressOf(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (Regex.Match(line, @"http://127\.0\.0\.1:\d+/") is { Success: true } match) return match.Value;
        }

        throw new InvalidOperationException("The program ended without serving.");
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
