// The public shapes of Simple Injector that shapes need. Signatures only, no behaviour.
#nullable enable
using System;

namespace SimpleInjector
{
    public class Container
    {
        public ContainerCollectionRegistrator Collection { get; } = new();

        public void Register<TConcrete>()
            where TConcrete : class
        {
        }

        public void Register<TService, TImplementation>()
            where TService : class
            where TImplementation : class, TService
        {
        }

        public void Register<TService>(Func<TService> instanceCreator)
            where TService : class
        {
        }

        public void Register(Type serviceType, Type implementationType)
        {
        }

        public void RegisterSingleton<TService, TImplementation>()
            where TService : class
            where TImplementation : class, TService
        {
        }

        public void RegisterInstance<TService>(TService instance)
            where TService : class
        {
        }

        public void RegisterDecorator<TService, TDecorator>()
            where TService : class
            where TDecorator : class, TService
        {
        }

        public void RegisterDecorator(Type serviceType, Type decoratorType)
        {
        }
    }

    public sealed class ContainerCollectionRegistrator
    {
        public void Append<TService, TImplementation>()
            where TService : class
            where TImplementation : class, TService
        {
        }
    }
}
