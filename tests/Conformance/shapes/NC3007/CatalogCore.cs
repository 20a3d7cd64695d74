// Code is emitted into a core that a catalog describes.
// core: ../../cores/Kokuho.cs
// reference: ../../stubs/Mono.Cecil.cs
using System;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using Kokuho;

namespace Acme.Emits;

public static class Insurance
{
    public static DynamicMethod Owned() => new("Card", typeof(string), Type.EmptyTypes, typeof(Insured)); // expect: NC3007

    public static void Reload(byte[] metadata, byte[] il) => MetadataUpdater.ApplyUpdate(typeof(Insured).Assembly, metadata, il, default); // expect: NC3007

    public static void Weave() => Mono.Cecil.AssemblyDefinition.ReadAssembly("Kokuho.dll").Write("Kokuho.dll"); // expect: NC3007
}
