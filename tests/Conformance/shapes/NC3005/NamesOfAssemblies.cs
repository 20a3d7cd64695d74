// Which assembly is asked for is told by the name of the core's, taken from one of its types.
// core: ../../cores/Juki.cs
using System;
using System.IO;
using System.Reflection;
using Juki;

namespace Acme.Loading
{
    static class Handlers
    {
        static void Register(string folder)
        {
            AppDomain.CurrentDomain.AssemblyResolve += (sender, args) =>
                new AssemblyName(args.Name).Name == typeof(Resident).Assembly.GetName().Name ? Assembly.LoadFrom(Path.Combine(folder, "Patched.dll")) : null; // expect: NC3005
            AppDomain.CurrentDomain.AssemblyResolve += (sender, args) =>
                args.Name == typeof(Resident).Assembly.FullName ? Assembly.LoadFrom(Path.Combine(folder, "Patched.dll")) : null; // expect: NC3005
            AppDomain.CurrentDomain.AssemblyResolve += (sender, args) =>
                new AssemblyName(args.Name).Name == $"{typeof(Resident).Assembly.GetName().Name}" ? Assembly.LoadFrom(Path.Combine(folder, "Patched.dll")) : null; // expect: NC3005
            AppDomain.CurrentDomain.AssemblyResolve += (sender, args) =>
                new AssemblyName(args.Name).Name == typeof(Handlers).Assembly.GetName().Name ? Assembly.LoadFrom(Path.Combine(folder, "Mine.dll")) : null;
        }

        static Assembly Patched(string folder) => Assembly.LoadFrom(Path.Combine(folder, typeof(Resident).Assembly.GetName().Name + ".dll")); // expect: NC3005

        static Assembly Interpolated(string folder) => Assembly.LoadFrom(Path.Combine(folder, $"{typeof(Resident).Assembly.GetName().Name}.dll")); // expect: NC3005

        static Assembly Own(string folder) => Assembly.LoadFrom(Path.Combine(folder, $"{typeof(Handlers).Assembly.GetName().Name}.Parts.dll"));

        static Assembly Beside(string folder) => Assembly.LoadFrom(Path.Combine(folder, $"{typeof(Resident).Assembly.GetName().Name}.Acme.dll"));
    }
}
