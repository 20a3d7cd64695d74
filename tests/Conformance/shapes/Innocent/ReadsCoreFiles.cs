// Metadata of a core may be read, and assemblies of one's own written.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Mono.Cecil.cs, ../../stubs/dnlib.cs, ../../stubs/AsmResolver.DotNet.cs
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using Juki;
using Mono.Cecil;

namespace Acme.Reading;

public static class Reader
{
    public static List<string> Names()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Resident).Assembly.Location);
        return assembly.MainModule.Types.Select(t => t.Name).ToList();
    }

    public static void Report(string path)
    {
        using var module = ModuleDefinition.ReadModule("Juki.dll");
        File.WriteAllLines(path, module.Types.Select(t => t.Name));
    }

    public static void Weave(string own)
    {
        using var core = ModuleDefinition.ReadModule("Juki.dll");
        using var module = ModuleDefinition.ReadModule("Acme.Reading.dll", new ReaderParameters { ReadWrite = true });
        module.Types.AddRange(core.Types.Where(t => t.IsSealed));
        module.Write();
        module.Write(own);
    }

    public static void Unknown(string path) => ModuleDefinition.ReadModule(path).Write(path);

    public static int Framework()
    {
        using var file = new PEReader(File.OpenRead(typeof(Resident).Assembly.Location));
        return System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(file).TypeDefinitions.Count;
    }

    public static int Dnlib() => dnlib.DotNet.ModuleDefMD.Load(typeof(Resident).Module).GetTypes().Count();

    public static int AsmResolved() => AsmResolver.DotNet.ModuleDefinition.FromFile("Juki.dll").GetAllTypes().Count();

    public static void Copy(string target) => File.Copy(typeof(Resident).Assembly.Location, target);
}
