using System.IO;
using System.Linq;
using Mono.Cecil;

namespace NoCustomization.Package.Tests.Replay;

/// <summary>Changes an assembly after it was compiled and judged.</summary>
internal static class ImageEdit
{
    /// <summary>Makes the classes that derive from the core's open class derive from the closed one.</summary>
    public static void MakeBaseClosed(string path)
    {
        var edited = path + ".edited";
        using (var module = ModuleDefinition.ReadModule(path))
        {
            foreach (var reference in module.GetTypeReferences().Where(r => r.FullName == "Juki.Open"))
                reference.Name = "Closed";
            module.Write(edited);
        }

        File.Move(edited, path, overwrite: true);
    }
}
