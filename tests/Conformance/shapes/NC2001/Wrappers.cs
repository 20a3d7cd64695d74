// Wrappers of other forms: base constructors, records, lists, tuples, optional parameters, async code, functions that are handed in.
// core: ../../cores/Koseki.cs
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Koseki;

abstract class Reader
{
    protected Reader(Type type) => Type = type;

    public Type Type { get; }

    public FieldInfo Field(string name) => Type.GetField(name, BindingFlags.Instance | BindingFlags.NonPublic);
}

sealed class RegisterReader : Reader
{
    public RegisterReader()
        : base(typeof(Register))
    {
    }
}

sealed class TextReader : Reader
{
    public TextReader()
        : base(typeof(string))
    {
    }
}

record Target(Type Type, string Name);

static class Cache<T>
{
    public static FieldInfo Of(string name) => typeof(T).GetField(name, BindingFlags.Instance | BindingFlags.NonPublic);
}

interface IFinder
{
    FieldInfo Find(Type type, string name);
}

sealed class Finder : IFinder
{
    public FieldInfo Find(Type type, string name) => type.GetField(name, BindingFlags.Instance | BindingFlags.NonPublic);
}

static class Wrappers
{
    const BindingFlags Any = BindingFlags.Instance | BindingFlags.NonPublic;

    static FieldInfo Hidden(this Type type, string name, BindingFlags flags = Any) => type.GetField(name, flags);

    static FieldInfo Run(Func<Type, FieldInfo> find, Type type) => find(type);

    static FieldInfo Of(Target target) => target.Type.GetField(target.Name, Any);

    static FieldInfo OfPair((Type Type, string Name) pair) => pair.Type.GetField(pair.Name, Any);

    static async Task<FieldInfo> FindAsync(Type type, string name)
    {
        await Task.Yield();
        return type.GetField(name, Any);
    }

    static bool TryFind(Type type, string name, out FieldInfo field)
    {
        field = type.GetField(name, Any);
        return field is not null;
    }

    public static FieldInfo Derived() => new RegisterReader().Field("_secret");                        // expect: NC2001

    public static FieldInfo DerivedOfOthers() => new TextReader().Field("_secret");

    public static FieldInfo Record() => Of(new Target(typeof(Register), "_secret"));                   // expect: NC2001

    public static FieldInfo RecordOfOthers() => Of(new Target(typeof(string), "_secret"));

    public static FieldInfo Generic() => Cache<Register>.Of("_secret");                                // expect: NC2001

    public static FieldInfo Contract() => new Finder().Find(typeof(Register), "_secret");              // expect: NC2001

    public static FieldInfo Optional() => typeof(Register).Hidden("_secret");                          // expect: NC2001

    public static FieldInfo OptionalPublic() => typeof(Register).Hidden("_secret", BindingFlags.Public | BindingFlags.Instance);

    public static FieldInfo Handed() => Run(type => type.GetField("_secret", Any), typeof(Register));  // expect: NC2001

    public static FieldInfo HandedOfOthers() => Run(type => type.GetField("_secret", Any), typeof(string));

    public static Task<FieldInfo> Async() => FindAsync(typeof(Register), "_secret");                   // expect: NC2001

    public static async Task<object> Awaited(Register register)
    {
        var field = await FindAsync(typeof(Register), "_secret");                                      // expect: NC2001
        return field.GetValue(register);
    }

    public static bool Try() => TryFind(typeof(Register), "_secret", out _);                           // expect: NC2001

    public static IEnumerable<FieldInfo> EachType()
    {
        foreach (var type in new[] { typeof(Person), typeof(Register) })
            yield return type.GetField("_secret", Any);                                                // expect: NC2001
    }

    public static Type OfNamespace() => typeof(Register).Assembly.GetType(typeof(Register).Namespace + ".Vault"); // expect: NC2001

    public static Type OfFullName() => Type.GetType(typeof(Register).FullName + "+Ledger, Koseki");    // expect: NC2001

    public static Type OfName() => Assembly.Load(new AssemblyName("Koseki")).GetType("Koseki.Vault");  // expect: NC2001

    public static FieldInfo Caught()
    {
        try
        {
            return typeof(Register).GetField("_secret", Any);                                          // expect: NC2001
        }
        catch (AmbiguousMatchException)
        {
            return null;
        }
    }

    public static void Named(Register register)
    {
        var field = typeof(Register).GetField(bindingAttr: Any, name: "_secret");                      // expect: NC2001
        field?.SetValue(register, "");
    }

    public static FieldInfo Assigned(bool isCount)
    {
        string name;
        if (isCount)
            name = "_count";
        else
            name = "_secret";
        return typeof(Register).GetField(name, Any | BindingFlags.Public);                             // expect: NC2001
    }

    public static FieldInfo AssignedAgain()
    {
        var type = typeof(string);
        var field = type.GetField("_secret", Any);
        type = typeof(Register);
        return field ?? type.GetField("_secret", Any);                                                 // expect: NC2001
    }
}

class Initialized
{
    private static readonly FieldInfo s_secret = typeof(Register).GetField("_secret", BindingFlags.Instance | BindingFlags.NonPublic); // expect: NC2001
    private readonly MethodInfo _reveal = typeof(Register).GetMethod("Reveal", BindingFlags.Instance | BindingFlags.NonPublic); // expect: NC2001

    public static FieldInfo Secret { get; } = typeof(Register).GetField("_secret", BindingFlags.Instance | BindingFlags.NonPublic); // expect: NC2001

    public MethodInfo Reveal => _reveal;

    public static object Read(Register register) => s_secret.GetValue(register);
}
