// Scrutor: what a scan finds only run time knows.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
// with: ../../parts/AcmeDesk.cs
using System;
using System.Reflection;
using Acme.Desks;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services, Assembly plugin, Func<Type, bool> filter)
    {
        services.Scan(scan => scan.FromApplicationDependencies().AddClasses().AsImplementedInterfaces());
        services.Scan(scan => scan.FromAssemblies(plugin).AddClasses().AsImplementedInterfaces());
        services.Scan(scan => scan.FromAssemblyOf<Desk>().AddClasses(classes => classes.Where(filter)).AsImplementedInterfaces());
        services.Scan(scan => scan.FromAssemblyOf<Desk>().AddClasses(classes => classes.InNamespaceOf<Desk>()).As<IDesk>());
    }
}
