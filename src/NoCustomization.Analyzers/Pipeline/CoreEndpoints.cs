using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Libraries.Pipeline;

namespace NoCustomization.Analyzers.Pipeline;

/// <summary>The addresses that the controllers of cores serve. Found when first asked for.</summary>
internal sealed class CoreEndpoints(VendorCompilation vendor)
{
    private IReadOnlyList<CoreEndpoint>? _all;

    /// <summary>All of them.</summary>
    public IReadOnlyList<CoreEndpoint> All => _all ??= Find();

    private List<CoreEndpoint> Find()
    {
        var found = new List<CoreEndpoint>();
        foreach (var core in vendor.CoreAssemblies)
            Add(core.Symbol.GlobalNamespace, found);
        return found;
    }

    private void Add(INamespaceOrTypeSymbol container, List<CoreEndpoint> found)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol space)
            {
                Add(space, found);
            }
            else if (member is INamedTypeSymbol { TypeKind: TypeKind.Class } type)
            {
                Add(type, found);
                foreach (var (action, route) in Controllers.RoutesOf(type))
                {
                    if (vendor.CoreSymbolOf(action) is { } target)
                        found.Add(new CoreEndpoint(route, target));
                }
            }
        }
    }
}
