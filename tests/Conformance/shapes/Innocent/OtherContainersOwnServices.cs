// Other containers with own services, the package's own classes and those of the framework.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Lamar.cs, ../../stubs/SimpleInjector.cs, ../../stubs/DryIoc.cs, ../../stubs/Ninject.cs, ../../stubs/Unity.Abstractions.cs, ../../stubs/Castle.Windsor.cs
// with: ../../parts/AcmeDesk.cs
using Acme.Desks;
using Castle.MicroKernel.Registration;
using Castle.Windsor;
using DryIoc;
using Juki.Services;
using Lamar;
using Ninject;
using SimpleInjector;
using Unity;

namespace Acme.Hosting;

public sealed class AcmeRegistry : ServiceRegistry
{
    public AcmeRegistry(Container container, IRegistrator registrator, StandardKernel kernel, IUnityContainer unity, IWindsorContainer windsor)
    {
        For<IDesk>().Use<Desk>();
        For<IDesk>().DecorateAllWith<CountedDesk>();
        For<IOfficeClock>().Use<OfficeClock>();
        container.Register<IDesk, Desk>();
        container.RegisterDecorator<IDesk, CountedDesk>();
        container.Register<IOfficeClock, OfficeClock>();
        registrator.Register<IDesk, Desk>();
        registrator.Register<IDesk, CountedDesk>(setup: Setup.Decorator);
        registrator.RegisterMany<Desk>();
        kernel.Bind<IDesk>().To<Desk>();
        kernel.Rebind<IOfficeClock>().To<OfficeClock>();
        kernel.Unbind<IDesk>();
        unity.RegisterType<IDesk, Desk>();
        unity.RegisterType<IOfficeClock, OfficeClock>();
        windsor.Register(Component.For<IDesk>().ImplementedBy<Desk>());
        windsor.Register(Component.For<IOfficeClock>().Instance(new OfficeClock()));
        windsor.Register(Component.For<IDesk>().UsingFactoryMethod(() => new Desk(new ResidentRepository())));
    }
}
