// Scrutor: types given one by one.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Scrutor;

namespace Acme.Hosting;

public class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Scan(scan => scan.FromTypes(typeof(AcmeClock)).AsImplementedInterfaces()); // expect: NC4001
        services.Scan(scan => scan.FromTypes(typeof(AcmeClock)).As<IOfficeClock>()); // expect: NC4001
        services.Scan(scan => scan.FromTypes(typeof(AcmeClock), typeof(object)).As(typeof(IOfficeClock))); // expect: NC4001
        services.Scan(scan => scan.FromTypes(typeof(OfficeClock)).As<IOfficeClock>());
        services.Scan(scan => scan.FromTypes(typeof(AcmeClock)).AsSelf());
        services.Scan(Own);
    }

    private static void Own(ITypeSourceSelector scan) => scan.FromAssemblyOf<AcmeClock>().AddClasses().AsImplementedInterfaces(); // expect: NC4001
}
