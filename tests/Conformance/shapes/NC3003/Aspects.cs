// Proxies of AspectCore.
// core: ../../cores/Juki.cs
// reference: ../../stubs/AspectCore.Core.cs
using System;
using AspectCore.DynamicProxy;
using Juki.Services;

namespace Acme.Proxies;

public interface IOwnStore
{
    string Name { get; }
}

public class OwnStore : IOwnStore
{
    public string Name => "own";
}

public static class Aspects
{
    public static object Interface(IProxyGenerator generator) => generator.CreateInterfaceProxy<IOfficeClock>(); // expect: NC3003

    public static object InterfaceByType() => new ProxyGeneratorBuilder().Build().CreateInterfaceProxy(typeof(IOfficeClock)); // expect: NC3003

    public static object Class(IProxyGenerator generator) => generator.CreateClassProxy<CertificateService>(); // expect: NC3003

    public static object Own(IProxyGenerator generator) => generator.CreateClassProxy<OwnStore>();

    public static object OwnByType(IProxyGenerator generator) => generator.CreateClassProxy(typeof(IOwnStore), typeof(OwnStore), Array.Empty<object>());
}
