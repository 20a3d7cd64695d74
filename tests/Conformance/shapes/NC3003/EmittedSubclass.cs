// Reflection.Emit derives from a closed class or implements a closed interface.
// core: ../../cores/Juki.cs
using System;
using System.Reflection;
using System.Reflection.Emit;
using Juki;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Proxies;

public static class Emitted
{
    private static ModuleBuilder Module() =>
        AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Acme.Emitted"), AssemblyBuilderAccess.Run).DefineDynamicModule("Acme.Emitted");

    public static Type Parent() => Module().DefineType("Watched", TypeAttributes.Public, typeof(Resident)).CreateType(); // expect: NC3003

    public static Type Interfaces() =>
        Module().DefineType("Clock", TypeAttributes.Public, typeof(object), new[] { typeof(IOfficeClock) }).CreateType(); // expect: NC3003

    public static Type Later()
    {
        var type = Module().DefineType("Later");
        type.SetParent(typeof(CertificateService));                    // expect: NC3003
        type.AddInterfaceImplementation(typeof(IResidentRepository));  // expect: NC3003
        return type.CreateType();
    }

    public static Type Nested(TypeBuilder outer) => outer.DefineNestedType("Inner", TypeAttributes.NestedPublic, typeof(Household)).CreateType(); // expect: NC3003

    public static Type Helper<T>() => Module().DefineType("Derived", TypeAttributes.Public, typeof(T)).CreateType();

    public static Type ThroughHelper() => Helper<Resident>(); // expect: NC3003

    public static Type ThroughHelperOpen() => Helper<NoticeSlot>();

    public static Type Open()
    {
        var type = Module().DefineType("Slot", TypeAttributes.Public, typeof(NoticeSlot));
        type.AddInterfaceImplementation(typeof(ICertificateFee));
        return type.CreateType();
    }

    public static Type Own()
    {
        var type = Module().DefineType("Plain", TypeAttributes.Public, typeof(object));
        type.DefineField("_resident", typeof(Resident), FieldAttributes.Private);
        type.DefineMethod("Find", MethodAttributes.Public, typeof(Resident), new[] { typeof(string) });
        return type.CreateType();
    }
}
