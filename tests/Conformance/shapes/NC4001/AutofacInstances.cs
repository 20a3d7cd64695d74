// Autofac: an instance is given the package's service.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Autofac;
using Juki.Services;

namespace Acme.Hosting;

public sealed class Registration
{
    private readonly AcmeClock _clock = new();

    public void Fill(ContainerBuilder builder)
    {
        builder.RegisterInstance(new AcmeClock()).As<IOfficeClock>(); // expect: NC4001
        builder.RegisterInstance(_clock).As<IOfficeClock>().ExternallyOwned(); // expect: NC4001
        builder.RegisterInstance<IOfficeClock>(new AcmeClock()); // expect: NC4001
        builder.RegisterInstance(new OfficeClock()).As<IOfficeClock>();
        builder.RegisterInstance<IOfficeClock>(new OfficeClock());
        builder.RegisterInstance(_clock);
    }
}
