using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Libraries.Patching;

namespace NoCustomization.Analyzers.Expressions;

/// <summary>Why the members of an assembly deserve a look when an expression uses them.</summary>
[Flags]
internal enum AssemblyRole
{
    /// <summary>They do not.</summary>
    None = 0,

    /// <summary>It belongs to a core that restricts what may be referred to.</summary>
    RestrictedCore = 1,

    /// <summary>It holds a patching library.</summary>
    Patching = 2,

    /// <summary>It holds the collection interfaces through which descriptors are added.</summary>
    Collections = 8,

    /// <summary>It holds hooks that were generated from another assembly.</summary>
    GeneratedHooks = 16,

    /// <summary>It belongs to a core.</summary>
    Core = 32,

    /// <summary>It is no core, and may override what a core restricts.</summary>
    Overriding = 64,
}

/// <summary>The roles of the assemblies that one compilation sees: one look-up decides whether an expression is of interest.</summary>
internal sealed class AssemblyRoles
{
    private const string ServiceCollection = "Microsoft.Extensions.DependencyInjection.IServiceCollection";

    private readonly Dictionary<object, AssemblyRole> _roles = new(ReferenceComparer.Instance);

    /// <summary>All roles that some assembly has.</summary>
    public AssemblyRole All { get; private set; }

    /// <summary>Finds the roles.</summary>
    /// <param name="vendor">The compilation.</param>
    /// <param name="anyRestricted">Whether a core restricts what may be referred to.</param>
    /// <param name="wanted">The roles that matter.</param>
    public static AssemblyRoles Of(VendorCompilation vendor, bool anyRestricted, AssemblyRole wanted)
    {
        var result = new AssemblyRoles();
        foreach (var core in vendor.CoreAssemblies)
            result.Add(core.Symbol, anyRestricted ? AssemblyRole.Core | AssemblyRole.RestrictedCore : AssemblyRole.Core);

        if (anyRestricted)
            result.AddOverriding(vendor.Compilation);

        var root = vendor.Compilation.GlobalNamespace;
        if ((wanted & AssemblyRole.Patching) != 0)
        {
            result.AddNamespaces(root, PatchLibraries.Harmony, AssemblyRole.Patching);
            if (result.AddNamespaces(root, PatchLibraries.MonoMod, AssemblyRole.Patching))
                result.AddNamespaces(root, GeneratedHook.Namespaces, AssemblyRole.GeneratedHooks);
        }

        if ((wanted & AssemblyRole.Collections) != 0)
        {
            if (SeenTypes.Include(vendor.Compilation, ServiceCollection) && vendor.Compilation.GetSpecialType(SpecialType.System_Collections_Generic_ICollection_T).ContainingAssembly is { } library)
                result.Add(library, AssemblyRole.Collections);
        }

        return result;
    }

    /// <summary>The roles of the assembly that declares a symbol. Allocates nothing.</summary>
    public AssemblyRole Of(ISymbol? symbol) =>
        symbol?.ContainingAssembly is { } assembly && _roles.TryGetValue(assembly, out var role) ? role : AssemblyRole.None;

    // Who derives from a core's type references that core.
    private void AddOverriding(Compilation compilation)
    {
        Add(compilation.Assembly, AssemblyRole.Overriding);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!IsCore(assembly) && ReferencesCore(assembly))
                Add(assembly, AssemblyRole.Overriding);
        }
    }

    private bool ReferencesCore(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblySymbols)
            {
                if (IsCore(reference))
                    return true;
            }
        }

        return false;
    }

    private bool IsCore(IAssemblySymbol assembly) => _roles.TryGetValue(assembly, out var role) && (role & AssemblyRole.Core) != 0;

    private static INamespaceSymbol? Namespace(INamespaceSymbol? parent, string name)
    {
        foreach (var member in parent?.GetMembers(name) ?? [])
        {
            if (member is INamespaceSymbol space)
                return space;
        }

        return null;
    }

    private bool AddNamespaces(INamespaceSymbol root, LibraryNamespaces library, AssemblyRole role)
    {
        var any = false;
        foreach (var name in library.Segments)
        {
            INamespaceSymbol? space = root;
            foreach (var segment in name)
                space = Namespace(space, segment);
            any |= space is not null;
            foreach (var part in space?.ConstituentNamespaces ?? ImmutableArray<INamespaceSymbol>.Empty)
                Add(part.ContainingAssembly, role);
        }

        return any;
    }

    private void Add(ISymbol? assembly, AssemblyRole role)
    {
        if (assembly is null)
            return;
        All |= role;
        _roles.TryGetValue(assembly, out var known);
        _roles[assembly] = known | role;
    }
}
