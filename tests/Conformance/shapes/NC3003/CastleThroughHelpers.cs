// The vendor's own helpers make the proxy: the call that names the core has the finding.
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

public static class Wrapping
{
    private static readonly IProxyGenerator Generator = new ProxyGenerator();

    public static T Wrap<T>(this IInterceptor watch, T inner)
        where T : class => Generator.CreateInterfaceProxyWithTarget(inner, watch);

    public static object Make(Type type, IInterceptor watch) => Generator.CreateClassProxy(type, watch);

    public static object MakeTwice(Type type, IInterceptor watch) => Make(type, watch);

    public static T Make<T>(IInterceptor watch) => (T)Make(typeof(T), watch);
}

public class Factory<T>
    where T : class
{
    private readonly ProxyGenerator _generator = new();

    public T Create(IInterceptor watch) => _generator.CreateClassProxy<T>(watch);
}

public abstract class Decorating(Type service)
{
    protected object Create(IProxyGenerator generator, IInterceptor watch) => generator.CreateInterfaceProxyWithoutTarget(service, watch);
}

public class DecoratingOwn() : Decorating(typeof(IOwnStore))
{
    public object Get(IProxyGenerator generator, IInterceptor watch) => Create(generator, watch);
}

public static class Callers
{
    public static IOfficeClock Extension(IInterceptor watch, IOfficeClock clock) => watch.Wrap(clock); // expect: NC3003

    public static IOwnStore ExtensionOfOwn(IInterceptor watch, IOwnStore store) => watch.Wrap(store);

    public static object ByType(IInterceptor watch) => Wrapping.Make(typeof(Resident), watch); // expect: NC3003

    public static object TwoSteps(IInterceptor watch) => Wrapping.MakeTwice(typeof(Resident), watch); // expect: NC3003

    public static Household TypeArgument(IInterceptor watch) => Wrapping.Make<Household>(watch); // expect: NC3003

    public static NoticeSlot TypeArgumentOpen(IInterceptor watch) => Wrapping.Make<NoticeSlot>(watch);

    public static Resident OwnFactory(IInterceptor watch) => new Factory<Resident>().Create(watch); // expect: NC3003

    public static NoticeSlot OwnFactoryOfOpen(IInterceptor watch) => new Factory<NoticeSlot>().Create(watch);

    public static object Lambda(ProxyGenerator generator, IInterceptor watch)
    {
        Func<Type, object> make = type => generator.CreateClassProxy(type, watch);
        return make(typeof(Resident)); // expect: NC3003
    }

    public static object InLambda(ProxyGenerator generator, IInterceptor watch)
    {
        Func<object> make = () => generator.CreateClassProxy<Resident>(watch); // expect: NC3003
        return make();
    }

    public static object LocalFunction(ProxyGenerator generator, IInterceptor watch)
    {
        return Made(typeof(Household)); // expect: NC3003

        object Made(Type type) => generator.CreateClassProxy(type, watch);
    }

    public static object Chosen(ProxyGenerator generator, IInterceptor watch, bool foreign)
    {
        var type = foreign ? typeof(ForeignResident) : typeof(Resident);
        return generator.CreateClassProxy(type, watch); // expect: NC3003, NC3003
    }

    public static object ByText(ProxyGenerator generator, IInterceptor watch) =>
        generator.CreateClassProxy(Type.GetType("Juki.Resident, Juki"), watch); // expect: NC3003
}
