// Scrutor: filters that let the vendor's class through, and such that do not.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
using System;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Clocks
{
    public sealed class OwnAttribute : Attribute;

    [Own]
    public sealed class NightClock : IOfficeClock // expect: NC1002
    {
        public DateOnly Today => default;
    }

    internal sealed class HiddenClock : IOfficeClock // expect: NC1002
    {
        public DateOnly Today => default;
    }

    public sealed class AcmeTable : ICodeTable<int> // expect: NC1002
    {
        public int Lookup(string key) => 1;
    }
}

namespace Acme.Hosting
{
    public static class Startup
    {
        public static void Configure(IServiceCollection services)
        {
            services.Scan(scan => scan.FromAssemblyOf<NightClock>().AddClasses().AsImplementedInterfaces()); // expect: NC4001, NC4001 two services
            services.Scan(scan => scan.FromAssemblyOf<NightClock>().AddClasses(c => c.AssignableTo(typeof(ICodeTable<>))).AsImplementedInterfaces()); // expect: NC4001
            services.Scan(scan => scan.FromAssemblyOf<NightClock>().AddClasses(c => c.InNamespaceOf<NightClock>().Where(t => t.Name.EndsWith("Clock"))).AsImplementedInterfaces()); // expect: NC4001
            services.Scan(scan => scan.FromAssemblyOf<NightClock>().AddClasses(c => c.WithAttribute<OwnAttribute>()).AsImplementedInterfaces());
            services.Scan(scan => scan.FromAssemblyOf<NightClock>().AddClasses(c => c.AssignableTo<IDisposable>()).AsImplementedInterfaces());
            services.Scan(scan => scan.FromAssemblyOf<NightClock>().AddClasses(c => c.InNamespaces("Acme.Hosting")).AsImplementedInterfaces());
            services.Scan(scan => scan.FromAssemblyOf<NightClock>().AddClasses(c => c.NotInNamespaceOf<NightClock>()).AsImplementedInterfaces());
            services.Scan(scan => scan.FromAssemblyOf<NightClock>().AddClasses(c => c.Where(t => t.Name.EndsWith("Job"))).AsImplementedInterfaces());
        }
    }
}
