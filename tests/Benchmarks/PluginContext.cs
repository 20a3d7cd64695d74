using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace NoCustomization.Benchmarks;

/// <summary>Loading a plugin as it is done without us: what lies beside it from there, everything else from the program.</summary>
internal sealed class PluginContext(string folder) : AssemblyLoadContext("plugin")
{
    public static Assembly Load(string root, string name)
    {
        var folder = Path.Combine(root, name);
        return new PluginContext(folder).LoadFromAssemblyPath(Path.Combine(folder, name + ".dll"));
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var file = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(file) ? LoadFromAssemblyPath(file) : null;
    }
}
