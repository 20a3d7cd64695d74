// Proxies of the vendor's own types and of the framework's, beside core types as what they carry.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Castle.Core.cs
using System;
using System.Collections.Generic;
using System.Reflection;
using Castle.DynamicProxy;
using Juki;
using Juki.Services;

namespace Acme.Proxies;

public interface IOwnStore
{
    Resident Find(string number);
}

public class OwnStore(IResidentRepository inner) : IOwnStore
{
    public virtual Resident Find(string number) => inner.Find(number);
}

public class Caching : IInterceptor
{
    private readonly Dictionary<string, Resident> _known = new();

    public void Intercept(IInvocation invocation)
    {
        invocation.Proceed();
        if (invocation.ReturnValue is Resident resident)
            _known[resident.Number] = resident;
    }
}

public class Logging<T> : DispatchProxy
{
    public T Inner { get; set; }

    protected override object Invoke(MethodInfo method, object[] arguments) => method.Invoke(Inner, arguments);
}

public static class Own
{
    public static IOwnStore Typed(IResidentRepository inner) =>
        new ProxyGenerator().CreateInterfaceProxyWithTarget<IOwnStore>(new OwnStore(inner), new Caching());

    public static object ByType(IResidentRepository inner) =>
        new ProxyGenerator().CreateClassProxy(typeof(OwnStore), new object[] { inner }, new Caching());

    public static object GenericOverCore() => new ProxyGenerator().CreateInterfaceProxyWithoutTarget<IComparer<Resident>>();

    public static IEqualityComparer<Resident> Framework() => DispatchProxy.Create<IEqualityComparer<Resident>, Logging<Resident>>();

    public static bool Asks(IResidentRepository repository) => ProxyUtil.IsProxy(repository);

    public static Type Unproxied(Resident resident) => ProxyUtil.GetUnproxiedType(resident);

    public static object Unknown(ProxyGenerator generator, Type type) => generator.CreateClassProxy(type);

    public static object UnknownText(ProxyGenerator generator, string name) => generator.CreateClassProxy(Type.GetType(name));
}
