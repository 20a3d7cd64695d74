// Emitted types of the vendor's own that use the core as any compiled code may.
// core: ../../cores/Juki.cs
using System;
using System.Reflection;
using System.Reflection.Emit;
using Juki;
using Juki.Services;

namespace Acme.Emits;

public interface IDescriber
{
    string Describe(Resident resident);
}

public static class Emits
{
    public static Type Describer()
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Acme.Emitted"), AssemblyBuilderAccess.RunAndCollect);
        var type = assembly.DefineDynamicModule("Acme.Emitted").DefineType("Describer", TypeAttributes.Public | TypeAttributes.Sealed);
        type.AddInterfaceImplementation(typeof(IDescriber));
        type.DefineField("_repository", typeof(IResidentRepository), FieldAttributes.Private);
        var method = type.DefineMethod("Describe", MethodAttributes.Public | MethodAttributes.Virtual, typeof(string), new[] { typeof(Resident) });
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Callvirt, typeof(Resident).GetProperty(nameof(Resident.Number)).GetMethod);
        code.Emit(OpCodes.Ret);
        return type.CreateType();
    }

    public static Func<Resident, string> Delegate()
    {
        var method = new DynamicMethod("Number", typeof(string), new[] { typeof(Resident) });
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Callvirt, typeof(Resident).GetProperty(nameof(Resident.Number)).GetMethod);
        code.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<Resident, string>>();
    }

    public static Delegate Owned() => new DynamicMethod("Own", typeof(void), Type.EmptyTypes, typeof(Emits)).CreateDelegate(typeof(Action));

    public static DynamicMethod OwnedAndSkipping() => new DynamicMethod("Own", typeof(int), new[] { typeof(string) }, typeof(Emits), true);

    public static DynamicMethod OwnModule() => new DynamicMethod("Own", typeof(Resident), new[] { typeof(string) }, typeof(Emits).Module);

    public static DynamicMethod Unowned() => new DynamicMethod("Any", typeof(object), new[] { typeof(object[]) }, true);

    public static DynamicMethod NotSkipping() => new DynamicMethod("Copy", typeof(Resident), new[] { typeof(Resident) }, false);
}
