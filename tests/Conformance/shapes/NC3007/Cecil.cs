// Mono.Cecil reads a core's file and writes it, over the old one or beside it.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Mono.Cecil.cs
using System;
using System.IO;
using Juki;
using Mono.Cecil;

namespace Acme.Weaving;

public static class Weaver
{
    public static void Named()
    {
        using var module = ModuleDefinition.ReadModule("lib/Juki.dll");
        module.Types[0].IsSealed = false;
        module.Write("lib/Juki.patched.dll"); // expect: NC3007
    }

    public static void Located()
    {
        var assembly = AssemblyDefinition.ReadAssembly(typeof(Resident).Assembly.Location, new ReaderParameters { ReadWrite = true });
        assembly.MainModule.Types.Clear();
        assembly.Write(); // expect: NC3007
    }

    public static void Combined(string folder)
    {
        var path = Path.Combine(folder, "Juki.dll");
        var assembly = AssemblyDefinition.ReadAssembly(path);
        assembly.MainModule.Write(path, new WriterParameters()); // expect: NC3007
    }

    public static void BesideHost()
    {
        var assembly = AssemblyDefinition.ReadAssembly(AppContext.BaseDirectory + "Juki.dll");
        assembly.Write("out/Juki.dll"); // expect: NC3007
    }

    public static void Streamed(Stream target)
    {
        using var source = File.OpenRead(typeof(Resident).Module.FullyQualifiedName);
        using var module = ModuleDefinition.ReadModule(source);
        module.Write(target); // expect: NC3007
    }

    public static void FromBytes(Stream target)
    {
        var module = ModuleDefinition.ReadModule(new MemoryStream(File.ReadAllBytes("Juki.dll")));
        module.Write(target); // expect: NC3007
    }

    public static void Helper(string path)
    {
        using var module = ModuleDefinition.ReadModule(path, new ReaderParameters());
        module.Write(path + ".new");
    }

    public static void ThroughHelper() => Helper("plugins/Juki.dll"); // expect: NC3007

    public static void ThroughHelperOfOwn() => Helper("plugins/Acme.Weaving.dll");

    public static ModuleDefinition Opened() => ModuleDefinition.ReadModule("Juki.dll");

    public static void ThroughResult() => Opened().Write("Juki2.dll"); // expect: NC3007

    public static int Reads() => ModuleDefinition.ReadModule("Juki.dll").Types.Count;

    public static void OwnFile()
    {
        var assembly = AssemblyDefinition.ReadAssembly(typeof(Weaver).Assembly.Location);
        assembly.Write();
    }

    public static void OtherFile() => ModuleDefinition.ReadModule("Juki.Contrib.dll").Write("Juki.Contrib.dll");
}
