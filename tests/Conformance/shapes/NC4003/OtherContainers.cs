// Decorators of other containers.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Lamar.cs, ../../stubs/SimpleInjector.cs, ../../stubs/DryIoc.cs
// with: ../../parts/TimedClock.cs
// expect-in ../../parts/TimedClock.cs: NC1002
using Acme.Clocks;
using DryIoc;
using Juki.Services;
using Lamar;
using SimpleInjector;

namespace Acme.Hosting;

public sealed class AcmeRegistry : ServiceRegistry
{
    public AcmeRegistry(Container container, IRegistrator registrator)
    {
        For<IOfficeClock>().DecorateAllWith<TimedClock>(); // expect: NC4003
        container.RegisterDecorator<IOfficeClock, TimedClock>(); // expect: NC4003
        container.RegisterDecorator(typeof(IOfficeClock), typeof(TimedClock)); // expect: NC4003
        registrator.Register<IOfficeClock, TimedClock>(setup: Setup.Decorator); // expect: NC4001 what a field of the library holds is not known
        registrator.Register<IOfficeClock, TimedClock>(setup: Setup.DecoratorWith(order: 2)); // expect: NC4003
        container.RegisterDecorator<object, object>();
    }
}
