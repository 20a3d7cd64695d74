// Autofac: the registration goes on in a local, in a helper, in an adapter.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Autofac;
using Autofac.Builder;
using Juki.Services;

namespace Acme.Hosting;

public static class Registration
{
    public static void Fill(ContainerBuilder builder)
    {
        var registration = builder.RegisterType<AcmeClock>();
        registration.SingleInstance();
        registration.As<IOfficeClock>(); // expect: NC4001
        Registered<AcmeClock>(builder).As<IOfficeClock>(); // expect: NC4001
        builder.RegisterAdapter<IResidentRepository, IOfficeClock>(repository => new AcmeClock()); // expect: NC4001
        Registered<OfficeClock>(builder).As<IOfficeClock>();
        builder.RegisterAdapter<IOfficeClock, Stamp>(clock => new Stamp(clock));
    }

    private static IRegistrationBuilder<T, ConcreteReflectionActivatorData, SingleRegistrationStyle> Registered<T>(ContainerBuilder builder)
        where T : class => builder.RegisterType<T>().SingleInstance();
}

public sealed class Stamp
{
    public Stamp(IOfficeClock clock) => Text = clock.Today.ToString();

    public string Text { get; }
}
