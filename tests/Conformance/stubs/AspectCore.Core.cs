// The public shapes of AspectCore that shapes need: signatures only, no behaviour.
#nullable enable
using System;

namespace AspectCore.DynamicProxy
{
    public interface IProxyGenerator : IDisposable
    {
        object CreateInterfaceProxy(Type serviceType);

        object CreateInterfaceProxy(Type serviceType, object implementationInstance);

        object CreateClassProxy(Type serviceType, Type implementationType, object[] args);
    }

    public sealed class ProxyGeneratorBuilder
    {
        public IProxyGenerator Build() => null!;
    }

    public static class ProxyGeneratorExtensions
    {
        public static TImplementation CreateClassProxy<TImplementation>(this IProxyGenerator proxyGenerator, params object[] args)
            where TImplementation : class => null!;

        public static TService CreateInterfaceProxy<TService>(this IProxyGenerator proxyGenerator)
            where TService : class => null!;

        public static TService CreateInterfaceProxy<TService>(this IProxyGenerator proxyGenerator, TService implementationInstance)
            where TService : class => implementationInstance;
    }
}
