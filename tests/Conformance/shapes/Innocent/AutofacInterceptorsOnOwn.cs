// Autofac's interceptors over own services and extension points, beside core services that are registered plainly.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Autofac.cs, ../../stubs/Autofac.Extras.DynamicProxy.cs
using Autofac;
using Autofac.Extras.DynamicProxy;
using Juki;
using Juki.Services;

namespace Acme.Hosting;

public interface IFinder
{
    Resident Find(string number);
}

public class Finder(IResidentRepository repository) : IFinder
{
    public virtual Resident Find(string number) => repository.Find(number);
}

public static class Hosting
{
    public static void Fill(ContainerBuilder builder)
    {
        builder.RegisterType<OfficeClock>().As<IOfficeClock>().SingleInstance();
        builder.RegisterType<Finder>().As<IFinder>().EnableInterfaceInterceptors().InterceptedBy(typeof(Finder));
        builder.RegisterType<Finder>().EnableClassInterceptors();
        builder.RegisterType<Finder>().AsImplementedInterfaces().EnableInterfaceInterceptors();
    }
}
