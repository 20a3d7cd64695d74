// A method of the vendor's own that is named like a library's, for own services.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeDesk.cs
using System;
using System.Linq;
using Acme.Desks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Decorating
{
    public static IServiceCollection Decorate<TService>(this IServiceCollection services, Func<TService, TService> wrap)
        where TService : class
    {
        var old = services.Last(d => d.ServiceType == typeof(TService));
        services.Remove(old);
        services.AddSingleton<TService>(provider => wrap((TService)old.ImplementationFactory!(provider)));
        return services;
    }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IDesk>(provider => new Desk(provider.GetRequiredService<IResidentRepository>()));
        services.Decorate<IDesk>(inner => new CountedDesk(inner));
    }
}
