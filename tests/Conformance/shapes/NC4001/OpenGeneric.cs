// An open generic service with an open generic implementation.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed class AcmeTable<TCode> : ICodeTable<TCode> // expect: NC1002
{
    public TCode Lookup(string key) => default;
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton(typeof(ICodeTable<>), typeof(AcmeTable<>)); // expect: NC4001
        services.AddSingleton<ICodeTable<int>, AcmeTable<int>>(); // expect: NC4001
    }
}
