using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NoCustomization.Extensibility.Packages;

namespace NoCustomization.Extensibility.Sources;

/// <summary>Finds the entry of an assembly, and who it says it is.</summary>
internal static class ExtensionEntries
{
    /// <summary>The public entries that can be made.</summary>
    /// <exception cref="ReflectionTypeLoadException">A type of the assembly cannot be loaded.</exception>
    public static IReadOnlyList<Type> Of(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => type is { IsVisible: true, IsAbstract: false, IsGenericTypeDefinition: false } && typeof(IVendorExtension).IsAssignableFrom(type))];

    /// <summary>Who the assembly says it is.</summary>
    public static ExtensionIdentity IdentityOf(Assembly assembly, string? id = null, string? vendor = null)
    {
        var declared = Annotations.Find(assembly, nameof(VendorExtensionAttribute));
        var name = assembly.GetName();
        return new ExtensionIdentity(
            id ?? declared?.Id() ?? name.Name!,
            vendor ?? declared?.Text(nameof(VendorExtensionAttribute.Vendor)),
            assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? name.Version!.ToString());
    }
}
