// Typed clients of the vendor, which use a service of the package.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Net.Http;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public interface IPostOffice
{
    string Code(string address);
}

public sealed class PostOffice : IPostOffice
{
    private readonly HttpClient _client;

    public PostOffice(HttpClient client, IResidentRepository repository) => _client = client;

    public string Code(string address) => _client.BaseAddress + address;
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddHttpClient<IPostOffice, PostOffice>(client => client.BaseAddress = new Uri("https://post.example"));
        services.AddHttpClient<PostOffice>();
        services.AddHttpClient("post").AddTypedClient<IPostOffice, PostOffice>();
    }
}
