// The proxied types live in both assemblies of one core.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
// reference: ../../stubs/Castle.Core.cs
using System.Reflection;
using Castle.DynamicProxy;
using Kaigo;
using Kaigo.Engine;

namespace Acme.Proxies;

public class Logging : DispatchProxy
{
    protected override object Invoke(MethodInfo method, object[] arguments) => null;
}

public static class Care
{
    public static ICareJudge Judge() => DispatchProxy.Create<ICareJudge, Logging>(); // expect: NC3003

    public static object Engine(ProxyGenerator generator) => generator.CreateClassProxy<CareJudge>(); // expect: NC3003

    public static object Forwarded(ProxyGenerator generator) => generator.CreateClassProxy(typeof(CareLevel)); // expect: NC3003

    public static object Open(ProxyGenerator generator) => generator.CreateClassProxy<Question>();
}
