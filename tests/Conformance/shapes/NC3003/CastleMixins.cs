// A mixin lets the proxy answer for what the core's object implements.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Castle.Core.cs
using Castle.DynamicProxy;
using Juki.Plugins;
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

public static class Mixins
{
    public static object OfCore(IProxyGenerator generator, IInterceptor watch)
    {
        var options = new ProxyGenerationOptions();
        options.AddMixinInstance(new OfficeClock()); // expect: NC3003
        return generator.CreateInterfaceProxyWithoutTarget<IOwnStore>(options, watch);
    }

    public static object OfInterface(IProxyGenerator generator, IInterceptor watch, IOfficeClock clock)
    {
        var options = new ProxyGenerationOptions();
        options.AddMixinInstance(clock); // expect: NC3003
        return generator.CreateClassProxy<OwnStore>(options, watch);
    }

    public static object OfOwn(IProxyGenerator generator, IInterceptor watch)
    {
        var options = new ProxyGenerationOptions();
        options.AddMixinInstance(new OwnStore());
        return generator.CreateInterfaceProxyWithoutTarget<ICertificateFee>(options, watch);
    }
}
