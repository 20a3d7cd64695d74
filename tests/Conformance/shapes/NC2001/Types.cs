// Where the type comes from: objects, generics, texts, assemblies, other members.
// core: ../../cores/Koseki.cs
using System;
using System.Reflection;
using Koseki;

class MyRegister : CityRegister // expect: NC1001
{
    public FieldInfo Own() => GetType().BaseType.BaseType.GetField("_secret", Types.Hidden);                            // expect: NC2001
}

static class Types
{
    public const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;
    static readonly Type s_register = typeof(Register);

    static Type Chosen => typeof(Register);

    public static object OfObject(Register register) => register.GetType().GetField("_secret", Hidden).GetValue(register); // expect: NC2001

    public static FieldInfo OfNew() => new Register().GetType().GetField("_secret", Hidden);                            // expect: NC2001

    public static FieldInfo Local()
    {
        Type type = typeof(Register);
        var info = type.GetTypeInfo();
        return info.GetField("_secret", Hidden);                                                                        // expect: NC2001
    }

    public static FieldInfo Declared() => typeof(Register).GetTypeInfo().GetDeclaredField("_secret");                   // expect: NC2001

    public static MethodInfo DeclaredMethod() => typeof(Register).GetTypeInfo().GetDeclaredMethod("Reveal");            // expect: NC2001

    public static FieldInfo StaticField() => s_register.GetField("_secret", Hidden);                                    // expect: NC2001

    public static FieldInfo Property() => Chosen.GetField("_secret", Hidden);                                           // expect: NC2001

    public static FieldInfo ByText() => Type.GetType("Koseki.Register, Koseki").GetField("_secret", Hidden);            // expect: NC2001

    public static FieldInfo ByAssembly() => typeof(Person).Assembly.GetType("Koseki.Register").GetField("_secret", Hidden); // expect: NC2001

    public static FieldInfo Loaded() => Assembly.Load("Koseki").GetType("Koseki.Register", true).GetField("_secret", Hidden); // expect: NC2001

    public static Type Internal() => typeof(Register).Assembly.GetType("Koseki.Vault");                                 // expect: NC2001

    public static Type InternalByText() => Type.GetType("Koseki.Vault, Koseki, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null"); // expect: NC2001

    public static Type InternalNested() => Type.GetType("Koseki.Vault+Lock, Koseki");                                   // expect: NC2001

    public static Type PrivateNested() => Type.GetType("Koseki.Register+Ledger, Koseki");                               // expect: NC2001

    public static Type InternalGeneric() => Type.GetType("Koseki.Shelf`1[[System.String]], Koseki");                    // expect: NC2001

    public static Type PackageInternal() => Type.GetType("Koseki.Plumbing, Koseki");                                    // expect: NC2001

    public static Type Qualified() => Type.GetType(Assembly.CreateQualifiedName("Koseki", "Koseki.Vault"));             // expect: NC2001

    public static Type InModule() => typeof(Register).Module.GetType("Koseki.Vault");                                   // expect: NC2001

    public static Type Composed(bool isShelf) => Type.GetType($"Koseki.{(isShelf ? "Shelf`1" : "Vault")}, Koseki");     // expect: NC2001

    public static Type Interface() => typeof(Clerk).GetInterface("IWorker");                                            // expect: NC2001

    public static Type PublicInterface() => typeof(Clerk).GetInterface("ICounter");

    public static object OfFieldType(Register register) => typeof(Holder).GetField("Register").FieldType.GetField("_secret", Hidden); // expect: NC2001
}

class Holder
{
    public Register Register;
}
