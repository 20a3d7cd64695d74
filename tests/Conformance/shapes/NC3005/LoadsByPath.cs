// A file that is named like the core's assembly, from wherever, by every method that loads files.
// core: ../../cores/Juki.cs
using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Juki;

namespace Acme.Loading
{
    static class Loader
    {
        const string Name = "Juki";

        static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "patched");

        static string Country => Resident.DefaultCountry;

        static void Load(AssemblyLoadContext context, string folder)
        {
            Assembly.LoadFrom("/opt/acme/Juki.dll"); // expect: NC3005
            Assembly.LoadFrom(Path.Combine(folder, "Juki.dll")); // expect: NC3005
            Assembly.LoadFile(folder + "/" + Name + ".dll"); // expect: NC3005
            Assembly.UnsafeLoadFrom($"{folder}/juki.dll"); // expect: NC3005
            Assembly.Load(File.ReadAllBytes(Path.Combine(s_folder, Name + ".dll"))); // expect: NC3005
            var path = Path.GetFullPath(Path.Join(folder, "bin", "Juki.dll"));
            context.LoadFromAssemblyPath(path); // expect: NC3005
            using var stream = File.OpenRead(path);
            context.LoadFromStream(stream); // expect: NC3005
            Own(Path.Combine(folder, "Juki.dll")); // expect: NC3005
            Own(Path.Combine(folder, "Acme.dll"));
        }

        static Assembly Own(string path) => Assembly.LoadFrom(path);
    }
}
