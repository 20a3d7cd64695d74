// Autofac proxies what is registered before interceptors are switched on.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs, ../../stubs/Autofac.Extras.DynamicProxy.cs, ../../stubs/Castle.Core.cs
using Autofac;
using Autofac.Extras.DynamicProxy;
using Castle.DynamicProxy;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Proxies;

public sealed class Watch : IInterceptor
{
    public void Intercept(IInvocation invocation) => invocation.Proceed();
}

public interface IOwnStore
{
    string Name { get; }
}

public class OwnStore : IOwnStore
{
    public virtual string Name => "own";
}

public class OwnFee : ICertificateFee
{
    public decimal Fee(string certificate, int copies) => copies;
}

public static class Registrations
{
    public static void Fill(ContainerBuilder builder)
    {
        builder.RegisterType<OfficeClock>().As<IOfficeClock>().EnableInterfaceInterceptors().InterceptedBy(typeof(Watch)); // expect: NC3003
        builder.RegisterType<CertificateService>().EnableClassInterceptors().InterceptedBy(typeof(Watch)); // expect: NC3003
        builder.RegisterType(typeof(OfficeClock)).As(typeof(IOfficeClock)).SingleInstance().EnableInterfaceInterceptors(); // expect: NC3003
        builder.RegisterType<OfficeClock>().AsImplementedInterfaces().EnableInterfaceInterceptors(); // expect: NC3003
        var registration = builder.RegisterType<ResidentRepository>().As<IResidentRepository>();
        registration.EnableInterfaceInterceptors(); // expect: NC3003
        builder.RegisterType<OfficeClock>().As<IOfficeClock>();
        builder.RegisterType<OwnStore>().As<IOwnStore>().EnableInterfaceInterceptors().InterceptedBy(typeof(Watch));
        builder.RegisterType<OwnStore>().EnableClassInterceptors();
        builder.RegisterType<OwnFee>().As<ICertificateFee>().EnableInterfaceInterceptors();
    }
}
