// Ninject: a module binds the package's service to the vendor's class.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Ninject.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Ninject;
using Ninject.Modules;

namespace Acme.Hosting;

public sealed class ClockModule : NinjectModule
{
    public override void Load()
    {
        Bind<IOfficeClock>().To<AcmeClock>(); // expect: NC4001
        Rebind<IOfficeClock>().To<AcmeClock>().InSingletonScope(); // expect: NC4001
        Bind<IOfficeClock>().To(typeof(AcmeClock)); // expect: NC4001
        Bind<IOfficeClock>().ToMethod(context => new AcmeClock()); // expect: NC4001
        Bind<IOfficeClock>().ToConstant(new AcmeClock()); // expect: NC4001
        Bind<IOfficeClock>().To<OfficeClock>();
        Bind<IOfficeClock>().ToConstant(new OfficeClock());
        Bind<AcmeClock>().ToSelf();
    }

    public static void Fill(StandardKernel kernel) => kernel.Bind<IOfficeClock>().To<AcmeClock>(); // expect: NC4001
}
