// Lamar: a registry uses the vendor's class for the package's service.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Lamar.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Lamar;

namespace Acme.Hosting;

public sealed class AcmeRegistry : ServiceRegistry
{
    public AcmeRegistry()
    {
        For<IOfficeClock>().Use<AcmeClock>(); // expect: NC4001
        For<IOfficeClock>().Use(new AcmeClock()); // expect: NC4001
        For<IOfficeClock>().Use(context => new AcmeClock()); // expect: NC4001
        For<IOfficeClock>().UseIfNone<AcmeClock>(); // expect: NC4001
        ForSingletonOf<IOfficeClock>().Add<AcmeClock>(); // expect: NC4001
        For(typeof(IOfficeClock)).Use(typeof(AcmeClock)); // expect: NC4001
        For<IOfficeClock>().Use<OfficeClock>();
        For<IOfficeClock>().Use(context => context.GetInstance<OfficeClock>());
        For(typeof(IOfficeClock)).Use(typeof(OfficeClock));
        For<AcmeClock>().Use<AcmeClock>();
    }
}
