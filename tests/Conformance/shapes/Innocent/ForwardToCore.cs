// Registrations that hand out the core's own implementation.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<ResidentRepository>();
        services.AddSingleton<IResidentRepository>(provider => provider.GetRequiredService<ResidentRepository>());
        services.AddScoped<IResidentRepository, ResidentRepository>();
        services.AddSingleton<IOfficeClock>(new OfficeClock());
        services.AddSingleton(typeof(ICodeTable<>), typeof(CodeTable<>));
        services.AddTransient<ICertificateService>(_ => new CertificateService());
        services.Add(new ServiceDescriptor(typeof(IOfficeClock), typeof(OfficeClock), ServiceLifetime.Singleton));
    }

    // What one container has is handed on to another.
    public static void Share(IServiceCollection services, System.IServiceProvider host) => Share(services, host, typeof(IResidentRepository), typeof(IOfficeClock));

    static void Share(IServiceCollection services, System.IServiceProvider host, params System.Type[] shared)
    {
        foreach (var type in shared)
            Hand(services, type, host);
    }

    static void Hand(IServiceCollection services, System.Type type, System.IServiceProvider host)
    {
        foreach (var service in host.GetServices(type))
            services.AddSingleton(type, service);
    }
}
