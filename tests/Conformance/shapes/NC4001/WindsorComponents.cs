// Castle Windsor: a component for the package's service, implemented by the vendor's class.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Castle.Windsor.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Castle.MicroKernel.Registration;
using Castle.Windsor;
using Juki.Services;

namespace Acme.Hosting;

public static class Registration
{
    public static void Fill(IWindsorContainer container)
    {
        container.Register(Component.For<IOfficeClock>().ImplementedBy<AcmeClock>()); // expect: NC4001
        container.Register(Component.For<IOfficeClock>().ImplementedBy<AcmeClock>().IsDefault().LifestyleSingleton()); // expect: NC4001
        container.Register(Component.For<IOfficeClock>().Instance(new AcmeClock())); // expect: NC4001
        container.Register(Component.For<IOfficeClock>().UsingFactoryMethod(() => new AcmeClock())); // expect: NC4001
        container.Register(Component.For(typeof(IOfficeClock)).ImplementedBy(typeof(AcmeClock))); // expect: NC4001
        container.Register(Component.For<IOfficeClock>().ImplementedBy<OfficeClock>());
        container.Register(Component.For<AcmeClock>().ImplementedBy<AcmeClock>());
    }
}
