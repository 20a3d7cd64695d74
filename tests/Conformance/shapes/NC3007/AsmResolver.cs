// AsmResolver reads a core's file and writes it.
// core: ../../cores/Juki.cs
// reference: ../../stubs/AsmResolver.DotNet.cs
using System.IO;
using AsmResolver.DotNet;
using Juki;

namespace Acme.Weaving;

public static class AsmResolved
{
    public static void Named() => ModuleDefinition.FromFile("Juki.dll").Write("Juki.dll"); // expect: NC3007

    public static void Bytes()
    {
        var module = ModuleDefinition.FromBytes(File.ReadAllBytes(typeof(Resident).Assembly.Location));
        module.Write("Juki.dll"); // expect: NC3007
    }

    public static void OfAssembly() => AssemblyDefinition.FromFile("Juki.dll").Write("Juki.dll"); // expect: NC3007

    public static void Loaded() => ModuleDefinition.FromModule(typeof(Resident).Module).Write("Juki.dll"); // expect: NC3007

    public static void Own() => ModuleDefinition.FromFile("Acme.dll").Write("Acme.dll");

    public static object Reads() => ModuleDefinition.FromFile("Juki.dll").GetAllTypes();
}
