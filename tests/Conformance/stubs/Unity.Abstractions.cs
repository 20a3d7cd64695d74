// The public shapes of Unity that shapes need. Signatures only, no behaviour.
#nullable enable
using System;

namespace Unity.Injection
{
    public abstract class InjectionMember
    {
    }
}

namespace Unity
{
    using Unity.Injection;

    public interface IUnityContainer
    {
    }

    public static class UnityContainerExtensions
    {
        public static IUnityContainer RegisterType<T>(this IUnityContainer container, params InjectionMember[] injectionMembers) => container;

        public static IUnityContainer RegisterType<TFrom, TTo>(this IUnityContainer container, params InjectionMember[] injectionMembers)
            where TTo : TFrom => container;

        public static IUnityContainer RegisterType<TFrom, TTo>(this IUnityContainer container, string name, params InjectionMember[] injectionMembers)
            where TTo : TFrom => container;

        public static IUnityContainer RegisterType(this IUnityContainer container, Type from, Type to, params InjectionMember[] injectionMembers) => container;

        public static IUnityContainer RegisterSingleton<TFrom, TTo>(this IUnityContainer container, params InjectionMember[] injectionMembers)
            where TTo : TFrom => container;

        public static IUnityContainer RegisterInstance<TInterface>(this IUnityContainer container, TInterface instance) => container;

        public static IUnityContainer RegisterFactory<TInterface>(this IUnityContainer container, Func<IUnityContainer, object> factory) => container;

        public static T Resolve<T>(this IUnityContainer container) => default!;
    }
}
