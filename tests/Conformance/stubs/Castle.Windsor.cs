// The public shapes of Castle Windsor that shapes need. Signatures only, no behaviour.
#nullable enable
using System;

namespace Castle.MicroKernel.Registration
{
    public interface IRegistration
    {
    }

    public class ComponentRegistration<TService> : IRegistration
        where TService : class
    {
        public ComponentRegistration<TService> ImplementedBy<TImpl>()
            where TImpl : TService => this;

        public ComponentRegistration<TService> ImplementedBy(Type type) => this;

        public ComponentRegistration<TService> Instance(TService instance) => this;

        public ComponentRegistration<TService> UsingFactoryMethod<TImpl>(Func<TImpl> factoryMethod)
            where TImpl : TService => this;

        public ComponentRegistration<TService> IsDefault() => this;

        public ComponentRegistration<TService> LifestyleSingleton() => this;

        public ComponentRegistration<TService> LifestyleTransient() => this;

        public ComponentRegistration<TService> Interceptors<TInterceptor>() => this;

        public ComponentRegistration<TService> Interceptors(params Type[] interceptors) => this;
    }

    public class ComponentRegistration : ComponentRegistration<object>
    {
    }

    public static class Component
    {
        public static ComponentRegistration<TService> For<TService>()
            where TService : class => new();

        public static ComponentRegistration For(Type serviceType) => new();
    }
}

namespace Castle.Windsor
{
    using Castle.MicroKernel.Registration;

    public interface IWindsorContainer
    {
        IWindsorContainer Register(params IRegistration[] registrations);
    }
}
