// The public shapes of Scrutor that shapes need: decoration and scanning. Signatures only, no behaviour.
// reference: framework:Microsoft.AspNetCore.App
#nullable enable
using System;
using System.Collections.Generic;
using System.Reflection;
using Scrutor;

namespace Scrutor
{
    public interface IAssemblySelector
    {
        IImplementationTypeSelector FromEntryAssembly();

        IImplementationTypeSelector FromApplicationDependencies();

        IImplementationTypeSelector FromAssemblyOf<T>();

        IImplementationTypeSelector FromAssembliesOf(params Type[] types);

        IImplementationTypeSelector FromAssemblies(params Assembly[] assemblies);
    }

    public interface ITypeSelector
    {
        IServiceTypeSelector FromTypes(params Type[] types);
    }

    public interface ITypeSourceSelector : IAssemblySelector, ITypeSelector
    {
    }

    public interface IImplementationTypeFilter
    {
        IImplementationTypeFilter AssignableTo<T>();

        IImplementationTypeFilter AssignableTo(Type type);

        IImplementationTypeFilter AssignableToAny(params Type[] types);

        IImplementationTypeFilter WithAttribute<T>()
            where T : Attribute;

        IImplementationTypeFilter InNamespaceOf<T>();

        IImplementationTypeFilter InNamespaces(params string[] namespaces);

        IImplementationTypeFilter NotInNamespaceOf<T>();

        IImplementationTypeFilter Where(Func<Type, bool> predicate);
    }

    public interface IImplementationTypeSelector : IAssemblySelector
    {
        IServiceTypeSelector AddClasses();

        IServiceTypeSelector AddClasses(bool publicOnly);

        IServiceTypeSelector AddClasses(Action<IImplementationTypeFilter> action);

        IServiceTypeSelector AddClasses(Action<IImplementationTypeFilter> action, bool publicOnly);
    }

    public interface IServiceTypeSelector : IImplementationTypeSelector
    {
        ILifetimeSelector AsSelf();

        ILifetimeSelector As<T>();

        ILifetimeSelector As(params Type[] types);

        ILifetimeSelector As(Func<Type, IEnumerable<Type>> selector);

        ILifetimeSelector AsImplementedInterfaces();

        ILifetimeSelector AsImplementedInterfaces(Func<Type, bool> predicate);

        ILifetimeSelector AsSelfWithInterfaces();

        ILifetimeSelector AsMatchingInterface();

        IServiceTypeSelector UsingRegistrationStrategy(RegistrationStrategy registrationStrategy);
    }

    public interface ILifetimeSelector : IServiceTypeSelector
    {
        IImplementationTypeSelector WithSingletonLifetime();

        IImplementationTypeSelector WithScopedLifetime();

        IImplementationTypeSelector WithTransientLifetime();
    }

    public abstract class RegistrationStrategy
    {
        public static readonly RegistrationStrategy Skip = null!;

        public static RegistrationStrategy Replace() => Skip;
    }

    public sealed class DecoratedService<TService>
    {
    }

    public abstract class DecorationStrategy
    {
        public static DecorationStrategy WithType(Type serviceType, string? serviceKey, Type decoratorType) => null!;

        public static DecorationStrategy WithFactory(Type serviceType, string? serviceKey, Func<object, IServiceProvider, object> decoratorFactory) => null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ServiceCollectionExtensions
    {
        public static IServiceCollection Scan(this IServiceCollection services, Action<ITypeSourceSelector> action) => services;

        public static IServiceCollection Decorate<TService, TDecorator>(this IServiceCollection services)
            where TDecorator : TService => services;

        public static IServiceCollection Decorate<TService, TDecorator>(this IServiceCollection services, out DecoratedService<TService> decorated)
            where TDecorator : TService
        {
            decorated = new();
            return services;
        }

        public static IServiceCollection Decorate(this IServiceCollection services, Type serviceType, Type decoratorType) => services;

        public static IServiceCollection Decorate<TService>(this IServiceCollection services, Func<TService, TService> decorator)
            where TService : notnull => services;

        public static IServiceCollection Decorate<TService>(this IServiceCollection services, Func<TService, IServiceProvider, TService> decorator)
            where TService : notnull => services;

        public static IServiceCollection Decorate(this IServiceCollection services, Type serviceType, Func<object, object> decorator) => services;

        public static IServiceCollection Decorate(this IServiceCollection services, Type serviceType, Func<object, IServiceProvider, object> decorator) => services;

        public static IServiceCollection Decorate(this IServiceCollection services, DecorationStrategy strategy) => services;

        public static bool TryDecorate<TService, TDecorator>(this IServiceCollection services)
            where TDecorator : TService => false;

        public static bool TryDecorate(this IServiceCollection services, Type serviceType, Type decoratorType) => false;

        public static bool TryDecorate<TService>(this IServiceCollection services, Func<TService, TService> decorator)
            where TService : notnull => false;
    }
}
