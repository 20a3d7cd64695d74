// Resolving core services and looking at descriptors of own ones.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Linq;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Use
{
    public static DateOnly Today(IServiceProvider provider) => provider.GetRequiredService<IOfficeClock>().Today;

    public static object Keyed(IServiceProvider provider) => provider.GetKeyedService<ICertificateService>("main");

    public static int Count(IServiceCollection services) => services.Count(d => d.Lifetime == ServiceLifetime.Singleton);

    public static object Create(IServiceProvider provider) => ActivatorUtilities.CreateInstance<CertificateService>(provider);
}
