// Proxies whose types nobody can tell before the program runs.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Castle.Core.cs, ../../stubs/Moq.cs
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using Castle.DynamicProxy;
using Juki;
using Moq;

namespace Acme.Proxies;

public static class RunTime
{
    public static object Named(ProxyGenerator generator, string name) => generator.CreateClassProxy(Type.GetType(name));

    public static object OfParameter(ProxyGenerator generator, Type type) => generator.CreateClassProxy(type);

    public static IEnumerable<object> OfPlugins(ProxyGenerator generator, Assembly plugins) => plugins.GetTypes().Select(t => generator.CreateInterfaceProxyWithoutTarget(t));

    public static Type Derived(ModuleBuilder module, Type parent) => module.DefineType("Derived", TypeAttributes.Public, parent).CreateType();

    public static DynamicMethod Owned(Type owner) => new("Any", typeof(void), Type.EmptyTypes, owner, true);

    public static Mock<T> Any<T>()
        where T : class => new();

    public static int Count(Resident resident) => resident.Number.Length;
}
