// The public shapes of DryIoc that shapes need. Signatures only, no behaviour.
#nullable enable
using System;

namespace DryIoc
{
    public interface IRegistrator
    {
    }

    public interface IResolverContext
    {
    }

    public interface IReuse
    {
    }

    public abstract class Made
    {
    }

    public abstract class Setup
    {
        public static readonly Setup Decorator = null!;

        public static Setup DecoratorWith(int order = 0) => Decorator;
    }

    public static class Registrator
    {
        public static void Register<TService, TImplementation>(this IRegistrator registrator, IReuse? reuse = null, Made? made = null, Setup? setup = null, object? serviceKey = null)
            where TImplementation : TService
        {
        }

        public static void Register<TImplementation>(this IRegistrator registrator, IReuse? reuse = null, Made? made = null, Setup? setup = null, object? serviceKey = null)
        {
        }

        public static void Register(this IRegistrator registrator, Type serviceType, Type implementationType, IReuse? reuse = null, Setup? setup = null)
        {
        }

        public static void RegisterMany<TImplementation>(this IRegistrator registrator, IReuse? reuse = null)
        {
        }

        public static void RegisterDelegate<TService>(this IRegistrator registrator, Func<IResolverContext, TService> factoryDelegate, IReuse? reuse = null)
        {
        }

        public static void RegisterInstance<TService>(this IRegistrator registrator, TService instance)
        {
        }

        public static void Unregister<TService>(this IRegistrator registrator, object? serviceKey = null)
        {
        }
    }
}
