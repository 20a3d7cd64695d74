// Simple Injector: the vendor's class for the package's service.
// core: ../../cores/Juki.cs
// reference: ../../stubs/SimpleInjector.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using SimpleInjector;

namespace Acme.Hosting;

public static class Registration
{
    public static void Fill(Container container)
    {
        container.Register<IOfficeClock, AcmeClock>(); // expect: NC4001
        container.Register<IOfficeClock>(() => new AcmeClock()); // expect: NC4001
        container.Register(typeof(IOfficeClock), typeof(AcmeClock)); // expect: NC4001
        container.RegisterSingleton<IOfficeClock, AcmeClock>(); // expect: NC4001
        container.RegisterInstance<IOfficeClock>(new AcmeClock()); // expect: NC4001
        container.Collection.Append<IOfficeClock, AcmeClock>(); // expect: NC4001
        container.Register<IOfficeClock, OfficeClock>();
        container.RegisterInstance<IOfficeClock>(new OfficeClock());
        container.Register<AcmeClock>();
    }
}
