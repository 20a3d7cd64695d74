// dnlib reads a core's file and writes it.
// core: ../../cores/Juki.cs
// reference: ../../stubs/dnlib.cs
using System.IO;
using dnlib.DotNet;
using Juki;

namespace Acme.Weaving;

public static class Dnlib
{
    public static void Named()
    {
        ModuleDefMD module = ModuleDefMD.Load("Juki.dll");
        module.Write("Juki.dll"); // expect: NC3007
    }

    public static void Native() => ModuleDefMD.Load(typeof(Resident).Assembly.Location).NativeWrite("Juki.dll"); // expect: NC3007

    public static void Loaded() => ModuleDefMD.Load(typeof(Resident).Module).Write("Juki.dll"); // expect: NC3007

    public static void OfAssembly() => AssemblyDef.Load("Juki.dll").Write("Juki.dll"); // expect: NC3007

    public static void OfItsModule(Stream target) => AssemblyDef.Load("Juki.dll").ManifestModule.Write(target); // expect: NC3007

    public static void Own() => ModuleDefMD.Load(typeof(Dnlib).Module).Write("Acme.dll");

    public static object Reads() => ModuleDefMD.Load("Juki.dll").GetTypes();
}
