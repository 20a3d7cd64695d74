using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace NoCustomization.Extensibility.Strays;

/// <summary>Whose code an assembly is: that of an extension, its private dependencies included. Known for the process, and still after a host has ended.</summary>
internal static class VendorCode
{
    // Assemblies, and load contexts that hold nothing but one extension. Weak: what is unloaded may go.
    private static readonly ConditionalWeakTable<object, string> s_owners = [];
    private static readonly ConditionalWeakTable<Assembly, object> s_cores = [];

    /// <summary>Takes an assembly for a package's: whatever throws in it is not a vendor's.</summary>
    public static void KnowCore(Assembly core) => s_cores.TryAdd(core, core);

    /// <summary>Takes an assembly, and what it alone brings along, for an extension's.</summary>
    /// <param name="main">The assembly that the extension is. The host's own program is nobody else's, also where an extension is written in it.</param>
    /// <param name="extension">The id of the extension.</param>
    public static void Know(Assembly main, string extension)
    {
        if (main != Assembly.GetEntryAssembly() && !IsCore(main))
            s_owners.AddOrUpdate(IsApart(AssemblyLoadContext.GetLoadContext(main)) ? AssemblyLoadContext.GetLoadContext(main)! : main, extension);
    }

    /// <summary>The id of the extension whose code an assembly is; <see langword="null"/> for anybody else's.</summary>
    public static string? OwnerOf(Assembly assembly) =>
        s_owners.TryGetValue(assembly, out var owner) || (AssemblyLoadContext.GetLoadContext(assembly) is { } context && s_owners.TryGetValue(context, out owner))
            ? owner
            : OwnerOfDependency(assembly);

    private static bool IsCore(Assembly assembly) => s_cores.TryGetValue(assembly, out _);

    // Neither the platform's, nor the one in which the host and the cores are.
    private static bool IsApart(AssemblyLoadContext? context) =>
        context is not null && context != AssemblyLoadContext.Default && context != AssemblyLoadContext.GetLoadContext(typeof(VendorCode).Assembly)
        && !s_cores.Any(core => AssemblyLoadContext.GetLoadContext(core.Key) == context);

    // Of an extension that the host references, the dependencies lie among the host's. Those are its own that nobody else refers to.
    private static string? OwnerOfDependency(Assembly assembly)
    {
        var extensions = s_owners.Where(known => known.Key is Assembly).Select(known => (Main: (Assembly)known.Key, Id: known.Value)).ToList();
        if (extensions.Count == 0 || Assembly.GetEntryAssembly() is not { } program)
            return null;
        var loaded = AppDomain.CurrentDomain.GetAssemblies().Where(candidate => !candidate.IsDynamic).ToLookup(candidate => candidate.GetName().Name!, StringComparer.OrdinalIgnoreCase);
        var mains = extensions.Select(extension => extension.Main).ToHashSet();
        return Reached([program, typeof(VendorCode).Assembly, .. s_cores.Select(core => core.Key)], mains, loaded).Contains(assembly)
            ? null
            : extensions.Find(extension => Reached([extension.Main], [], loaded).Contains(assembly)).Id;
    }

    private static HashSet<Assembly> Reached(IEnumerable<Assembly> from, HashSet<Assembly> notThrough, ILookup<string, Assembly> loaded)
    {
        var reached = new HashSet<Assembly>(from);
        var open = new Queue<Assembly>(reached);
        while (open.TryDequeue(out var assembly))
        {
            foreach (var reference in assembly.GetReferencedAssemblies().SelectMany(name => loaded[name.Name!]))
            {
                if (!notThrough.Contains(reference) && reached.Add(reference))
                    open.Enqueue(reference);
            }
        }

        return reached;
    }
}
