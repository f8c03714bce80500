using System.Net;
using Huozi.Model.Diagnostics;
using Huozi.Server;

namespace Huozi.Site.Tests.Server;

public sealed class SiteHostTests
{
    private static readonly Uri AnyPort = new("http://127.0.0.1:0");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Links_WhenServed_AllAnswer()
    {
        using var site = new WrittenSite(InventedEdition.Create());
        await using var host = await SiteHost.StartAsync(site.Root, AnyPort, Cancellation);
        using var client = new HttpClient { BaseAddress = host.Address };
        var links =
            from document in site.Documents
            from link in WrittenSite.Links(site.Read(document))
            select new Uri(new Uri(host.Address, document), link);
        foreach (var link in links.Distinct())
        {
            using var answer = await client.GetAsync(link, Cancellation);
            Assert.True(answer.IsSuccessStatusCode, $"{link}: {answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/2026-03-09/01/", "text/html; charset=utf-8")]
    [InlineData("/2026-03-09/01", "text/html; charset=utf-8")]
    [InlineData("/2026-03-09/01/3.html", "text/html; charset=utf-8")]
    [InlineData("/2026-03-09/01/page.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("/2026-03-09/01/page.png", "image/png")]
    [InlineData("/2026-03-09/issue.pdf", "application/pdf")]
    [InlineData("/assets/site.css", "text/css; charset=utf-8")]
    [InlineData("/assets/site.js", "text/javascript; charset=utf-8")]
    public async Task File_WhenServed_HasItsType(string address, string type)
    {
        using var site = new WrittenSite(InventedEdition.Create());
        await using var host = await SiteHost.StartAsync(site.Root, AnyPort, Cancellation);
        using var client = new HttpClient { BaseAddress = host.Address };
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("/assets/")]
    [InlineData("/2026-03-09/99/")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    public async Task Folder_WithoutIndex_IsNotListed(string address)
    {
        using var site = new WrittenSite(InventedEdition.Create());
        await using var host = await SiteHost.StartAsync(site.Root, AnyPort, Cancellation);
        using var client = new HttpClient { BaseAddress = host.Address };
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Start_PortInUse_SaysToTakeAnother()
    {
        using var site = new WrittenSite(InventedEdition.Create());
        await using var host = await SiteHost.StartAsync(site.Root, AnyPort, Cancellation);
        var problem = await Assert.ThrowsAsync<DiagnosticException>(() => SiteHost.RunAsync(site.Root, host.Address, Cancellation));
        var diagnostic = Assert.Single(problem.Diagnostics);
        Assert.Equal("port-taken", diagnostic.Code);
        Assert.Contains($"{host.Address.Port + 1}", diagnostic.Mend.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://example.com:5080")]
    [InlineData("https://127.0.0.1:5080")]
    public async Task Start_AddressOfOtherMachines_IsRefused(string address)
    {
        using var site = new WrittenSite(InventedEdition.Create());
        var problem = await Assert.ThrowsAsync<DiagnosticException>(() => SiteHost.StartAsync(site.Root, new(address), Cancellation));
        Assert.Equal("address-not-local", Assert.Single(problem.Diagnostics).Code);
    }

    [Fact]
    public async Task Start_NoDirectory_IsRefused()
    {
        var problem = await Assert.ThrowsAsync<DiagnosticException>(() => SiteHost.StartAsync("/no/such/site", AnyPort, Cancellation));
        Assert.Equal("site-missing", Assert.Single(problem.Diagnostics).Code);
    }

    [Fact]
    public async Task Run_Cancelled_EndsQuietly()
    {
        using var site = new WrittenSite(InventedEdition.Create());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var run = SiteHost.RunAsync(site.Root, AnyPort, stop.Token);
        await Task.Delay(300, Cancellation);
        Assert.False(run.IsCompleted);
        await stop.CancelAsync();
        await run;
    }
}
