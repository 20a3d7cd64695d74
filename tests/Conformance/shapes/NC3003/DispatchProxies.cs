// The framework's own proxy of an interface, by type arguments and by types.
// core: ../../cores/Juki.cs
using System;
using System.Reflection;
using Juki;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Proxies;

public class Logging : DispatchProxy
{
    public object Inner { get; set; }

    protected override object Invoke(MethodInfo method, object[] arguments) => method.Invoke(Inner, arguments);
}

public class Logging<T> : DispatchProxy
    where T : class
{
    private T _inner;

    public static T Over(T inner)
    {
        var proxy = Create<T, Logging<T>>();
        ((Logging<T>)(object)proxy)._inner = inner;
        return proxy;
    }

    protected override object Invoke(MethodInfo method, object[] arguments) => method.Invoke(_inner, arguments);
}

public interface IOwnStore
{
    string Name { get; }
}

public static class Dispatching
{
    public static IResidentRepository Typed() => DispatchProxy.Create<IResidentRepository, Logging>(); // expect: NC3003

    public static object ByType() => DispatchProxy.Create(typeof(IOfficeClock), typeof(Logging)); // expect: NC3003

    public static T Helper<T>(T inner)
        where T : class
    {
        var proxy = DispatchProxy.Create<T, Logging>();
        ((Logging)(object)proxy).Inner = inner;
        return proxy;
    }

    public static ICertificateService ThroughHelper(ICertificateService inner) => Helper(inner); // expect: NC3003

    public static ICertificateService ThroughClass(ICertificateService inner) => Logging<ICertificateService>.Over(inner); // expect: NC3003

    public static ICertificateFee Open(ICertificateFee inner) => Logging<ICertificateFee>.Over(inner);

    public static ICertificateFee OpenTyped() => DispatchProxy.Create<ICertificateFee, Logging>();

    public static IOwnStore Own(IOwnStore inner) => Helper(inner);
}
