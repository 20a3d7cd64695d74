// Autofac: what a filter or a mapping lets through only run time knows.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs
using System;
using System.Reflection;
using Autofac;
using Juki.Services;

namespace Acme.Hosting;

public static class Registration
{
    public static void Fill(ContainerBuilder builder, Func<Type, bool> filter, Type implementation, Assembly plugin)
    {
        builder.RegisterAssemblyTypes(typeof(Registration).Assembly).Where(filter).AsImplementedInterfaces();
        builder.RegisterAssemblyTypes(plugin).AsImplementedInterfaces();
        builder.RegisterType(implementation).AsImplementedInterfaces();
        builder.RegisterAssemblyTypes(typeof(Registration).Assembly).As(type => type.GetInterfaces()[0]);
    }
}
