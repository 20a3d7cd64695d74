// Autofac: a delegate resolves the package's implementation and wraps it.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs
// with: ../../parts/TimedClock.cs
// expect-in ../../parts/TimedClock.cs: NC1002
using Acme.Clocks;
using Autofac;
using Juki.Services;

namespace Acme.Hosting;

public static class Registration
{
    public static void Fill(ContainerBuilder builder)
    {
        builder.RegisterType<OfficeClock>();
        builder.Register(c => new TimedClock(c.Resolve<OfficeClock>())).As<IOfficeClock>(); // expect: NC4003
        builder.Register<IOfficeClock>(c => new TimedClock(c.ResolveKeyed<IOfficeClock>("core"))); // expect: NC4003
        builder.RegisterAdapter<OfficeClock, IOfficeClock>(inner => new TimedClock(inner)); // expect: NC4003
        builder.Register(c => c.Resolve<OfficeClock>()).As<IOfficeClock>();
    }
}
