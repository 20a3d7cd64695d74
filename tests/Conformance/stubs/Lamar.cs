// The public shapes of Lamar that shapes need. Signatures only, no behaviour.
#nullable enable
using System;

namespace Lamar
{
    public interface IServiceContext
    {
        T GetInstance<T>();
    }

    public interface IDecorationPolicy
    {
    }

    public class ServiceRegistry
    {
        public InstanceExpression<T> For<T>()
            where T : class => new();

        public InstanceExpression<T> ForSingletonOf<T>()
            where T : class => new();

        public DescriptorExpression For(Type serviceType) => new();

        public class DescriptorExpression
        {
            public void Use(Type concreteType)
            {
            }

            public void Add(Type concreteType)
            {
            }
        }

        public class InstanceExpression<T>
            where T : class
        {
            public void Use<TConcrete>()
                where TConcrete : class, T
            {
            }

            public void Use(T instance)
            {
            }

            public void Use(Func<IServiceContext, T> func)
            {
            }

            public void UseIfNone<TConcrete>()
                where TConcrete : class, T
            {
            }

            public void Add<TConcrete>()
                where TConcrete : class, T
            {
            }

            public void DecorateAllWith<TDecorator>()
                where TDecorator : T
            {
            }
        }
    }
}
