// Members of every kind that the core hides, looked up by name.
// core: ../../cores/Koseki.cs
using System;
using System.Reflection;
using Koseki;

static class Lookups
{
    const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    public static object Field(Register register) => typeof(Register).GetField("_secret", Hidden).GetValue(register);                   // expect: NC2001

    public static FieldInfo Internal() => typeof(Register).GetField("Pages", BindingFlags.NonPublic | BindingFlags.Instance);          // expect: NC2001

    public static FieldInfo Static() => typeof(Register).GetField("s_total", BindingFlags.NonPublic | BindingFlags.Static);            // expect: NC2001

    public static FieldInfo Protected() => typeof(Register).GetField("Note", Hidden);                                                  // expect: NC2001

    public static PropertyInfo Property() => typeof(Register).GetProperty("Key", Hidden);                                              // expect: NC2001

    public static PropertyInfo Private() => typeof(Register).GetProperty("Seal", Hidden);                                              // expect: NC2001

    public static EventInfo Event() => typeof(Register).GetEvent("Sealed", Hidden);                                                    // expect: NC2001

    public static FieldInfo EventField() => typeof(Register).GetField("Closed", Hidden);                                               // expect: NC2001

    public static MethodInfo Method() => typeof(Register).GetMethod("Reveal", Hidden);                                                 // expect: NC2001

    public static MethodInfo ProtectedMethod() => typeof(Register).GetMethod("Check", Hidden);                                         // expect: NC2001

    public static MethodInfo StaticMethod() => typeof(Register).GetMethod("Load", BindingFlags.Static | BindingFlags.NonPublic);       // expect: NC2001

    public static MethodInfo Generic() => typeof(Register).GetMethod("Convert", Hidden).MakeGenericMethod(typeof(int));                // expect: NC2001

    public static ConstructorInfo Constructor() => typeof(Register).GetConstructor(Hidden, null, new[] { typeof(string) }, null);      // expect: NC2001

    public static ConstructorInfo OneOfTwo() => typeof(Register).GetConstructor(Hidden, null, new[] { typeof(int), typeof(string) }, null); // expect: NC2001

    public static Type Nested() => typeof(Register).GetNestedType("Ledger", BindingFlags.NonPublic);                                   // expect: NC2001

    public static MemberInfo[] Member() => typeof(Register).GetMember("_count", Hidden);                                               // expect: NC2001

    public static object Invoked(Register register) =>
        typeof(Register).InvokeMember("Reveal", Hidden | BindingFlags.InvokeMethod, null, register, new object[] { "" });            // expect: NC2001

    public static FieldInfo BackingField() => typeof(Register).GetField("<Name>k__BackingField", Hidden);                              // expect: NC2001

    public static MethodInfo Overloads() => typeof(Register).GetMethod("Erase", Hidden, null, Type.EmptyTypes, null);                  // expect: NC2001

    public static MethodInfo OneOverload() => typeof(Register).GetMethod("Print", Hidden, null, new[] { typeof(string) }, null);       // expect: NC2001

    public static MethodInfo Setter() => typeof(Register).GetMethod("set_Number", Hidden);                                             // expect: NC2001

    public static MethodInfo Explicit() => typeof(Clerk).GetMethod("Koseki.ICounter.Advance", Hidden);                                 // expect: NC2001

    public static MethodInfo Getter() => typeof(Clerk).GetMethod("Koseki.ICounter.get_Count", Hidden);                                 // expect: NC2001

    public static FieldInfo OfGeneric() => typeof(Entries<int>).GetField("_items", Hidden);                                            // expect: NC2001

    public static MethodInfo OfOpenGeneric() => typeof(Entries<>).GetMethod("Clear", Hidden);                                          // expect: NC2001

    public static FieldInfo Inherited() => typeof(CityRegister).GetField("Pages", Hidden);                                             // expect: NC2001

    public static FieldInfo Backing() => typeof(CityRegister).BaseType.GetField("_secret", Hidden);                                    // expect: NC2001
}
