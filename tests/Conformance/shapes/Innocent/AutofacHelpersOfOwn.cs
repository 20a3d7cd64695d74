// Autofac behind helpers, with keys, conditions and handlers, for own services.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs
// with: ../../parts/AcmeDesk.cs
using Acme.Desks;
using Autofac;
using Juki.Services;

namespace Acme.Hosting;

public sealed class DeskModule : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        Own<Desk, IDesk>(builder);
        Own<OfficeClock, IOfficeClock>(builder);
        builder.RegisterType<Desk>().Keyed<IDesk>("north").IfNotRegistered(typeof(IOfficeClock));
        builder.RegisterType<Desk>().As<IDesk>().PreserveExistingDefaults();
        builder.RegisterType<Desk>().OnActivating(e => e.ReplaceInstance(new CountedDesk(e.Instance))).As<IDesk>();
        builder.RegisterAdapter<IOfficeClock, IDesk>(clock => new Desk(new ResidentRepository()));
        builder.RegisterInstance(new OfficeClock()).As<IOfficeClock>().ExternallyOwned();
    }

    private static void Own<TImplementation, TService>(ContainerBuilder builder)
        where TImplementation : class, TService
        where TService : class => builder.RegisterType<TImplementation>().As<TService>().SingleInstance();
}
