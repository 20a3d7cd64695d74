// Autofac with own services, extension points, and the package's own classes.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs
// with: ../../parts/AcmeCheck.cs, ../../parts/AcmeDesk.cs
using Acme.Checks;
using Acme.Desks;
using Autofac;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Hosting;

public sealed class DeskModule : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<Desk>().As<IDesk>().SingleInstance();
        builder.Register(c => new CountedDesk(c.Resolve<Desk>())).As<IDesk>();
        builder.RegisterType<AcmeCheck>().As<IMoveCheck>();
        builder.RegisterType<AcmeCheck>().AsImplementedInterfaces();
        builder.RegisterAssemblyTypes(typeof(DeskModule).Assembly).AsImplementedInterfaces();
        builder.RegisterInstance(new OfficeClock()).As<IOfficeClock>();
        builder.Register(c => c.Resolve<OfficeClock>()).As<IOfficeClock>();
        builder.RegisterGeneric(typeof(CodeTable<>)).As(typeof(ICodeTable<>));
        builder.RegisterDecorator<CountedDesk, IDesk>();
        builder.RegisterDecorator<IDesk>((c, p, inner) => new CountedDesk(inner));
        builder.RegisterType<Desk>().Keyed<IDesk>("day");
    }
}
