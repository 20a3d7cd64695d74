using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Verification.Metadata;

/// <summary>Reads <c>StandardPackageAttribute</c> from an assembly, whatever assembly declares the attribute.</summary>
internal static class PackageDeclarations
{
    /// <summary>The declared package, or null.</summary>
    public static PackageDeclaration? Read(MetadataReader metadata, CustomAttributeHandleCollection attributes)
    {
        foreach (var handle in attributes)
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (AttributeNames.AnnotationOf(metadata, attribute) != AnnotationNames.StandardPackage)
                continue;
            var value = AttributeValue.Read(metadata, attribute);
            if (value.FirstString is { } id)
                return Create(id, value.Named);
        }

        return null;
    }

    private static PackageDeclaration Create(string id, IReadOnlyList<KeyValuePair<string, object?>> named)
    {
        return new PackageDeclaration(id)
        {
            Name = Find("Name") as string,
            Publisher = Find("Publisher") as string,
            Assemblies = Strings("Assemblies")?.Select(AssemblyClaim.Parse).ToArray(),
            Namespaces = Strings("Namespaces"),
            OpenNamespaces = Strings("OpenNamespaces") ?? [],
            Zone = (PackageZone)Number("Zone"),
            Reference = (PackageReferencePolicy)Number("Reference"),
        };

        object? Find(string name) => named.LastOrDefault(n => n.Key == name).Value;
        string[]? Strings(string name) => (Find(name) as object?[])?.OfType<string>().ToArray();
        int Number(string name) => Find(name) is IConvertible number and not string ? number.ToInt32(CultureInfo.InvariantCulture) : 0;
    }
}
