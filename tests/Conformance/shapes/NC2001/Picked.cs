// What a query asks for decides which of all members it takes; what it leaves out, it does not take.
// core: ../../cores/Koseki.cs
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Koseki;

static class Picked
{
    static bool IsSecret(FieldInfo field) => field.Name == "_secret";

    static bool IsNamed(MemberInfo member, string name) => member.Name.Equals(name, StringComparison.Ordinal);

    public static FieldInfo Called() => typeof(Register).GetRuntimeFields().First(f => IsSecret(f)); // expect: NC2001

    public static FieldInfo Group() => typeof(Register).GetRuntimeFields().First(IsSecret); // expect: NC2001

    public static FieldInfo Named() => typeof(Register).GetRuntimeFields().First(f => IsNamed(f, "_secret")); // expect: NC2001

    public static FieldInfo Either() => typeof(Register).GetRuntimeFields().First(f => f.Name is "_count" or "_secret"); // expect: NC2001

    public static FieldInfo Parts() => typeof(Register).GetRuntimeFields().First(f => f is { IsStatic: false, Name: "_secret" }); // expect: NC2001

    public static IEnumerable<FieldInfo> Others() => typeof(Register).GetRuntimeFields().Where(f => f.Name != "_secret");

    public static IEnumerable<FieldInfo> Not() => typeof(Register).GetRuntimeFields().Where(f => !(f.Name == "_secret"));

    public static IEnumerable<FieldInfo> NotEqual() => typeof(Register).GetRuntimeFields().Where(f => f.IsPublic && !f.Name.Equals("_secret"));

    public static IEnumerable<FieldInfo> IsNot() => typeof(Register).GetRuntimeFields().Where(f => f.Name is not "_secret");

    public static IEnumerable<FieldInfo> NotCalled() => typeof(Register).GetRuntimeFields().Where(f => !IsSecret(f));

    public static IEnumerable<FieldInfo> Leaving() => typeof(Register).GetRuntimeFields().Where(f =>
    {
        if (f.Name == "_secret")
            return false;
        return f.IsPublic;
    });

    public static IEnumerable<FieldInfo> Chained() => typeof(Register).GetRuntimeFields().Where(f => f.Name != "_secret").Where(f => f.Name == "Title");

    public static FieldInfo OtherNamed() => typeof(Register).GetRuntimeFields().First(f => IsNamed(f, "Title"));
}
