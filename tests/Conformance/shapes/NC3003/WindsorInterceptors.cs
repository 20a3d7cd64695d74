// Windsor proxies the services of components with interceptors.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Castle.Core.cs, ../../stubs/Castle.Windsor.cs
using Castle.DynamicProxy;
using Castle.MicroKernel.Registration;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Proxies;

public sealed class Watch : IInterceptor
{
    public void Intercept(IInvocation invocation) => invocation.Proceed();
}

public static class Components
{
    public static IRegistration Typed() => Component.For<IOfficeClock>().ImplementedBy<OfficeClock>().Interceptors<Watch>(); // expect: NC3003

    public static IRegistration ByType() => Component.For<ICertificateService>().Interceptors(typeof(Watch)).LifestyleTransient(); // expect: NC3003

    public static IRegistration Plain() => Component.For<IOfficeClock>().ImplementedBy<OfficeClock>();

    public static IRegistration Open() => Component.For<ICertificateFee>().Interceptors<Watch>();
}
