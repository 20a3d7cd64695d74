// A plugin host as the documentation shows it: it resolves what is beside the plugin, and leaves the core to the default context.
// core: ../../cores/Juki.cs
using System;
using System.Reflection;
using System.Runtime.Loader;
using Juki;

namespace Acme.Plugins
{
    class PluginContext(string path) : AssemblyLoadContext
    {
        private readonly AssemblyDependencyResolver resolver = new(path);

        protected override Assembly? Load(AssemblyName name)
        {
            if (name.Name == "Juki")
                return null;
            return resolver.ResolveAssemblyToPath(name) is { } found ? LoadFromAssemblyPath(found) : null;
        }

        protected override IntPtr LoadUnmanagedDll(string name) => resolver.ResolveUnmanagedDllToPath(name) is { } found ? LoadUnmanagedDllFromPath(found) : IntPtr.Zero;
    }

    class SharedContext : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName name)
        {
            if (name.Name == "Juki")
                return Default.LoadFromAssemblyName(name);
            if (name.Name == typeof(Resident).Assembly.GetName().Name)
                return typeof(Resident).Assembly;
            return LoadFromAssemblyPath("plugins/" + name.Name + ".dll");
        }
    }
}
