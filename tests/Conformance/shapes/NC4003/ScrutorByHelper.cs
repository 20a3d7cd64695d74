// Scrutor behind helpers of the vendor's own.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
// with: ../../parts/TimedClock.cs
// expect-in ../../parts/TimedClock.cs: NC1002
using System;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Decorating
{
    public static IServiceCollection Wrap<TService, TDecorator>(this IServiceCollection services)
        where TDecorator : TService => services.Decorate<TService, TDecorator>();

    public static void Wrap(IServiceCollection services, Type service, Type decorator)
    {
        if (!services.TryDecorate(service, decorator))
            throw new InvalidOperationException(service.Name);
    }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Wrap<IOfficeClock, TimedClock>(); // expect: NC4003
        Decorating.Wrap(services, typeof(IOfficeClock), typeof(TimedClock)); // expect: NC4003
        services.Wrap<IDesk, Desk>();
        Decorating.Wrap(services, typeof(IDesk), typeof(Desk));
    }
}

public interface IDesk;

public sealed class Desk : IDesk;
