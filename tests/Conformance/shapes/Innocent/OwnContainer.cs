// An own container with the same method names, for own purposes.
// core: ../../cores/Juki.cs
using System;
using System.Collections.Generic;
using Juki.Services;

namespace Acme.Containers;

public interface IServiceCollection
{
    void Add(Type service, Type implementation);
}

public static class ServiceCollectionServiceExtensions
{
    public static void AddSingleton<TService, TImplementation>(this IServiceCollection services) =>
        services.Add(typeof(TService), typeof(TImplementation));
}

public sealed class Collection : List<Type>, IServiceCollection
{
    public void Add(Type service, Type implementation) => Add(implementation);

    public static void Fill(IServiceCollection services) => services.AddSingleton<IOfficeClock, OfficeClock>();
}
