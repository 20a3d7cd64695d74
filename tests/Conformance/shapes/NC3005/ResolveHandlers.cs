// Handlers that answer where the runtime asks for the core: with another file, with bytes, with an assembly of their own.
// core: ../../cores/Juki.cs
using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Juki;

namespace Acme.Loading
{
    static class Handlers
    {
        static string Country => Resident.DefaultCountry;

        static void Register(string folder)
        {
            AppDomain.CurrentDomain.AssemblyResolve += (sender, args) =>
                new AssemblyName(args.Name).Name == "Juki" ? Assembly.LoadFrom(Path.Combine(folder, "Patched.dll")) : null; // expect: NC3005
            AssemblyLoadContext.Default.Resolving += OnResolving;
            AppDomain.CurrentDomain.AssemblyResolve += OnResolve;
            AppDomain.CurrentDomain.AssemblyResolve += (sender, args) => args.Name.StartsWith("Juki,") ? Assembly.GetExecutingAssembly() : null; // expect: NC3005
            AppDomain.CurrentDomain.TypeResolve += OnType; // expect: NC3005
        }

        static Assembly? OnResolving(AssemblyLoadContext context, AssemblyName name)
        {
            if (name.Name != "Juki")
                return null;
            return context.LoadFromAssemblyPath("/opt/acme/Patched.dll"); // expect: NC3005
        }

        static Assembly? OnResolve(object? sender, ResolveEventArgs args)
        {
            var name = args.Name.Split(',')[0];
            switch (name)
            {
                case "Acme.Parts":
                    return Assembly.LoadFrom("parts/Acme.Parts.dll");
                case "Juki":
                    var bytes = File.ReadAllBytes("/opt/acme/core.bin");
                    return Assembly.Load(bytes); // expect: NC3005
                default:
                    return null;
            }
        }

        static Assembly? OnType(object? sender, ResolveEventArgs args)
        {
            if (string.Equals(new AssemblyName(args.Name).Name, "juki", StringComparison.OrdinalIgnoreCase))
                return typeof(Handlers).Assembly;
            return null;
        }
    }
}
