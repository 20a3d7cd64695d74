// Services of the framework for options of any type: no core is in sight.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Hosting;

public sealed class Factory<T> : IOptionsFactory<T>
    where T : class, new()
{
    public T Create(string name) => new();
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddTransient(typeof(IOptionsFactory<>), typeof(Factory<>));
        services.AddSingleton<FilingDesk>();
    }

    public static void Set<T>(IServiceCollection services)
        where T : class => services.Configure<T>(_ => { });
}
