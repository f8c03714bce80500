using Huozi.Server;
using Huozi.Site;
using Huozi.Site.Tests;

[assembly: AssemblyFixture(typeof(Huozi.EndToEnd.DigitalNewspaper.ServedSite))]

namespace Huozi.EndToEnd.DigitalNewspaper;

/// <summary>The invented newspaper's site in a directory, in both of its languages, and served.</summary>
public sealed class ServedSite : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("huozi-e2e-").FullName;
    private SiteHost? host;

    public async ValueTask InitializeAsync()
    {
        SiteWriter.Write(InventedEdition.Create(), root);
        SiteWriter.Write(InventedEdition.Create(SiteLanguage.English), Path.Combine(root, "en"));
        host = await SiteHost.StartAsync(root, new("http://127.0.0.1:0"));
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null) await host.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }

    /// <summary>An address under the server.</summary>
    public string Served(string address) => new Uri(host!.Address, address).AbsoluteUri;

    /// <summary>An address on the disk.</summary>
    public string OnDisk(string address) => new Uri($"file://{root}/{address}").AbsoluteUri;
}
