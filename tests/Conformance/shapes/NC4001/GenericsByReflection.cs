// A closed generic service that reflection puts together.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed class AcmeTable<TCode> : ICodeTable<TCode> // expect: NC1002
{
    public TCode Lookup(string key) => default!;
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton(typeof(ICodeTable<>).MakeGenericType(typeof(int)), typeof(AcmeTable<int>)); // expect: NC4001
        Tables(services, typeof(int));
        Add(services, typeof(ICodeTable<>), typeof(AcmeTable<>)); // expect: NC4001
        Add(services, typeof(ICodeTable<>), typeof(CodeTable<>));
        services.AddSingleton(typeof(ICodeTable<int>), typeof(CodeTable<int>));
    }

    private static void Tables(IServiceCollection services, params Type[] codes)
    {
        foreach (var code in codes)
            services.AddScoped(typeof(ICodeTable<>).MakeGenericType(code), typeof(AcmeTable<>).MakeGenericType(code)); // expect: NC4001
    }

    private static void Add(IServiceCollection services, Type service, Type implementation) => services.AddTransient(service, implementation);
}
