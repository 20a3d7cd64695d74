// The package's HTTP client under its name. A field is seen; of a constant nothing is left but its text, which is nobody's.
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
        services.AddHttpClient(ClientNames.Post, client => client.Timeout = TimeSpan.FromSeconds(1)); // expect: NC4006
        services.AddHttpClient(ClientNames.Post).AddHttpMessageHandler<Redirect>(); // expect: NC4006
        services.AddHttpClient(ClientNames.Registry).AddHttpMessageHandler<Redirect>();
        services.AddHttpClient("acme").AddHttpMessageHandler<Redirect>();
    }
}
