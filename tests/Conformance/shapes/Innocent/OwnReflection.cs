// Reflection on the vendor's own types and on the framework's, hidden members included; unknown texts and types.
// core: ../../cores/Koseki.cs
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Koseki;

class Drawer
{
    private string _secret = "";
    private int _count;

    private Drawer()
    {
    }

    private string Seal { get; set; } = "";

    public string Number { get; private set; } = "";

    private string Reveal() => _secret + _count;

    private class Ledger
    {
    }
}

struct First
{
    public long Value;
}

struct Second
{
    private long _value;

    public long Value => _value;
}

static class OwnReflection
{
    const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    public static FieldInfo Field() => typeof(Drawer).GetField("_secret", Hidden);

    public static MethodInfo Method() => typeof(Drawer).GetMethod("Reveal", Hidden);

    public static object Create() => Activator.CreateInstance(typeof(Drawer), true);

    public static object Uninitialized() => RuntimeHelpers.GetUninitializedObject(typeof(Drawer));

    public static Type Nested() => typeof(Drawer).GetNestedType("Ledger", BindingFlags.NonPublic);

    public static void Write(Drawer drawer) => typeof(Drawer).GetProperty("Number").SetValue(drawer, "1");

    public static FieldInfo OfFramework() => typeof(List<int>).GetField("_items", Hidden);

    public static FieldInfo OfFrameworkOverCore() => typeof(List<Register>).GetField("_items", Hidden);

    public static FieldInfo Unknown(string name) => typeof(Register).GetField(name, Hidden | BindingFlags.Public);

    public static FieldInfo UnknownType(Type type) => type.GetField("_secret", Hidden);

    public static FieldInfo UnknownObject(object value) => value.GetType().GetField("_secret", Hidden);

    public static FieldInfo OfOwnByHelper() => UnknownType(typeof(Drawer));

    public static IEnumerable<FieldInfo> All(object value) => value.GetType().GetFields(Hidden);

    public static IEnumerable<FieldInfo> AllOfOwn() => All(Create());

    public static string[] Names() => Enum.GetNames(typeof(DayOfWeek));

    public static object Parse(string text) => Enum.Parse(typeof(DayOfWeek), text);

    public static ref Second Same(ref First first) => ref Unsafe.As<First, Second>(ref first);

    public static object Cast(object value) => Unsafe.As<Drawer>(value);

    public static PropertyDescriptorCollection Described() => TypeDescriptor.GetProperties(typeof(Drawer));

    public static Type Loaded(string name) => Type.GetType(name);
}
