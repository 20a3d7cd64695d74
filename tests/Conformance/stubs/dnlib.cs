// The public shapes of dnlib that shapes need: signatures only, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;

namespace dnlib.DotNet
{
    public sealed class ModuleContext
    {
    }

    public class TypeDef
    {
        public string Name { get; set; } = "";
    }

    public abstract class ModuleDef : IDisposable
    {
        public IEnumerable<TypeDef> GetTypes() => Array.Empty<TypeDef>();

        public void Write(string filename)
        {
        }

        public void Write(Stream dest)
        {
        }

        public void Dispose()
        {
        }
    }

    public class ModuleDefMD2 : ModuleDef
    {
    }

    public sealed class ModuleDefMD : ModuleDefMD2
    {
        public static ModuleDefMD Load(string fileName, ModuleContext? context = null) => new();

        public static ModuleDefMD Load(byte[] data, ModuleContext? context = null) => new();

        public static ModuleDefMD Load(System.Reflection.Module mod) => new();

        public void NativeWrite(string filename)
        {
        }
    }

    public abstract class AssemblyDef
    {
        public ModuleDef ManifestModule => null!;

        public static AssemblyDef Load(string fileName, ModuleContext? context = null) => null!;

        public void Write(string filename)
        {
        }
    }
}
