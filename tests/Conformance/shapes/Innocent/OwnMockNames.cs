// Own types that are named like those of mocking and proxy libraries.
// core: ../../cores/Juki.cs
using System;
using System.Collections.Generic;
using Juki;
using Juki.Services;

namespace Acme.Named;

public class Mock<T>
    where T : class
{
    private readonly List<T> _seen = new();

    public void Add(T value) => _seen.Add(value);

    public static T Of<TOther>(TOther value)
        where TOther : T => value;
}

public static class Substitute
{
    public static T For<T>(IServiceProvider services) => (T)services.GetService(typeof(T));
}

public class ProxyGenerator
{
    public string CreateClassProxy(Type type) => type.Name;

    public string CreateInterfaceProxyWithTarget<T>(T target) => target.ToString();
}

public static class A
{
    public static T Fake<T>()
        where T : class => null;
}

public static class Named
{
    public static object Mocked() => new Mock<Resident>();

    public static object Substituted(IServiceProvider services) => Substitute.For<IOfficeClock>(services);

    public static string Proxied() => new ProxyGenerator().CreateClassProxy(typeof(Resident));

    public static string Described(IOfficeClock clock) => new ProxyGenerator().CreateInterfaceProxyWithTarget(clock);

    public static object Faked() => A.Fake<Resident>();
}
