// DryIoc: the vendor's class for the package's service.
// core: ../../cores/Juki.cs
// reference: ../../stubs/DryIoc.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using DryIoc;
using Juki.Services;

namespace Acme.Hosting;

public static class Registration
{
    public static void Fill(IRegistrator registrator)
    {
        registrator.Register<IOfficeClock, AcmeClock>(); // expect: NC4001
        registrator.Register<IOfficeClock, AcmeClock>(serviceKey: "night"); // expect: NC4001
        registrator.Register(typeof(IOfficeClock), typeof(AcmeClock)); // expect: NC4001
        registrator.RegisterDelegate<IOfficeClock>(_ => new AcmeClock()); // expect: NC4001
        registrator.RegisterInstance<IOfficeClock>(new AcmeClock()); // expect: NC4001
        registrator.RegisterMany<AcmeClock>(); // expect: NC4001
        registrator.Register<IOfficeClock, OfficeClock>();
        registrator.RegisterMany<OfficeClock>();
        registrator.Register<AcmeClock>();
    }
}
