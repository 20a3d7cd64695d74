// The path in fields and properties, the load in a helper of another class.
// core: ../../cores/Juki.cs
using System.IO;
using System.Reflection;
using Juki;

namespace Acme.Loading
{
    class Paths(string folder)
    {
        public const string Core = "Juki.dll";

        public static string Country => Resident.DefaultCountry;

        public string Patched => Path.Combine(folder, Core);
    }

    static class Files
    {
        public static Assembly Load(string folder, string file) => Assembly.LoadFrom(Path.Combine(folder, file));
    }

    class Loader(Paths paths)
    {
        void Load(string folder)
        {
            Assembly.LoadFile(paths.Patched); // expect: NC3005
            Files.Load(folder, Paths.Core); // expect: NC3005
            Files.Load(folder, "Acme.dll");
        }
    }
}
