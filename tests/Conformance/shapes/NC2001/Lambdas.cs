// Lookups in lambdas and delegates that are told what to look up.
// core: ../../cores/Koseki.cs
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Koseki;

delegate FieldInfo Finder(Type type, string name);

static class Lambdas
{
    const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;
    static readonly Func<Type, string, FieldInfo> s_find = (type, name) => type.GetField(name, Hidden);

    public static FieldInfo Captured()
    {
        var type = typeof(Register);
        Func<string, FieldInfo> find = name => type.GetField("_secret", Hidden); // expect: NC2001
        return find("Title");
    }

    public static FieldInfo Told()
    {
        Func<Type, FieldInfo> find = type => type.GetField("_secret", Hidden);
        return find(typeof(Register));                                           // expect: NC2001
    }

    public static FieldInfo ToldOfOwn()
    {
        Func<Type, FieldInfo> find = type => type.GetField("_secret", Hidden);
        return find(typeof(string));
    }

    public static FieldInfo Field() => s_find(typeof(Register), "_secret");      // expect: NC2001

    public static FieldInfo FieldOfPublic() => s_find(typeof(Register), "Title");

    public static FieldInfo MethodGroup()
    {
        Finder find = Find;
        return find(typeof(Register), "_secret");                                // expect: NC2001
    }

    public static FieldInfo Invoked()
    {
        Finder find = delegate(Type type, string name) { return type.GetField(name, Hidden); };
        return find.Invoke(typeof(Register), "_secret");                         // expect: NC2001
    }

    static FieldInfo Find(Type type, string name) => type.GetField(name, Hidden);
}
