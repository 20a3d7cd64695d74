// Autofac: the instance is exchanged while it is activated.
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
        builder.RegisterType<OfficeClock>().As<IOfficeClock>().OnActivating(e => e.ReplaceInstance(new TimedClock(e.Instance))); // expect: NC4003
        builder.RegisterType<OfficeClock>().OnActivating(e => e.ReplaceInstance(new OfficeClock()));
        builder.RegisterType<object>().OnActivating(e => e.ReplaceInstance(new object()));
    }
}
