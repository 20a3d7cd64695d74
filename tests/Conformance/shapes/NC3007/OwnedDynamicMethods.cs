// A dynamic method that a core type or a core module owns is code of the core.
// core: ../../cores/Juki.cs
using System;
using System.Reflection;
using System.Reflection.Emit;
using Juki;
using Juki.Plugins;

namespace Acme.Emits;

public static class Owned
{
    public static DynamicMethod ByType() => new DynamicMethod("Peek", typeof(string), new[] { typeof(Resident) }, typeof(Resident)); // expect: NC3007

    public static DynamicMethod Skipping() => new DynamicMethod("Peek", typeof(string), new[] { typeof(Resident) }, typeof(Resident), true); // expect: NC3007

    public static DynamicMethod AllArguments() => new DynamicMethod("Peek", MethodAttributes.Public | MethodAttributes.Static, // expect: NC3007
        CallingConventions.Standard, typeof(string), new[] { typeof(object) }, typeof(Resident), true);

    public static DynamicMethod ByModule() => new DynamicMethod("Peek", typeof(string), new[] { typeof(object) }, typeof(Resident).Module, true); // expect: NC3007

    public static DynamicMethod ByManifestModule() =>
        new DynamicMethod("Peek", typeof(string), Type.EmptyTypes, typeof(Resident).Assembly.ManifestModule); // expect: NC3007

    // An extension point is a type of the core all the same: nobody emits into it.
    public static DynamicMethod OwnedByOpen() => new DynamicMethod("Peek", typeof(string), Type.EmptyTypes, typeof(NoticeSlot)); // expect: NC3007

    public static DynamicMethod InLocal(Resident resident)
    {
        var owner = resident.GetType();
        return new DynamicMethod("Peek", typeof(string), Type.EmptyTypes, owner); // expect: NC3007
    }

    public static DynamicMethod TargetTyped()
    {
        DynamicMethod method = new("Peek", typeof(string), Type.EmptyTypes, typeof(Resident)); // expect: NC3007
        return method;
    }

    public static DynamicMethod Own() => new DynamicMethod("Peek", typeof(string), new[] { typeof(Resident) }, typeof(Owned));
}
