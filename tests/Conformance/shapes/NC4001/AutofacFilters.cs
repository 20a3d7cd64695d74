// Autofac: scanning with filters that let the vendor's class through.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs
using System;
using Autofac;
using Juki.Services;

namespace Acme.Clocks
{
    public sealed class NightClock : IOfficeClock // expect: NC1002
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
    public static class Registration
    {
        public static void Fill(ContainerBuilder builder)
        {
            var own = typeof(Registration).Assembly;
            builder.RegisterAssemblyTypes(own).Where(t => t.Name.EndsWith("Clock")).AsImplementedInterfaces(); // expect: NC4001
            builder.RegisterAssemblyTypes(own).AsClosedTypesOf(typeof(ICodeTable<>)); // expect: NC4001
            builder.RegisterAssemblyTypes(own).InNamespaceOf<Acme.Clocks.NightClock>().Except<Acme.Clocks.NightClock>().AsImplementedInterfaces(); // expect: NC4001
            builder.RegisterAssemblyTypes(own).AssignableTo<IOfficeClock>().AsImplementedInterfaces(); // expect: NC4001
            builder.RegisterAssemblyTypes(own).Where(t => t.Name.EndsWith("Repository")).AsImplementedInterfaces();
            builder.RegisterAssemblyTypes(own).InNamespaceOf<Startup>().AsImplementedInterfaces();
            builder.RegisterAssemblyTypes(own).AsClosedTypesOf(typeof(IComparable<>));
        }
    }

    public sealed class Startup;
}
