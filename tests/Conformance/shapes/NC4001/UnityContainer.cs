// Unity: the vendor's class for the package's service.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Unity.Abstractions.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Unity;

namespace Acme.Hosting;

public static class Registration
{
    public static void Fill(IUnityContainer container)
    {
        container.RegisterType<IOfficeClock, AcmeClock>(); // expect: NC4001
        container.RegisterType<IOfficeClock, AcmeClock>("night"); // expect: NC4001
        container.RegisterType(typeof(IOfficeClock), typeof(AcmeClock)); // expect: NC4001
        container.RegisterSingleton<IOfficeClock, AcmeClock>(); // expect: NC4001
        container.RegisterInstance<IOfficeClock>(new AcmeClock()); // expect: NC4001
        container.RegisterFactory<IOfficeClock>(c => new AcmeClock()); // expect: NC4001
        container.RegisterType<IOfficeClock, OfficeClock>();
        container.RegisterFactory<IOfficeClock>(c => c.Resolve<OfficeClock>());
        container.RegisterType<AcmeClock>();
    }
}
