// Autofac: with a key or a name, and only where nothing is there.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Autofac;
using Autofac.Core;
using Juki.Services;

namespace Acme.Hosting;

public static class Registration
{
    public static void Fill(ContainerBuilder builder)
    {
        builder.RegisterType<AcmeClock>().Keyed<IOfficeClock>("night"); // expect: NC4001
        builder.RegisterType<AcmeClock>().Named<IOfficeClock>("night"); // expect: NC4001
        builder.RegisterType<AcmeClock>().Named("night", typeof(IOfficeClock)); // expect: NC4001
        builder.RegisterType<AcmeClock>().Keyed("night", typeof(IOfficeClock)); // expect: NC4001
        builder.RegisterType<AcmeClock>().As(new KeyedService("night", typeof(IOfficeClock))); // expect: NC4001
        builder.RegisterType<AcmeClock>().IfNotRegistered(typeof(IOfficeClock)).As<IOfficeClock>(); // expect: NC4001
        builder.RegisterType<AcmeClock>().As<IOfficeClock>().PreserveExistingDefaults(); // expect: NC4001
        builder.RegisterType<OfficeClock>().Keyed<IOfficeClock>("night");
        builder.RegisterType<AcmeClock>().Named<AcmeClock>("night").IfNotRegistered(typeof(IOfficeClock));
    }
}
