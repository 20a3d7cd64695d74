// The collection comes from a host's builder.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Acme.Hosting;

public static class Program
{
    public static void Run(string[] args)
    {
        var web = WebApplication.CreateBuilder(args);
        web.Services.AddSingleton<IOfficeClock, AcmeClock>(); // expect: NC4001
        var host = Host.CreateApplicationBuilder(args);
        host.Services.Replace(ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>()); // expect: NC4001
        new HostBuilder().ConfigureServices(services => services.AddSingleton<IOfficeClock>(new AcmeClock())).Build(); // expect: NC4001
        new HostBuilder().ConfigureServices(Own).Build();
    }

    private static void Own(HostBuilderContext context, IServiceCollection services) => services.AddSingleton<IOfficeClock, AcmeClock>(); // expect: NC4001
}
