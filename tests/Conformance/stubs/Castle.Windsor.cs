// The public shapes of Castle Windsor that shapes need: signatures only, no behaviour.
#nullable enable
using System;

namespace Castle.MicroKernel.Registration
{
    public interface IRegistration
    {
    }

    public static class Component
    {
        public static ComponentRegistration<TService> For<TService>()
            where TService : class => new();

        public static ComponentRegistration<object> For(Type serviceType) => new();
    }

    public class ComponentRegistration<TService> : IRegistration
        where TService : class
    {
        public ComponentRegistration<TService> ImplementedBy<TImpl>()
            where TImpl : TService => this;

        public ComponentRegistration<TService> Interceptors<TInterceptor>() => this;

        public ComponentRegistration<TService> Interceptors(params Type[] interceptors) => this;

        public ComponentRegistration<TService> LifestyleTransient() => this;
    }
}
