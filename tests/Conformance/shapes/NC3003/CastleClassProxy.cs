// Castle DynamicProxy derives from a closed class at run time: by type argument, by type, with a target.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Castle.Core.cs
using System;
using Castle.DynamicProxy;
using Juki;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Proxies;

public sealed class Watch : IInterceptor
{
    public void Intercept(IInvocation invocation) => invocation.Proceed();
}

public static class ClassProxies
{
    private static readonly ProxyGenerator Generator = new();

    public static CertificateService Typed() => Generator.CreateClassProxy<CertificateService>(new Watch()); // expect: NC3003

    public static object ByType() => Generator.CreateClassProxy(typeof(CertificateService), new Watch()); // expect: NC3003

    public static object WithArguments() => Generator.CreateClassProxy(typeof(Resident), new object[] { "1" }, new Watch()); // expect: NC3003

    public static Resident Wrapped(Resident resident) => Generator.CreateClassProxyWithTarget(resident, new Watch()); // expect: NC3003

    public static object WrappedByType(Resident resident) =>
        Generator.CreateClassProxyWithTarget(typeof(Resident), resident, new Watch()); // expect: NC3003

    public static object OfValue(Household household) => Generator.CreateClassProxy(household.GetType(), new Watch()); // expect: NC3003

    public static AddressSlot ClosedChildOfOpenBase() => Generator.CreateClassProxy<AddressSlot>(new Watch()); // expect: NC3003

    public static NoticeSlot Open() => Generator.CreateClassProxy<NoticeSlot>(new Watch());

    public static Watch Own() => Generator.CreateClassProxy<Watch>(new Watch());

    public static Exception Exceptions() => Generator.CreateClassProxy<JukiException>(new Watch());
}
