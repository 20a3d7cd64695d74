// The package's typed HTTP client, configured anew: its address, its handlers, its lifetime.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Net.Http;
using Microsoft.Extensions.DependencyInjection;
using Todoke.Clients;

namespace Acme.Hosting;

public sealed class Redirect : DelegatingHandler;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddHttpClient<IRegistryClient, RegistryClient>();
        services.AddHttpClient<IRegistryClient, RegistryClient>(client => client.Timeout = TimeSpan.FromSeconds(1)); // expect: NC4006
        services.AddHttpClient<RegistryClient>((_, client) => client.BaseAddress = new Uri("http://acme")); // expect: NC4006
        services.AddHttpClient<IRegistryClient, RegistryClient>().AddHttpMessageHandler<Redirect>(); // expect: NC4006
        services.AddHttpClient<IRegistryClient, RegistryClient>().AddHttpMessageHandler(() => new Redirect()); // expect: NC4006
        services.AddHttpClient<IRegistryClient, RegistryClient>() // expect: NC4006, NC4006, NC4006
            .SetHandlerLifetime(TimeSpan.FromMinutes(1))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler())
            .ConfigureHttpClient(client => client.Timeout = TimeSpan.FromSeconds(1));
        var builder = services.AddHttpClient<IRegistryClient, RegistryClient>();
        builder.UseSocketsHttpHandler(); // expect: NC4006
        builder.ConfigureAdditionalHttpMessageHandlers((handlers, _) => handlers.Clear()); // expect: NC4006
    }
}
