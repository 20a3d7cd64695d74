using System.Net.Http;
using Juki.Residents;
using Microsoft.Extensions.DependencyInjection;

namespace Kuro.Patches;

public sealed class NetworkDetour : DelegatingHandler
{
    /// <summary>NC4006: stands in the way of every request of the package's client.</summary>
    public static IHttpClientBuilder Install(IServiceCollection services) => services.AddHttpClient<RegisterNetworkClient>().AddHttpMessageHandler<NetworkDetour>();
}
