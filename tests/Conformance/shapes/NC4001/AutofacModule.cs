// Autofac: the registrations stand in a module.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Autofac;
using Juki.Services;

namespace Acme.Hosting;

public sealed class ClockModule : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<AcmeClock>().As<IOfficeClock>().SingleInstance(); // expect: NC4001
        Own<AcmeClock, IOfficeClock>(builder); // expect: NC4001
        Own<OfficeClock, IOfficeClock>(builder);
    }

    private static void Own<TImplementation, TService>(ContainerBuilder builder)
        where TImplementation : class, TService
        where TService : class => builder.RegisterType<TImplementation>().As<TService>();
}

public static class Program
{
    public static void Fill(ContainerBuilder builder) => builder.RegisterModule<ClockModule>();
}
