// Autofac: decorators and composites of the package's service.
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
        builder.RegisterDecorator<TimedClock, IOfficeClock>(); // expect: NC4003
        builder.RegisterDecorator<TimedClock, IOfficeClock>(context => true); // expect: NC4003
        builder.RegisterDecorator(typeof(TimedClock), typeof(IOfficeClock)); // expect: NC4003
        builder.RegisterDecorator<IOfficeClock>((c, p, inner) => new TimedClock(inner)); // expect: NC4003
        builder.RegisterDecorator<IOfficeClock>(inner => new TimedClock(inner), fromKey: "day"); // expect: NC4003
        builder.RegisterComposite<TimedClock, IOfficeClock>(); // expect: NC4003
    }
}
