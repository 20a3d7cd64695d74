// Autofac: the vendor's class is registered, then given the package's service.
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
        builder.RegisterType<AcmeClock>().As<IOfficeClock>(); // expect: NC4001
        builder.RegisterType<AcmeClock>().SingleInstance().As<IOfficeClock>().ExternallyOwned(); // expect: NC4001
        builder.RegisterType(typeof(AcmeClock)).As(typeof(IOfficeClock)); // expect: NC4001
        builder.RegisterType<AcmeClock>().As<AcmeClock, IOfficeClock>(); // expect: NC4001
        builder.RegisterType<AcmeClock>().AsSelf().As(typeof(AcmeClock), typeof(IOfficeClock)); // expect: NC4001
        builder.RegisterType<AcmeClock>().As(new TypedService(typeof(IOfficeClock))); // expect: NC4001
        builder.RegisterType<AcmeClock>().AsImplementedInterfaces(); // expect: NC4001
        builder.RegisterType<OfficeClock>().As<IOfficeClock>();
        builder.RegisterType<OfficeClock>().AsImplementedInterfaces().SingleInstance();
        builder.RegisterType<AcmeClock>().AsSelf();
    }
}
