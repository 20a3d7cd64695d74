// Interfaces that the proxy implements besides: each closed core type that a call names is a finding.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Castle.Core.cs
using System;
using Castle.DynamicProxy;
using Juki;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Proxies;

public interface IOwnStore
{
    string Name { get; }
}

public static class FurtherInterfaces
{
    public static object OverOwn(IProxyGenerator generator, IInterceptor watch) =>
        generator.CreateInterfaceProxyWithoutTarget(typeof(IOwnStore), new[] { typeof(IOfficeClock) }, watch); // expect: NC3003

    public static object OverOpen(IProxyGenerator generator, IInterceptor watch) =>
        generator.CreateClassProxy(typeof(NoticeSlot), new[] { typeof(IOwnStore), typeof(IOfficeClock) }, watch); // expect: NC3003

    public static object Two(IProxyGenerator generator, IInterceptor watch) =>
        generator.CreateClassProxy(typeof(Resident), new[] { typeof(IOfficeClock) }, watch); // expect: NC3003, NC3003

    public static object InLocal(IProxyGenerator generator, IInterceptor watch)
    {
        var further = new[] { typeof(IOfficeClock) };
        return generator.CreateInterfaceProxyWithTarget(typeof(IOwnStore), further, new object(), watch); // expect: NC3003
    }

    public static object OpenAlone(IProxyGenerator generator, IInterceptor watch) =>
        generator.CreateInterfaceProxyWithoutTarget(typeof(IOwnStore), new[] { typeof(ICertificateFee), typeof(IDisposable) }, watch);
}
