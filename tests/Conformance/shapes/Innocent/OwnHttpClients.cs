// HTTP clients of one's own, with handlers that use the package; the package's client is asked for and registered as it is.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Todoke;
using Todoke.Clients;

namespace Acme.Hosting;

public sealed class AcmeClient(HttpClient client, IRegistryClient registry)
{
    public Task<string> FindAsync(string number) => client is null ? null : registry.FindAsync(number);
}

public sealed class Marked(FilingDesk desk) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("days", desk.Days.ToString());
        return base.SendAsync(request, cancellationToken);
    }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddHttpClient<AcmeClient>(client => client.Timeout = TimeSpan.FromSeconds(1)).AddHttpMessageHandler<Marked>();
        services.AddHttpClient("acme").ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler());
        services.AddHttpClient("registry", client => client.Timeout = TimeSpan.FromSeconds(1));
        services.AddHttpClient<IRegistryClient, RegistryClient>();
        services.AddHttpClient<RegistryClient>();
        services.ConfigureHttpClientDefaults(builder => builder.AddHttpMessageHandler<Marked>());
    }

    public static HttpClient Create(IHttpClientFactory factory) => factory.CreateClient(ClientNames.Post);
}
