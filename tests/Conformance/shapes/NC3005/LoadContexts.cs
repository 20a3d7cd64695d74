// Load contexts of the vendor's that load the core themselves.
// core: ../../cores/Juki.cs
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Juki;

namespace Acme.Loading
{
    class PatchedContext : AssemblyLoadContext
    {
        static string Country => Resident.DefaultCountry;

        protected override Assembly? Load(AssemblyName name)
        {
            if (name.Name == "Juki")
                return LoadFromAssemblyPath("/opt/acme/patched.bin"); // expect: NC3005
            return null;
        }
    }

    class FolderContext(string folder) : AssemblyLoadContext("folder", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName name) => name.Name switch
        {
            "Juki" => LoadFromStream(new MemoryStream(File.ReadAllBytes(folder))), // expect: NC3005
            "Acme.Parts" => LoadFromAssemblyPath(Path.Combine(folder, "Acme.Parts.dll")),
            _ => null,
        };
    }
}
