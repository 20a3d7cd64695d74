// The builder gives the type of the proxy, and whoever likes makes the object.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Castle.Core.cs
using System;
using Castle.DynamicProxy;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Proxies;

public static class Builders
{
    public static Type ClassType() =>
        new DefaultProxyBuilder().CreateClassProxyType(typeof(CertificateService), null, new ProxyGenerationOptions()); // expect: NC3003

    public static Type InterfaceType(ProxyGenerator generator) =>
        generator.ProxyBuilder.CreateInterfaceProxyTypeWithTarget(typeof(IOfficeClock), Type.EmptyTypes, typeof(Builders), new ProxyGenerationOptions()); // expect: NC3003

    public static Type OpenType(IProxyBuilder builder) =>
        builder.CreateClassProxyType(typeof(NoticeSlot), null, new ProxyGenerationOptions());
}
