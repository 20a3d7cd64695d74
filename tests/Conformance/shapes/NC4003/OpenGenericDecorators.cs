// Decorators of an open generic service.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs, ../../stubs/Autofac.cs
using Autofac;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed class CachedTable<TCode> : ICodeTable<TCode> // expect: NC1002
{
    private readonly ICodeTable<TCode> _inner;

    public CachedTable(ICodeTable<TCode> inner) => _inner = inner;

    public TCode Lookup(string key) => _inner.Lookup(key);
}

public static class Startup
{
    public static void Configure(IServiceCollection services, ContainerBuilder builder)
    {
        services.Decorate(typeof(ICodeTable<>), typeof(CachedTable<>)); // expect: NC4003
        services.Decorate<ICodeTable<int>, CachedTable<int>>(); // expect: NC4003
        builder.RegisterGenericDecorator(typeof(CachedTable<>), typeof(ICodeTable<>)); // expect: NC4003
    }
}
