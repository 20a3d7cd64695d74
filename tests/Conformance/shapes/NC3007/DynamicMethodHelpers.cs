// Helpers that make the dynamic method for the type that they are told.
// core: ../../cores/Juki.cs
using System;
using System.Reflection.Emit;
using Juki;

namespace Acme.Emits;

public static class Accessors
{
    public static DynamicMethod For<T>() => new("Get", typeof(object), new[] { typeof(T) }, typeof(T), true);

    public static DynamicMethod For(Type owner) => new("Get", typeof(object), new[] { typeof(object) }, owner);

    public static Lazy<DynamicMethod> Late(Type owner) => new(() => new DynamicMethod("Get", typeof(object), new[] { typeof(object) }, owner.Module));
}

public class Access<T>
{
    public DynamicMethod Method { get; } = new DynamicMethod("Get", typeof(object), new[] { typeof(object) }, typeof(T));
}

public class Own;

public static class Users
{
    public static DynamicMethod Generic() => Accessors.For<Resident>(); // expect: NC3007

    public static DynamicMethod ByType() => Accessors.For(typeof(Household)); // expect: NC3007

    public static Lazy<DynamicMethod> Late() => Accessors.Late(typeof(Household)); // expect: NC3007

    public static DynamicMethod GenericOfOwn() => Accessors.For<Own>();

    public static DynamicMethod ByTypeOfOwn() => Accessors.For(typeof(Own));
}
