// Autofac: scanning the vendor's own assembly registers its class for the package's service.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System.Reflection;
using Acme.Clocks;
using Autofac;
using Juki.Services;

namespace Acme.Hosting;

public static class Registration
{
    public static void Fill(ContainerBuilder builder)
    {
        builder.RegisterAssemblyTypes(typeof(AcmeClock).Assembly).AsImplementedInterfaces(); // expect: NC4001
        builder.RegisterAssemblyTypes(Assembly.GetExecutingAssembly()).AsImplementedInterfaces().SingleInstance(); // expect: NC4001
        builder.RegisterAssemblyTypes(typeof(Registration).Assembly).AssignableTo<IOfficeClock>().As<IOfficeClock>(); // expect: NC4001
        builder.RegisterTypes(typeof(AcmeClock), typeof(object)).AsImplementedInterfaces(); // expect: NC4001
        builder.RegisterAssemblyTypes(typeof(OfficeClock).Assembly).AsImplementedInterfaces();
        builder.RegisterAssemblyTypes(typeof(AcmeClock).Assembly);
    }
}
