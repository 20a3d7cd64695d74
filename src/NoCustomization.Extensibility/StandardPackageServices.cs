using System;
using System.Linq;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using NoCustomization.Extensibility.Calls;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility;

/// <summary>Declares standard packages in a host.</summary>
public static class StandardPackageServices
{
    /// <summary>
    /// Declares a standard package. Its extension points are read from the annotations in its core; what is decided here is their policy.
    /// Consumers of the package then ask for <see cref="IExtensionPoint{TContract}"/> and <see cref="IExtensionSet{TContract}"/>.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="core">The assembly of the core that bears <c>[StandardPackage]</c>.</param>
    /// <param name="configure">Decides the policy of the points; those that it does not name have the usual one.</param>
    /// <returns>Where extensions are added; the same for every package of a host.</returns>
    /// <exception cref="ArgumentException">The assembly declares no package, or a decision is about what is no point of it.</exception>
    /// <exception cref="InvalidOperationException">Declared twice, or decisions contradict each other.</exception>
    public static ExtensionHostBuilder AddStandardPackage(this IServiceCollection services, Assembly core, Action<StandardPackageBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(core);
        var host = HostOf(services);
        var package = new StandardPackage(core);
        if (host.Packages.Exists(declared => declared.Id == package.Id))
            throw new InvalidOperationException(HostTexts.PackageTwice(package.Id));
        host.Packages.Add(package);
        configure?.Invoke(new StandardPackageBuilder(package, services, host.Policies, host.Shared));
        return host;
    }

    private static ExtensionHostBuilder HostOf(IServiceCollection services)
    {
        if (services.FirstOrDefault(descriptor => descriptor.ServiceType == typeof(ExtensionHostBuilder))?.ImplementationInstance is ExtensionHostBuilder known)
            return known;
        var host = new ExtensionHostBuilder(services);
        services.AddLogging();
        services.AddSingleton(host);
        services.AddSingleton<ExtensionRuntime>();
        services.AddSingleton<IExtensionInventory>(provider => new ExtensionInventory(provider.GetRequiredService<ExtensionRuntime>()));
        services.AddScoped<ScopedExtensions>();
        services.AddTransient(typeof(IExtensionPoint<>), typeof(ExtensionPoint<>));
        services.AddTransient(typeof(IExtensionSet<>), typeof(ExtensionSet<>));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, ExtensionStart>());
        return host;
    }
}
