// The transparent proxies of .NET Framework: what the base constructor is told is what stands in.
// core: ../../cores/Juki.cs
// reference: ../../stubs/System.Runtime.Remoting.cs
using System;
using System.Runtime.Remoting.Messaging;
using System.Runtime.Remoting.Proxies;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Proxies;

public class ClockProxy : RealProxy
{
    public ClockProxy()
        : base(typeof(IOfficeClock)) // expect: NC3003
    {
    }

    public override IMessage Invoke(IMessage msg) => msg;
}

public class FeeProxy : RealProxy
{
    public FeeProxy()
        : base(typeof(ICertificateFee))
    {
    }

    public override IMessage Invoke(IMessage msg) => msg;
}

public class AnyProxy<T>(T inner) : RealProxy(typeof(T))
{
    public override IMessage Invoke(IMessage msg) => inner is null ? msg : msg;

    public static T Over(T inner) => (T)new AnyProxy<T>(inner).GetTransparentProxy();
}

public class TypedProxy(Type type) : RealProxy(type)
{
    public override IMessage Invoke(IMessage msg) => msg;
}

public static class RealProxies
{
    public static object OfTypeParameter(IOfficeClock clock) => new AnyProxy<IOfficeClock>(clock).GetTransparentProxy(); // expect: NC3003

    public static object ThroughFactory(IOfficeClock clock) => AnyProxy<IOfficeClock>.Over(clock); // expect: NC3003

    public static object OfParameter() => new TypedProxy(typeof(IResidentRepository)).GetTransparentProxy(); // expect: NC3003

    public static object OfOwn() => new TypedProxy(typeof(IDisposable)).GetTransparentProxy();

    public static object OfOpen(ICertificateFee fee) => new AnyProxy<ICertificateFee>(fee).GetTransparentProxy();
}
