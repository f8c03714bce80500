using System.Net.Sockets;
using Huozi.Model.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Huozi.Server;

/// <summary>Serves a digital newspaper's directory to browsers on this machine.</summary>
/// <remarks>Only files are served, folders by their index.html; folders are never listed.</remarks>
public sealed class SiteHost : IAsyncDisposable
{
    private readonly WebApplication application;

    private SiteHost(WebApplication application) => this.application = application;

    /// <summary>Where it is served; the port that was found free, where the address asked for port 0.</summary>
    public Uri Address => new(application.Urls.First());

    /// <summary>Starts to serve, and returns when browsers can come.</summary>
    /// <param name="directory">The site's directory.</param>
    /// <param name="address">A loopback address such as <c>http://127.0.0.1:5080</c>; port 0 takes any free one.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="DiagnosticException">There is no such directory, the address is not of this machine, or its port cannot be had.</exception>
    public static async Task<SiteHost> StartAsync(string directory, Uri address, CancellationToken cancellation = default)
    {
        Check(directory, address);
        var host = new SiteHost(Build(directory, address));
        try
        {
            await host.application.StartAsync(cancellation);
            return host;
        }
        catch (Exception problem) when (problem is IOException { InnerException: AddressInUseException } or SocketException)
        {
            await host.DisposeAsync();
            throw new DiagnosticException(PortTaken(address), problem);
        }
    }

    /// <summary>Serves until it is cancelled.</summary>
    /// <exception cref="DiagnosticException">As for <see cref="StartAsync"/>.</exception>
    public static async Task RunAsync(string directory, Uri address, CancellationToken cancellation)
    {
        await using var host = await StartAsync(directory, address, cancellation);
        await host.WaitAsync(cancellation);
    }

    /// <summary>Waits until it is cancelled, and stops serving.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await application.StopAsync(CancellationToken.None);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static WebApplication Build(string directory, Uri address)
    {
        // No settings are read from around the process: what it serves and where is all in the arguments.
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = directory, WebRootPath = directory });
        builder.WebHost.UseKestrelCore().UseUrls(address.GetLeftPart(UriPartial.Authority));
        builder.Logging.ClearProviders();

        var application = builder.Build();
        var files = new PhysicalFileProvider(Path.GetFullPath(directory));
        application.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        application.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = Types(), OnPrepareResponse = Prepare });
        application.Run(NotFound);
        return application;
    }

    private static FileExtensionContentTypeProvider Types()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".html"] = "text/html; charset=utf-8";
        types.Mappings[".css"] = "text/css; charset=utf-8";
        types.Mappings[".js"] = "text/javascript; charset=utf-8";
        types.Mappings[".json"] = "application/json; charset=utf-8";
        types.Mappings[".xml"] = "application/xml; charset=utf-8";
        types.Mappings[".svg"] = "image/svg+xml; charset=utf-8";
        return types;
    }

    // The site may be written anew while it is served: a browser asks each time whether its copy is still good.
    private static void Prepare(StaticFileResponseContext file)
    {
        file.Context.Response.Headers.CacheControl = "no-cache";
        file.Context.Response.Headers.XContentTypeOptions = "nosniff";
    }

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("没有这一页。 There is no such page.\n");
    }

    private static void Check(string directory, Uri address)
    {
        if (!Directory.Exists(directory)) throw new DiagnosticException(DirectoryMissing(directory));
        if (address.Scheme != Uri.UriSchemeHttp || !address.IsLoopback) throw new DiagnosticException(NotLocal(address));
    }

    private static Diagnostic DirectoryMissing(string directory)
    {
        var problem = Diagnostic.Error(
            "site-missing",
            new($"没有文件夹“{directory}”。", $"There is no directory \"{directory}\"."),
            new("先生成数字报。", "Write the site first."));
        return problem with { File = directory };
    }

    private static Diagnostic NotLocal(Uri address) => Diagnostic.Error(
        "address-not-local",
        new($"“{address}”不是本机的 http 地址。", $"\"{address}\" is not an http address of this machine."),
        new(
            "用 http://127.0.0.1:端口号。要公开发布，把数字报的文件夹交给网站服务器。",
            "Use http://127.0.0.1:PORT. To publish, give the site's directory to a web server."));

    private static Diagnostic PortTaken(Uri address)
    {
        // Ports below 1024 are for the system, so the next one would be no better.
        var other = $"http://{address.Host}:{(address.Port is >= 1024 and < 65535 ? address.Port + 1 : 5080)}";
        return Diagnostic.Error(
            "port-taken",
            new($"端口{address.Port}用不了，可能已有别的程序在用。", $"Port {address.Port} cannot be had; another program may be using it."),
            new($"换一个端口，例如 {other} 。", $"Take another port, such as {other} ."));
    }
}
