// The public shapes of Mono.Cecil that shapes need: signatures only, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;

namespace Mono.Cecil
{
    public sealed class ReaderParameters
    {
        public bool ReadWrite { get; set; }
    }

    public sealed class WriterParameters
    {
        public bool WriteSymbols { get; set; }
    }

    public sealed class TypeDefinition
    {
        public string Name { get; set; } = "";

        public bool IsSealed { get; set; }
    }

    public sealed class ModuleDefinition : IDisposable
    {
        public string Name { get; set; } = "";

        public List<TypeDefinition> Types { get; } = new();

        public AssemblyDefinition? Assembly => null;

        public TypeDefinition? GetType(string fullName) => null;

        public static ModuleDefinition ReadModule(string fileName) => new();

        public static ModuleDefinition ReadModule(string fileName, ReaderParameters parameters) => new();

        public static ModuleDefinition ReadModule(Stream stream) => new();

        public static ModuleDefinition ReadModule(Stream stream, ReaderParameters parameters) => new();

        public void Write(string fileName)
        {
        }

        public void Write(string fileName, WriterParameters parameters)
        {
        }

        public void Write()
        {
        }

        public void Write(WriterParameters parameters)
        {
        }

        public void Write(Stream stream)
        {
        }

        public void Dispose()
        {
        }
    }

    public sealed class AssemblyDefinition : IDisposable
    {
        public ModuleDefinition MainModule { get; } = new();

        public static AssemblyDefinition ReadAssembly(string fileName) => new();

        public static AssemblyDefinition ReadAssembly(string fileName, ReaderParameters parameters) => new();

        public static AssemblyDefinition ReadAssembly(Stream stream) => new();

        public void Write(string fileName)
        {
        }

        public void Write(string fileName, WriterParameters parameters)
        {
        }

        public void Write()
        {
        }

        public void Write(Stream stream)
        {
        }

        public void Dispose()
        {
        }
    }
}
