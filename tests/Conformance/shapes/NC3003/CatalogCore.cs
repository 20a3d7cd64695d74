// A core that a catalog describes.
// core: ../../cores/Kokuho.cs
// reference: ../../stubs/Castle.Core.cs, ../../stubs/Moq.cs
using System.Reflection;
using Castle.DynamicProxy;
using Kokuho;
using Moq;

namespace Acme.Proxies;

public class Logging : DispatchProxy
{
    protected override object Invoke(MethodInfo method, object[] arguments) => null;
}

public static class Insurance
{
    public static object Store() => DispatchProxy.Create<IInsuredStore, Logging>(); // expect: NC3003

    public static object Card(ProxyGenerator generator) => generator.CreateClassProxy<Insured>(); // expect: NC3003

    public static object Listener() => DispatchProxy.Create<IBillingListener, Logging>();

    public static object Rate() => new Mock<RateRule>().Object;
}
