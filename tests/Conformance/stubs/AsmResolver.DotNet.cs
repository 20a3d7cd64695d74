// The public shapes of AsmResolver that shapes need: signatures only, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace AsmResolver.DotNet
{
    public class TypeDefinition
    {
        public string? Name { get; set; }
    }

    public class ModuleDefinition
    {
        public IEnumerable<TypeDefinition> GetAllTypes() => Array.Empty<TypeDefinition>();

        public static ModuleDefinition FromFile(string filePath) => new();

        public static ModuleDefinition FromBytes(byte[] buffer) => new();

        public static ModuleDefinition FromModule(Module module) => new();

        public void Write(string filePath)
        {
        }

        public void Write(Stream outputStream)
        {
        }
    }

    public class AssemblyDefinition
    {
        public ModuleDefinition? ManifestModule => null;

        public static AssemblyDefinition FromFile(string filePath) => new();

        public void Write(string filePath)
        {
        }
    }
}
