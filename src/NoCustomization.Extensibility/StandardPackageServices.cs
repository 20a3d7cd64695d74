using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace NoCustomization.Extensibility;

/// <summary>Declares standard packages in a host.</summary>
public static class StandardPackageServices
{
    /// <summary>Declares a standard package, whose extension points are read from the annotations in its core.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="core">The assembly of the core that bears <c>[StandardPackage]</c>.</param>
    /// <returns>Where extensions are added.</returns>
    public static ExtensionHostBuilder AddStandardPackage(this IServiceCollection services, Assembly core)
    {
        var host = new ExtensionHostBuilder(services);
        host.Packages.Add(new StandardPackage(core));
        return host;
    }
}
