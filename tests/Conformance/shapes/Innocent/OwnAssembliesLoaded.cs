// Loading own and third-party files, the core by its name, files whose name only begins or ends like the core's, and files only to look at them.
// core: ../../cores/Juki.cs
using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Juki;

namespace Acme.Loading
{
    static class Loader
    {
        static string Country => Resident.DefaultCountry;

        static void Load(string folder, byte[] bytes, string name)
        {
            Assembly.Load("Juki");
            Assembly.Load(new AssemblyName("Juki"));
            AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName("Juki"));
            Assembly.LoadFrom(Path.Combine(folder, "Acme.Juki.dll"));
            Assembly.LoadFrom(Path.Combine(folder, "Juki.Acme.dll"));
            Assembly.LoadFrom(Path.Combine(folder, "Juki.dll", "Acme.dll"));
            Assembly.LoadFrom(Path.Combine(folder, name + ".dll"));
            Assembly.LoadFile(folder);
            Assembly.Load(bytes);
            File.Copy("Juki.dll", Path.Combine(folder, "Juki.dll"));
            AssemblyName.GetAssemblyName(Path.Combine(folder, "Juki.dll"));
            if (name == "Juki")
                Assembly.LoadFrom("Acme.Parts.dll");
            foreach (var file in Directory.GetFiles(folder, "*.dll"))
                Assembly.LoadFrom(file);
        }

        static void Register(string folder)
        {
            AppDomain.CurrentDomain.AssemblyResolve += (sender, args) => AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(a => a.FullName == args.Name);
            AppDomain.CurrentDomain.AssemblyResolve += (sender, args) => Path.Combine(folder, new AssemblyName(args.Name).Name + ".dll") is var path && File.Exists(path) ? Assembly.LoadFrom(path) : null;
            AppDomain.CurrentDomain.AssemblyResolve += (sender, args) => new AssemblyName(args.Name).Name == "Acme.Parts" ? Assembly.LoadFrom("parts.bin") : null;
            AppDomain.CurrentDomain.AssemblyResolve += (sender, args) => new AssemblyName(args.Name).Name == "Juki" ? typeof(Resident).Assembly : null;
            AppDomain.CurrentDomain.AssemblyResolve += (sender, args) => args.Name.StartsWith("Juki.") ? Assembly.LoadFrom("acme.bin") : null;
            AssemblyLoadContext.Default.ResolvingUnmanagedDll += (assembly, name) => IntPtr.Zero;
        }
    }
}
