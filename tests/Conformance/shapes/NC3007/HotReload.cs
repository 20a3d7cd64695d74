// A change is applied to the core while it runs.
// core: ../../cores/Juki.cs
using System;
using System.Reflection;
using System.Reflection.Metadata;
using Juki;

namespace Acme.Reload;

public static class Reload
{
    public static void OfType(byte[] metadata, byte[] il) =>
        MetadataUpdater.ApplyUpdate(typeof(Resident).Assembly, metadata, il, default); // expect: NC3007

    public static void OfValue(Resident resident, byte[] metadata, byte[] il) =>
        MetadataUpdater.ApplyUpdate(resident.GetType().Assembly, metadata, il, default); // expect: NC3007

    public static void Loaded(byte[] metadata, byte[] il) =>
        MetadataUpdater.ApplyUpdate(Assembly.Load("Juki"), metadata, il, default); // expect: NC3007

    public static void Helper(Assembly assembly, byte[] metadata, byte[] il) => MetadataUpdater.ApplyUpdate(assembly, metadata, il, default);

    public static void ThroughHelper(byte[] metadata, byte[] il) => Helper(typeof(Household).Assembly, metadata, il); // expect: NC3007

    public static void OfOwn(byte[] metadata, byte[] il) => MetadataUpdater.ApplyUpdate(typeof(Reload).Assembly, metadata, il, default);

    public static void Executing(byte[] metadata, byte[] il) => MetadataUpdater.ApplyUpdate(Assembly.GetExecutingAssembly(), metadata, il, default);

    public static void Named(byte[] metadata, byte[] il) => MetadataUpdater.ApplyUpdate(Assembly.Load("Acme.Other"), metadata, il, default);

    public static bool Asks() => MetadataUpdater.IsSupported;
}
