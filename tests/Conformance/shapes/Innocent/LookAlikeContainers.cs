// Own classes with the names of containers' are no containers.
// core: ../../cores/Juki.cs
using System;
using System.Collections.Generic;
using Juki.Services;

namespace Acme.Containers;

public sealed class ContainerBuilder
{
    private readonly List<Type> _types = new();

    public RegistrationBuilder<T> RegisterType<T>()
    {
        _types.Add(typeof(T));
        return new();
    }

    public void RegisterDecorator<TDecorator, TService>() => _types.Add(typeof(TDecorator));

    public void RemoveAll<T>() => _types.RemoveAll(t => t == typeof(T));
}

public sealed class RegistrationBuilder<T>
{
    public void As<TService>()
    {
    }
}

public static class Usage
{
    public static void Decorate<TService, TDecorator>(this ContainerBuilder builder) => builder.RegisterDecorator<TDecorator, TService>();

    public static void Fill(ContainerBuilder builder)
    {
        builder.RegisterType<Stamp>().As<IOfficeClock>();
        builder.RegisterDecorator<Stamp, IOfficeClock>();
        builder.Decorate<IOfficeClock, Stamp>();
        builder.RemoveAll<IOfficeClock>();
    }
}

public sealed class Stamp;
