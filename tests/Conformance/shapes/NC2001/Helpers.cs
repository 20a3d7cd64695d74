// Helpers that look up what they are told: the call that names the core has the finding.
// core: ../../cores/Koseki.cs
using System;
using System.Collections.Generic;
using System.Reflection;
using Koseki;

static class Access
{
    const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    public static FieldInfo FieldOf(Type type, string name) => type.GetField(name, Hidden);

    public static T Peek<T>(this object target, string name) => (T)target.GetType().GetField(name, Hidden).GetValue(target);

    public static FieldInfo FieldOf<T>(string name) => typeof(T).GetField(name, Hidden);

    public static FieldInfo WithFlags(Type type, string name, BindingFlags flags) => type.GetField(name, flags);

    public static FieldInfo Deep(Type type) => FieldOf(type, "_secret");

    public static FieldInfo Deeper<T>() => Deep(typeof(T));

    public static MethodInfo Named(string type, string name) => Type.GetType(type).GetMethod(name, Hidden);

    public static FieldInfo Chosen(Type type, bool isStatic) => isStatic ? type.GetField("s_total", BindingFlags.Static | BindingFlags.NonPublic) : null;

    public static IEnumerable<FieldInfo> Several(Type type, params string[] names)
    {
        foreach (var name in names)
            yield return type.GetField(name, Hidden);
    }

    public static FieldInfo Local(Type type)
    {
        return Find("_secret");

        FieldInfo Find(string name) => type.GetField(name, Hidden);
    }

    public static FieldInfo Captured(Type type)
    {
        return Find();

        FieldInfo Find() => type.GetField("_secret", Hidden);
    }

    public static FieldInfo Lazy(Type type)
    {
        var field = new Lazy<FieldInfo>(() => type.GetField("_secret", Hidden));
        return field.Value;
    }
}

class Reader
{
    private readonly Type _type;

    public Reader(Type type) => _type = type;

    public FieldInfo Field(string name) => _type.GetField(name, BindingFlags.Instance | BindingFlags.NonPublic);
}

class Reader<T>
{
    public FieldInfo Field(string name) => typeof(T).GetField(name, BindingFlags.Instance | BindingFlags.NonPublic);
}

class Opened
{
    public Opened(Type type, string name) => Found = type.GetField(name, BindingFlags.Instance | BindingFlags.NonPublic);

    public FieldInfo Found { get; }
}

class Own
{
    private string _secret = "";

    public override string ToString() => _secret;
}

static class Uses
{
    public static FieldInfo Plain() => Access.FieldOf(typeof(Register), "_secret");             // expect: NC2001

    public static FieldInfo PlainOfOwn() => Access.FieldOf(typeof(Own), "_secret");

    public static FieldInfo PlainUnknown() => Access.FieldOf(typeof(Person), "Name");

    public static string Extension(Register register) => register.Peek<string>("_secret");      // expect: NC2001

    public static string ExtensionOfOwn(Own own) => own.Peek<string>("_secret");

    public static FieldInfo Generic() => Access.FieldOf<Register>("_secret");                   // expect: NC2001

    public static FieldInfo GenericOfOwn() => Access.FieldOf<Own>("_secret");

    public static FieldInfo Flags() => Access.WithFlags(typeof(Register), "_secret", (BindingFlags)36); // expect: NC2001

    public static FieldInfo PublicFlags() => Access.WithFlags(typeof(Register), "_secret", BindingFlags.Public | BindingFlags.Instance);

    public static FieldInfo Deep() => Access.Deep(typeof(Register));                            // expect: NC2001

    public static FieldInfo Deeper() => Access.Deeper<Register>();                              // expect: NC2001

    public static FieldInfo DeeperOfOwn() => Access.Deeper<Own>();

    public static MethodInfo Named() => Access.Named("Koseki.Register, Koseki", "Reveal");      // expect: NC2001

    public static FieldInfo Chosen() => Access.Chosen(typeof(Register), true);                  // expect: NC2001

    public static IEnumerable<FieldInfo> Several() => Access.Several(typeof(Register), "_secret", "_count"); // expect: NC2001

    public static FieldInfo Local() => Access.Local(typeof(Register));                          // expect: NC2001

    public static FieldInfo LocalOfOwn() => Access.Local(typeof(Own));

    public static FieldInfo Captured() => Access.Captured(typeof(Register));                    // expect: NC2001

    public static FieldInfo CapturedOfOwn() => Access.Captured(typeof(Own));

    public static FieldInfo Lazy() => Access.Lazy(typeof(Register));                            // expect: NC2001

    public static FieldInfo Wrapper() => new Reader(typeof(Register)).Field("_secret");         // expect: NC2001

    public static FieldInfo WrapperLocal()
    {
        var reader = new Reader(typeof(Register));
        return reader.Field("_secret");                                                         // expect: NC2001
    }

    public static FieldInfo WrapperOfOwn() => new Reader(typeof(Own)).Field("_secret");

    public static FieldInfo GenericWrapper() => new Reader<Register>().Field("_secret");        // expect: NC2001

    public static FieldInfo GenericWrapperOfOwn() => new Reader<Own>().Field("_secret");

    public static FieldInfo Creation() => new Opened(typeof(Register), "_secret").Found;        // expect: NC2001

    public static FieldInfo CreationOfOwn() => new Opened(typeof(Own), "_secret").Found;

    // The type comes back from a method.
    public static FieldInfo Returned() => TypeOf(0).GetField("_secret", BindingFlags.Instance | BindingFlags.NonPublic); // expect: NC2001

    private static Type TypeOf(int kind) => kind == 0 ? typeof(Register) : typeof(Own);
}
