// A dynamic method that skips visibility and takes or gives a core type.
// core: ../../cores/Juki.cs
using System;
using System.Reflection.Emit;
using Juki;

namespace Acme.Emits;

public static class Skipping
{
    public static DynamicMethod Parameter() => new DynamicMethod("Peek", typeof(string), new[] { typeof(Resident) }, true); // expect: NC3007

    public static DynamicMethod Result() => new DynamicMethod("Make", typeof(Resident), Type.EmptyTypes, true); // expect: NC3007

    public static DynamicMethod OwnedByVendor() =>
        new DynamicMethod("Poke", typeof(void), new[] { typeof(Resident), typeof(string) }, typeof(Skipping), true); // expect: NC3007

    public static DynamicMethod InVendorModule() =>
        new DynamicMethod("Poke", null, new[] { typeof(Resident), typeof(string) }, typeof(Skipping).Module, skipVisibility: true); // expect: NC3007

    public static DynamicMethod Unasked() => new DynamicMethod("Poke", null, new[] { typeof(Resident) }, typeof(Skipping).Module, skipVisibility: false);

    public static DynamicMethod WithoutCore() => new DynamicMethod("Poke", null, new[] { typeof(object[]) }, true);
}
