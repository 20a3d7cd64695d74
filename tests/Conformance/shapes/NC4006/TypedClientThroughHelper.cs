// Helpers of the vendor's that configure whichever client they are told of.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Net.Http;
using Microsoft.Extensions.DependencyInjection;
using Todoke.Clients;

namespace Acme.Hosting;

public sealed class Redirect : DelegatingHandler;

public static class Clients
{
    public static IHttpClientBuilder Redirected(this IHttpClientBuilder builder) => builder.AddHttpMessageHandler<Redirect>();

    public static void AddRedirected<TClient>(this IServiceCollection services)
        where TClient : class => services.AddHttpClient<TClient>().AddHttpMessageHandler<Redirect>();

    public static void Configure(IServiceCollection services)
    {
        services.AddHttpClient<RegistryClient>().Redirected(); // expect: NC4006
        services.AddRedirected<RegistryClient>(); // expect: NC4006
        services.AddRedirected<Own>();
        services.AddHttpClient<Own>().Redirected();
    }
}

public sealed class Own(HttpClient client)
{
    public HttpClient Client => client;
}
