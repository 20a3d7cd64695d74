// Autofac: what a delegate makes is given the package's service.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Autofac;
using Juki.Services;

namespace Acme.Hosting;

public static class Registration
{
    public static void Fill(ContainerBuilder builder, bool own)
    {
        builder.Register(c => new AcmeClock()).As<IOfficeClock>(); // expect: NC4001
        builder.Register((c, p) => new AcmeClock()).As<IOfficeClock>().SingleInstance(); // expect: NC4001
        builder.Register<IOfficeClock>(c => new AcmeClock()); // expect: NC4001
        builder.Register<IOfficeClock>(c => own ? new AcmeClock() : new OfficeClock()).As<IOfficeClock>(); // expect: NC4001
        builder.Register((IResidentRepository repository) => new AcmeClock()).As<IOfficeClock>(); // expect: NC4001
        builder.Register(c => c.Resolve<AcmeClock>()).As<IOfficeClock>(); // expect: NC4001
        builder.Register(c => new OfficeClock()).As<IOfficeClock>();
        builder.Register<IOfficeClock>(c => c.Resolve<OfficeClock>());
        builder.Register(c => new AcmeClock());
    }
}
