using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Cores;

/// <summary>Whose a namespace is, where several packages have one above it.</summary>
public static class NamespaceOwners
{
    /// <summary>The package with the nearest root namespace, of several with the same one that whose id comes first; and the namespace as that package spells it. Null where it is nobody's.</summary>
    /// <param name="packages">The packages that are seen.</param>
    /// <param name="name">The namespace as written.</param>
    /// <param name="comparison">How the language compares names.</param>
    public static (CorePackage Package, string Namespace)? Of(IReadOnlyList<CorePackage> packages, string name, StringComparison comparison)
    {
        (CorePackage Package, string Namespace)? owner = null;
        var nearest = -1;
        for (var i = 0; i < packages.Count; i++)
        {
            var length = packages[i].RootLength(name, comparison);
            if (length < 0 || length < nearest || length == nearest && string.CompareOrdinal(packages[i].Id, owner?.Package.Id) > 0)
                continue;
            // A package that carries its own copy of the annotations does not own their namespace.
            if (packages[i].OwnNamespace(name, comparison) is { } owned && owned != AnnotationNames.Namespace)
                (owner, nearest) = ((packages[i], owned), length);
        }

        return owner;
    }
}
